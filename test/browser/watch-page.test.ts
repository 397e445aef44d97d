import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';
import { INNOCENT, watchPage } from './watch-page.ts';

const GUILTY = `<!doctype html><title>Guilty</title>
<img src="https://example.org/pixel.png" alt="">
<iframe src="https://example.org/frame"></iframe>
<script>
  console.error('an error');
  alert('a dialog');
  window.open('https://example.org/popup');
</script>`;

/** What the tests of the report rest on: a page that does wrong is caught at all of it. */
describeBrowser('watching a page', () => {
  const openPage = useChromium();
  const { path } = useSampleFolder();

  it('catches what a report must not do', async () => {
    fs.writeFileSync(path('guilty.html'), GUILTY);
    const url = pathToFileURL(path('guilty.html')).href;
    const page = await openPage();
    const seen = await watchPage(page, url);
    await page.goto(url);
    await expect.poll(() => seen.pages).toHaveLength(1);
    expect(seen.requests).toContain('https://example.org/pixel.png');
    expect(seen.requests).toContain('https://example.org/frame');
    expect(seen.dialogs).toEqual(['a dialog']);
    expect(seen.console.join()).toContain('an error');
    expect(seen).not.toEqual(INNOCENT);
    await page.context().close();
  }, 30_000);
});
