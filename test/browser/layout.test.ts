import { expect, it } from 'vitest';
import { listOverflow } from './list-overflow.ts';
import { SAMPLES, useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';
import { unfoldAll } from './watch-page.ts';

/** CSS pixels: the smallest phone, a phone, a laptop, a wall; then A4 and Letter less margins. */
const WIDTHS = [320, 360, 1024, 1920];
const PAPERS = [640, 660];
const TIMEOUT = 60_000;

describeBrowser('the layout of the HTML report', () => {
  const openPage = useChromium();
  const { renderHtml } = useSampleFolder();

  it.each(SAMPLES)(
    'never scrolls sideways (%s)',
    async (sample) => {
      const page = await openPage();
      await page.goto(await renderHtml(sample));
      await unfoldAll(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await listOverflow(page), `${width} px`).toEqual([]);
      }
      await page.emulateMedia({ media: 'print' });
      for (const width of PAPERS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await listOverflow(page), `${width} px of paper`).toEqual([]);
      }
      await page.context().close();
    },
    TIMEOUT,
  );

  it.each(SAMPLES)(
    'keeps the order of headings (%s)',
    async (sample) => {
      const page = await openPage();
      await page.goto(await renderHtml(sample));
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.map((each) => Number(each.tagName.slice(1))));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(jumps).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );
});
