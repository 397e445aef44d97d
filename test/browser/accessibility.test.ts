import { expect, it } from 'vitest';
import { listViolations } from './list-violations.ts';
import { SAMPLES, useSampleFolder } from './sample-reports.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';
import { unfoldAll } from './watch-page.ts';

const TIMEOUT = 180_000;

const MEDIA = {
  light: { media: 'screen', colorScheme: 'light' },
  dark: { media: 'screen', colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
} as const;

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
      expect(await listViolations(page)).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );
});
