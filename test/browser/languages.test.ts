import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { listLocales } from '../../src/app/list-locales.ts';
import { PSEUDO_LOCALES } from '../../src/i18n/locale-table.ts';
import { makeHost } from '../cli/run-main.ts';
import { listOverflow } from './list-overflow.ts';
import { listViolations } from './list-violations.ts';
import { useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';
import { unfoldAll } from './watch-page.ts';

const TIMEOUT = 180_000;
const WIDTHS = [320, 1024];
const LANGUAGES = [...listLocales(makeHost(), undefined), ...PSEUDO_LOCALES];

/** Texts of the charts that lie over each other, with the words of both. */
function listCollisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('svg g text')].map((each) => ({
      words: each.textContent ?? '',
      box: each.getBoundingClientRect(),
      group: each.closest('g'),
    }));
    return texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        if (one.group !== other.group) return [];
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines of one name may touch: a letter's box is higher than the letter.
        return across > 1 && down > one.box.height / 2 ? [`${one.words} | ${other.words}`] : [];
      }),
    );
  });
}

describeBrowser('the HTML report in every language', () => {
  const openPage = useChromium();
  const { renderHtml } = useSampleFolder();

  it.each(LANGUAGES)(
    'has no fault that axe-core knows, and nothing is cut or overlaps ($tag)',
    async ({ tag }) => {
      const page = await openPage();
      await page.goto(await renderHtml('cafe', tag));
      await unfoldAll(page);
      expect(await listViolations(page)).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await listOverflow(page), `${width} px`).toEqual([]);
        expect(await listCollisions(page), `${width} px`).toEqual([]);
      }
      await page.context().close();
    },
    TIMEOUT,
  );
});
