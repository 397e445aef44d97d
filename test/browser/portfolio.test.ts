import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../tools/project-root.ts';
import { makeInputs, toLines } from '../app/portfolio/make-inputs.ts';
import { describeBrowser, useChromium } from './use-chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TIMEOUT = 120_000;

describeBrowser('the page of a portfolio', () => {
  const openPage = useChromium();
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'e8-page-'));
    writeFileSync(join(folder, 'all.ndjson'), toLines(makeInputs(30)));
    const args = ['portfolio', 'all.ndjson', '--group-by', 'sector', '--format', 'html=page.html'];
    const done = spawnSync(process.execPath, [join(projectRoot, 'bin/e8.js'), ...args], {
      cwd: folder,
    });
    expect(done.status).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['light', 'dark'] as const)(
    'has no fault that axe-core knows (%s)',
    async (colorScheme) => {
      const page = await openPage({
        colorScheme,
        bypassCSP: true,
        viewport: { width: 1024, height: 800 },
      });
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate(
        'axe.run({ resultTypes: ["violations"] })',
      )) as AxeResults;
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
      );
      expect(found).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'fits a narrow screen: nothing but tables scrolls sideways',
    async () => {
      const page = await openPage({ viewport: { width: 320, height: 800 } });
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(320);
    },
    TIMEOUT,
  );
});
