import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { EXAMPLES, useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';

const TIMEOUT = 60_000;
const ALL = 152;

/** Goes to a control with Tab alone, as somebody without a mouse has to. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const hasFocus = () => page.locator(selector).evaluate((each) => each === document.activeElement);
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus()) return;
  }
  throw new Error(`${selector} cannot be reached`);
}

const countRows = (page: Page): Promise<number> =>
  page.locator('table.findings tbody tr[data-level]:visible').count();
const countOpen = (page: Page): Promise<number> => page.locator('main details[open]').count();
const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describeBrowser('the controls of the HTML report, without a mouse', () => {
  const openPage = useChromium();
  const { renderHtml } = useSampleFolder();
  const openReport = async (): Promise<Page> => {
    const page = await openPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await page.goto(await renderHtml(EXAMPLES[0] ?? ''));
    return page;
  };

  it(
    'filter by text and by choice, say how many are left, and show all again',
    async () => {
      const page = await openReport();
      expect(await countRows(page)).toBe(ALL);
      await tabTo(page, '#filter-strategy');
      await page.keyboard.press('ArrowDown');
      const ofOneStrategy = await countRows(page);
      expect(ofOneStrategy).toBeGreaterThan(0);
      expect(ofOneStrategy).toBeLessThan(ALL);
      await tabTo(page, '#filter-text');
      await page.keyboard.type('pa-1876');
      expect(await countRows(page)).toBe(1);
      expect(await page.locator('#shown').textContent()).toContain('1');
      await tabTo(page, '#show-all');
      await page.keyboard.press('Enter');
      expect(await countRows(page)).toBe(ALL);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    'open and close everything',
    async () => {
      const page = await openReport();
      await tabTo(page, '#open-all');
      await page.keyboard.press('Space');
      expect(await countOpen(page)).toBe(await page.locator('main details').count());
      await tabTo(page, '#close-all');
      await page.keyboard.press('Enter');
      expect(await countOpen(page)).toBe(0);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    'change between light and dark',
    async () => {
      const page = await openReport();
      const light = await background(page);
      await tabTo(page, '#theme');
      await page.keyboard.press('Enter');
      await expect.poll(() => background(page)).not.toBe(light);
      await page.keyboard.press('Space');
      await expect.poll(() => background(page)).toBe(light);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    'lose nothing on paper: dark, filtered and folded, it prints light and whole',
    async () => {
      const page = await openReport();
      await page.emulateMedia({ media: 'print' });
      const paper = await background(page);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('#theme').press('Enter');
      await page.locator('#filter-text').fill('pa-1876');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await background(page)).toBe(paper);
      expect(await countRows(page)).toBe(ALL);
      expect(await page.locator('main details:not([open])').count()).toBe(0);
      await page.context().close();
    },
    TIMEOUT,
  );
});
