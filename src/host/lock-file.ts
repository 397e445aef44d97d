import fs from 'node:fs';
import { dirname } from 'node:path';
import type { LockAnswer, LockHolder } from '../model/host.ts';
import { attempt, errnoOf } from './attempt.ts';
import { describeProcess, isGone, type ProcessMark } from './process-mark.ts';
import { removeLeftovers } from './remove-leftovers.ts';

/** A lock with nothing readable in it is somebody's who is just writing it, for so long: in ms. */
const UNREADABLE_GRACE = 5000;
const PRIVATE = 0o600;
/** How often a lock that disappears meanwhile is tried for again. */
const MOST_TRIES = 5;

type Lock = LockHolder & ProcessMark;

function readLock(path: string): Lock | undefined {
  try {
    const found: unknown = JSON.parse(fs.readFileSync(path, 'utf8'));
    const { pid, host, user, since } = Object(found) as Partial<Lock>;
    const isWhole = typeof pid === 'number' && typeof host === 'string';
    return isWhole ? ({ ...Object(found), user: `${user}`, since: `${since}` } as Lock) : undefined;
  } catch {
    return undefined;
  }
}

function isAbandoned(path: string, lock: Lock | undefined): boolean {
  if (lock !== undefined) return isGone(lock);
  const stats = fs.statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > UNREADABLE_GRACE;
}

/** Beside the lock, with a name that nobody else uses. */
function sideName(path: string): string {
  return `${path}.${process.pid}-${Math.random().toString(36).slice(2, 12)}`;
}

/**
 * Puts the lock in place whole or not at all: it is written aside and then given its name, which
 * fails where the name is taken. Where there are no hard links it is created and written in place.
 */
function place(path: string, lock: Lock): void {
  const content = `${JSON.stringify(lock)}\n`;
  const side = sideName(path);
  try {
    fs.writeFileSync(side, content, { mode: PRIVATE, flag: 'wx' });
    try {
      fs.linkSync(side, path);
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') throw error;
      fs.writeFileSync(path, content, { mode: PRIVATE, flag: 'wx' });
    }
  } finally {
    attempt(() => fs.rmSync(side, { force: true }));
  }
}

/**
 * Takes an abandoned lock away. It is moved aside first and looked at again: of two who find it
 * abandoned, the second would otherwise remove the lock that the first has just taken.
 */
function removeAbandoned(path: string): void {
  const side = sideName(path);
  if (!attempt(() => fs.renameSync(path, side)).ok) return;
  if (!isAbandoned(side, readLock(side))) attempt(() => fs.linkSync(side, path));
  attempt(() => fs.rmSync(side, { force: true }));
}

function release(path: string, lock: Lock): void {
  const found = readLock(path);
  const isOwn = found?.pid === lock.pid && found.since === lock.since && found.host === lock.host;
  if (isOwn) attempt(() => fs.rmSync(path, { force: true }));
}

/** Why a lock that is there cannot be had; undefined where it may be gone when it is tried again. */
function findObstacle(path: string): LockAnswer | undefined {
  const holder = readLock(path);
  if (isAbandoned(path, holder)) {
    if (holder !== undefined) removeLeftovers(dirname(path), holder.pid);
    removeAbandoned(path);
    return undefined;
  }
  if (holder === undefined && !fs.existsSync(path)) return undefined;
  const held = { ok: false as const, errno: 'EEXIST' };
  return holder === undefined ? held : { ...held, holder: describeHolder(holder) };
}

/**
 * Takes a lock file for this process. It goes with `release`, or when the process ends in order; of
 * a process that was killed it stays, and is taken over by the next one.
 */
export function lockFile(path: string): LockAnswer {
  const lock: Lock = describeProcess();
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const placed = attempt(() => place(path, lock));
    if (placed.ok) return { ok: true, value: keep(path, lock) };
    if (placed.errno !== 'EEXIST') return placed;
    const obstacle = findObstacle(path);
    if (obstacle !== undefined) return obstacle;
  }
  return { ok: false, errno: 'EEXIST' };
}

function describeHolder({ pid, host, user, since }: Lock): LockHolder {
  return { pid, host, user, since };
}

function keep(path: string, lock: Lock): { release(): void } {
  const end = (): void => release(path, lock);
  process.once('exit', end);
  return {
    release: () => {
      process.removeListener('exit', end);
      end();
    },
  };
}
