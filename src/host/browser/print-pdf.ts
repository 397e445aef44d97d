import type { PrintAnswer, PrintOptions } from '../../model/host.ts';
import { errnoOf } from '../attempt.ts';
import { findBrowser, type Machine, thisMachine } from './find-browser.ts';
import { printPage } from './print-page.ts';
import { runBrowser } from './run-browser.ts';

/** How long a browser may take, in milliseconds: a cold start on a slow machine takes 20 seconds. */
const TIMEOUT = 60_000;

/** Prints a page to PDF with a browser of this machine (see `Host`). */
export async function printPdf(
  html: string,
  { browser: wanted, timeout = TIMEOUT }: PrintOptions,
  machine: Machine = thisMachine(),
): Promise<PrintAnswer> {
  const browser = findBrowser(wanted, machine);
  if (browser === undefined) return { ok: false, errno: 'ENOENT', browser };
  try {
    const value = await runBrowser(browser, timeout, (pipe) => printPage(pipe, html));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, errno: errnoOf(error), browser };
  }
}
