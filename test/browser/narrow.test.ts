import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';

const TIMEOUT = 60_000;
/** Languages with long words, and one from right to left. */
const LANGUAGES = ['en', 'ta', 'th', 'km', 'ar-XB'];
const WIDTHS = [360, 900, 1024];

/** Links of the contents that are faded or cut while they have the focus, and whether it scrolls. */
function visitContents(page: Page) {
  return page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('nav > ul');
    const links = Array.from(document.querySelectorAll<HTMLElement>('nav > ul > li > a'));
    if (list === null) return { scrolls: false, mask: '', cut: ['no contents'] };
    const isMirrored = document.documentElement.dir === 'rtl';
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const cut = links.filter((link) => {
      link.focus();
      const place = link.getBoundingClientRect();
      const room = list.getBoundingClientRect();
      const before = isMirrored ? room.right - place.right : place.left - room.left;
      const after = isMirrored ? place.left - room.left : room.right - place.right;
      const fits = place.width < room.width - 4 * rem;
      return fits && (before < -1 || after < 3.5 * rem - 1);
    });
    return {
      scrolls: list.scrollWidth > list.clientWidth,
      mask: getComputedStyle(list).maskImage,
      cut: cut.map(({ textContent }) => textContent),
    };
  });
}

/** Names of bars that have several lines although the longest of them leaves half of it empty. */
function listEarlyBreaks(page: Page) {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.bar-name span')).flatMap((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      const lines = Array.from(range.getClientRects());
      const longest = Math.max(...lines.map(({ width }) => width));
      const isEarly = lines.length > 1 && longest < name.clientWidth / 2;
      return isEarly ? [name.textContent] : [];
    }),
  );
}

describeBrowser('the HTML report in a narrow window', () => {
  const openPage = useChromium();
  const { renderHtml } = useSampleFolder();

  it.each(LANGUAGES)(
    'shows that its contents go on, brings every link out of the fade, and fills its lines (%s)',
    async (lang) => {
      const page = await openPage({ javaScriptEnabled: true });
      await page.goto(await renderHtml('cafe', lang));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const { scrolls, mask, cut } = await visitContents(page);
        expect(scrolls, `${width} px`).toBe(true);
        expect(mask).toContain('linear-gradient');
        expect(cut, `${width} px`).toEqual([]);
        expect(await listEarlyBreaks(page), `${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 1920, height: 800 });
      expect((await visitContents(page)).mask).toBe('none');
      await page.context().close();
    },
    TIMEOUT,
  );
});
