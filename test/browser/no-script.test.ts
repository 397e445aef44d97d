import { expect, it } from 'vitest';
import { EXAMPLES, useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';

const TIMEOUT = 60_000;
const ID = /\b[A-Z]{2}-\d{4}\b/g;

describeBrowser('the HTML report without JavaScript', () => {
  const openPage = useChromium();
  const { renderHtml } = useSampleFolder();

  it.each(EXAMPLES)(
    'can be read from top to bottom (%s)',
    async (sample) => {
      const url = await renderHtml(sample);
      const page = await openPage({ javaScriptEnabled: false });
      await page.goto(url);
      for (const summary of await page.locator('details:not([open]) > summary').all()) {
        await summary.click();
      }
      // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts.
      const visible = await page.locator('main').innerText();
      expect(new Set(visible.match(ID)).size).toBe(152);
      await page.context().close();
    },
    TIMEOUT,
  );

  it(
    'shows no control that does nothing',
    async () => {
      const page = await openPage({ javaScriptEnabled: false });
      await page.goto(await renderHtml(EXAMPLES[0] ?? ''));
      expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
      await page.context().close();
    },
    TIMEOUT,
  );
});
