import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { makeErrno } from '../attempt.ts';
import { listBrowserFlags } from './browser-flags.ts';
import { type BrowserPipe, openPipe } from './browser-pipe.ts';
import { cleanUpOnExit } from './clean-up-on-exit.ts';
import { killTree } from './kill-tree.ts';

/** How long a browser that was told to close, or was killed, may take, in milliseconds. */
const CLOSING = 3000;
/** A browser that was killed may still hold files of its profile for a moment. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const;

/**
 * Starts a browser with a profile of its own, talks to it, and ends it: no process and no file is
 * left, whether it worked, failed, took longer than `timeout` milliseconds, or e8 was interrupted.
 * Rejects with an `errno` error: `ETIMEDOUT`, `EPIPE` (it ended early), `EPROTO` (it talked
 * rubbish), or why it or its profile could not be made.
 */
export async function runBrowser<T>(
  path: string,
  timeout: number,
  talk: (pipe: BrowserPipe) => Promise<T>,
): Promise<T> {
  const profile = fs.mkdtempSync(join(tmpdir(), 'e8-print-'));
  const removeProfile = () => fs.rmSync(profile, REMOVAL);
  try {
    const browser = startBrowser(path, profile);
    const release = cleanUpOnExit(() => {
      killTree(browser);
      removeProfile();
    });
    try {
      return await talkInTime(browser, timeout, talk);
    } finally {
      await endBrowser(browser);
      release();
    }
  } finally {
    removeProfile();
  }
}

function startBrowser(path: string, profile: string): ChildProcess {
  // Fetched on first need, because loading it costs start-up time that most runs can save.
  const { spawn } = process.getBuiltinModule('node:child_process');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return spawn(path, listBrowserFlags(profile, isRoot), {
    // Where Chrome and its window toolkit would otherwise write to the user's own folder.
    env: { ...process.env, BREAKPAD_DUMP_LOCATION: profile, GSETTINGS_BACKEND: 'memory' },
    // Chrome reads commands from descriptor 3 and writes answers to 4.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A process group of its own, so that its children can be ended with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

async function talkInTime<T>(
  browser: ChildProcess,
  timeout: number,
  talk: (pipe: BrowserPipe) => Promise<T>,
): Promise<T> {
  await once(browser, 'spawn');
  const pipe = openPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(makeErrno('ETIMEDOUT')), timeout);
  });
  try {
    const answer = await Promise.race([talk(pipe), late]);
    // A browser that closes at once cannot answer.
    pipe.send('Browser.close').catch(() => undefined);
    await waitForExit(browser);
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

/** Kills whatever is left of a browser, its children first of all. */
async function endBrowser(browser: ChildProcess): Promise<void> {
  killTree(browser);
  await waitForExit(browser);
}

async function waitForExit(browser: ChildProcess): Promise<void> {
  const hasEnded = browser.exitCode !== null || browser.signalCode !== null;
  if (hasEnded || browser.pid === undefined) return;
  const signal = AbortSignal.timeout(CLOSING);
  await once(browser, 'exit', { signal }).catch(() => undefined);
}
