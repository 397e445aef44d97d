import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser, thisMachine } from '../../src/host/browser/find-browser.ts';

/** The browser of these tests: `E8_BROWSER`, else what e8 itself finds. */
export const browserPath = findBrowser(process.env['E8_BROWSER'] || undefined, thisMachine());

const isMissing = browserPath === undefined;
const isRequired = process.env['E8_REQUIRE_BROWSER'] !== undefined;

/**
 * A group of tests that need a browser. Where there is none they are skipped and say so, unless
 * `E8_REQUIRE_BROWSER` is set: then they fail.
 */
export function describeBrowser(name: string, tests: () => void): void {
  if (isMissing && !isRequired) {
    describe.skip(
      `${name} (skipped: no Chrome, Chromium or Edge; name one with E8_BROWSER)`,
      tests,
    );
    return;
  }
  describe(name, () => {
    beforeAll(() => {
      if (isMissing) throw new Error('E8_REQUIRE_BROWSER is set, but no browser was found');
    });
    tests();
  });
}

/** One browser for the tests of a file; opens pages, each in a context of its own. */
export function useChromium(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (browserPath === undefined) return;
    const args = ['--disable-gpu', '--disable-quic', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: browserPath, args });
  }, 60_000);
  afterAll(() => browser?.close());
  return async (options) => {
    if (browser === undefined) throw new Error('the browser did not start');
    const context = await browser.newContext(options);
    return context.newPage();
  };
}
