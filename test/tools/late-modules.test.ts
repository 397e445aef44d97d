import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExemptions } from '../../src/i18n/kit/check-exemptions.ts';
import { bundle } from '../../tools/build/bundle.ts';
import { LATE_CHUNKS, lateModules } from '../../tools/build/late-modules.ts';
import { splitOff } from '../../tools/build/split-off.ts';
import { projectRoot } from '../../tools/project-root.ts';

const NEAREST = 'src/text/nearest.ts';
const plugins = [splitOff, lateModules];
/** A module of the project that imports a late one. */
const ENTRY = `export { checkExemptions } from './src/i18n/kit/check-exemptions.ts';`;

describe('modules that are called late', () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-late-'));
  const load = createRequire(import.meta.url);
  beforeAll(async () => {
    for (const name of ['yaml', 'jsonc-parser', 'picomatch']) {
      const real = JSON.stringify(load.resolve(name));
      writeFileSync(join(folder, `${name}.cjs`), `module.exports = require(${real});`);
    }
    await bundle(ENTRY, join(folder, 'main.cjs'), { plugins });
    for (const [name, code] of Object.entries(LATE_CHUNKS)) {
      await bundle(code, join(folder, `${name}.cjs`), { plugins });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are not in the bundle, and answer as if they were', () => {
    const main = readFileSync(join(folder, 'main.cjs'), 'utf8');
    expect(main.length).toBeLessThan(6000);
    const bundled = load(join(folder, 'main.cjs')) as { checkExemptions: typeof checkExemptions };
    const glossary = {
      file: 'glossary.json',
      value: { exempt: { 'words:outcom': {} } },
      positionOf: () => ({ line: 1, column: 1 }),
      keyPositionOf: () => ({ line: 1, column: 1 }),
    };
    const found = bundled.checkExemptions(glossary, new Set(['words:outcome']));
    expect(found).toEqual(checkExemptions(glossary, new Set(['words:outcome'])));
    expect(found).toHaveLength(1);
  });

  it('are all in a file beside it, each with functions alone', () => {
    const files = Object.values(LATE_CHUNKS).flatMap((code) =>
      [...code.matchAll(/get '([^']+)'/g)].map(([, file = '']) => file),
    );
    expect(files).toContain(NEAREST);
    for (const [name, code] of Object.entries(LATE_CHUNKS)) {
      const chunk = load(join(folder, `${name}.cjs`)) as Record<string, Record<string, unknown>>;
      for (const file of files.filter((each) => code.includes(`'${each}'`))) {
        expect(readFileSync(join(projectRoot, file), 'utf8')).toMatch(
          /^export (?:async )?function/m,
        );
        const kinds = Object.values(chunk[file] ?? {}).map((value) => typeof value);
        expect(new Set(kinds), file).toEqual(new Set(['function']));
      }
    }
  });
});
