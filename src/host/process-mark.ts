import fs from 'node:fs';
import os from 'node:os';
import type { LockHolder } from '../model/host.ts';
import { errnoOf } from './attempt.ts';

/** What tells a process from a later one with the same number. */
export interface ProcessMark {
  /** When it started, in the system's own clock ticks; only where the system tells. */
  started?: string;
}

/** Clocks are set back and forth a little; only a start well before the boot is one. */
const CLOCK_TOLERANCE = 60_000;

/** Field 22 of `/proc/<pid>/stat` (proc(5)); the name in field 2 may hold spaces and brackets. */
function readStart(pid: number): string | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function readUser(): string {
  try {
    return os.userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in a container.
    return String(process.getuid?.() ?? '');
  }
}

/** This process, as others are to find it. */
export function describeProcess(): LockHolder & ProcessMark {
  const started = readStart(process.pid);
  return {
    pid: process.pid,
    host: os.hostname(),
    user: readUser(),
    since: new Date().toISOString(),
    ...(started !== undefined && { started }),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but another user's.
    return errnoOf(error) === 'EPERM';
  }
}

/**
 * Whether a process is certainly gone: it ran on this computer, and either there is none by its
 * number, or it is another one, or the computer was started since. Of other computers nobody can
 * tell, so that their processes count as alive.
 */
export function isGone({ pid, host, since, started }: LockHolder & ProcessMark): boolean {
  if (host !== os.hostname()) return false;
  if (!Number.isInteger(pid) || pid < 1 || !isAlive(pid)) return true;
  const now = readStart(pid);
  if (started !== undefined && now !== undefined && started !== now) return true;
  const boot = Date.now() - os.uptime() * 1000;
  return Date.parse(since) < boot - CLOCK_TOLERANCE;
}
