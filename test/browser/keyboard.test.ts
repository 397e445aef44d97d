import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { EXAMPLES, useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';

const TIMEOUT = 120_000;
const OPERABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Numbers every control that can be seen, so that visits can be counted. */
async function numberControls(page: Page): Promise<number> {
  return page.evaluate((operable) => {
    const shown = Array.from(document.querySelectorAll<HTMLElement | SVGElement>(operable)).filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    );
    for (const [index, each] of shown.entries()) each.dataset['number'] = String(index);
    return shown.length;
  }, OPERABLE);
}

/** Where the focus is: the number of a control, and whether a reader can see that it is there. */
async function describeFocus(page: Page): Promise<{ number: number; visible: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement || focused instanceof SVGElement)) {
      return { number: -1, visible: false };
    }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    const { top, bottom, width } = focused.getBoundingClientRect();
    const isOnScreen = bottom > 0 && top < innerHeight && width > 0;
    return {
      number: Number(focused.dataset['number'] ?? -1),
      visible: isOnScreen && (hasOutline || boxShadow !== 'none'),
    };
  });
}

describeBrowser('the HTML report with the keyboard alone', () => {
  const openPage = useChromium();
  const { renderHtml } = useSampleFolder();

  it(
    'reaches everything that can be operated, in order, and shows where it is',
    async () => {
      const page = await openPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(await renderHtml(EXAMPLES[0] ?? ''));
      const count = await numberControls(page);
      expect(count).toBeGreaterThan(20);
      const visited: number[] = [];
      const hidden: number[] = [];
      for (let step = 0; step < count; step += 1) {
        await page.keyboard.press('Tab');
        const { number, visible } = await describeFocus(page);
        visited.push(number);
        if (!visible) hidden.push(number);
      }
      expect(visited).toEqual(Array.from({ length: count }, (_each, index) => index));
      expect(hidden).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    'opens and closes what is folded with Enter and with Space',
    async () => {
      const page = await openPage();
      await page.goto(await renderHtml(EXAMPLES[0] ?? ''));
      const summary = page.locator('summary:visible').first();
      const isOpen = () =>
        summary.evaluate((each) => (each.parentElement as HTMLDetailsElement).open);
      const before = await isOpen();
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await isOpen()).toBe(!before);
      await page.keyboard.press('Space');
      expect(await isOpen()).toBe(before);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    'moves to a requirement when its link is followed',
    async () => {
      const page = await openPage();
      await page.goto(await renderHtml(EXAMPLES[0] ?? ''));
      await page.locator('a[href="#PA-1876"]:visible').first().focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#PA-1876');
      const target = page.locator('[id="PA-1876"]');
      await expect
        .poll(() => target.evaluate((each) => each.getBoundingClientRect().top))
        .toBeLessThan(900);
      await page.context().close();
    },
    TIMEOUT,
  );
});
