import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SAMPLES, useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';
import { unfoldAll } from './watch-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TIMEOUT = 180_000;

const MEDIA = {
  light: { media: 'screen', colorScheme: 'light' },
  dark: { media: 'screen', colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
} as const;

/** What axe-core finds, one line per rule with the first places. */
async function listViolations(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(
    'axe.run({ resultTypes: ["violations"] })',
  )) as AxeResults;
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target} ${failureSummary}`);
    return `${id} (${nodes.length}): ${help}\n  ${places.join('\n  ')}`;
  });
}

describeBrowser('the HTML report for everybody', () => {
  const openPage = useChromium();
  const { renderHtml } = useSampleFolder();

  it.each(SAMPLES.flatMap((sample) => Object.keys(MEDIA).map((media) => [sample, media] as const)))(
    'has no fault that axe-core knows (%s, %s)',
    async (sample, media) => {
      const page = await openPage(MEDIA[media as keyof typeof MEDIA]);
      await page.emulateMedia(MEDIA[media as keyof typeof MEDIA]);
      await page.goto(await renderHtml(sample));
      await unfoldAll(page);
      await page.evaluate(AXE);
      expect(await listViolations(page)).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );
});
