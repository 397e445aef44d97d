import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { listShownFields } from './fill-assessment.ts';
import { markOf, VISIBLE_MARKUP } from './hostile-texts.ts';
import { HOSTILE, SAMPLES, useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';
import { INNOCENT, unfoldAll, watchPage } from './watch-page.ts';

const TIMEOUT = 60_000;
/** Controls and bidi overrides, but not tab and line feed. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Does to every control what a reader might do: a click, some text, each choice. */
async function useEverything(page: Page): Promise<void> {
  for (const input of await page.locator('input[type=search], input[type=text]').all()) {
    await input.fill('<img src=x onerror=window.__hacked=99>');
    await input.fill('');
  }
  for (const select of await page.locator('select').all()) {
    const values = await select
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    for (const value of [...values, values[0] ?? '']) await select.selectOption(value);
  }
  for (const button of await page.locator('button:visible').all()) await button.click();
  await unfoldAll(page);
  await page.mouse.move(300, 300);
}

describeBrowser('the HTML report on its own', () => {
  const openPage = useChromium();
  const { renderHtml } = useSampleFolder();

  it.each(SAMPLES)(
    'does nothing but show itself (%s)',
    async (sample) => {
      const url = await renderHtml(sample);
      const page = await openPage();
      const seen = await watchPage(page, url);
      await page.goto(url);
      await useEverything(page);
      expect(await page.evaluate(() => Reflect.get(window, '__hacked'))).toBeUndefined();
      expect(seen).toEqual(INNOCENT);
      await page.context().close();
    },
    TIMEOUT,
  );

  it.each(SAMPLES)(
    'leads nowhere but to itself and to https (%s)',
    async (sample) => {
      const page = await openPage();
      await page.goto(await renderHtml(sample));
      const links = await page
        .locator('[href], [src], [action], [formaction]')
        .evaluateAll((all) =>
          all.flatMap((each) =>
            ['href', 'src', 'action', 'formaction'].flatMap(
              (name) => each.getAttribute(name) ?? [],
            ),
          ),
        );
      expect(links.filter((link) => !/^(?:#|https:\/\/|data:image\/svg\+xml)/.test(link))).toEqual(
        [],
      );
      const missing = await page.evaluate(() =>
        Array.from(document.querySelectorAll('a[href^="#"]'))
          .map((link) => (link.getAttribute('href') ?? '').slice(1))
          .filter((id) => id !== '' && document.getElementById(id) === null),
      );
      expect(missing).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );

  it.each(HOSTILE)(
    'shows every field of the assessment that it promises to show (%s)',
    async (sample) => {
      const page = await openPage();
      await page.goto(await renderHtml(sample));
      const text = (await page.locator('body').textContent()) ?? '';
      const absent = listShownFields().filter(({ pointer }) => !text.includes(markOf(pointer)));
      expect(absent.map(({ pointer }) => pointer)).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    'shows markup word for word and controls as signs',
    async () => {
      const page = await openPage();
      await page.goto(await renderHtml('hostile markup'));
      expect(await page.locator('body').textContent()).toContain(VISIBLE_MARKUP);
      await page.goto(await renderHtml('hostile controls'));
      const text = (await page.locator('html').textContent()) ?? '';
      expect(text.replaceAll(/[\t\n]/g, '').match(CONTROLS)).toBeNull();
      expect(text).toContain('\\u{202e}');
      expect(text).toContain('␛[2J');
      await page.context().close();
    },
    TIMEOUT,
  );
});
