import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePackLocale } from '../../tools/generate/make-pack-locale.ts';
import { listPackFolders } from '../../tools/pack-folders.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { listProse } from './pack-prose.ts';
import { readShippedPack } from './shipped-pack.ts';

const PATH = 'locales/en/packs/essential-eight/2023-11.json';

/** Every text of a tree of texts. */
function listTexts(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(listTexts) : [];
}

describe('English texts of packs', () => {
  it.each(listPackFolders())('$path: are what its YAML says', (folder) => {
    const { path, content } = makePackLocale(folder);
    const found = readFileSync(join(projectRoot, path), 'utf8');
    expect(found === content, `${path}: run npm run generate`).toBe(true);
  });

  it('hold every sentence of the Essential Eight, each once, for translators', async () => {
    const prose = listProse(await readShippedPack());
    const texts = listTexts(JSON.parse(readFileSync(join(projectRoot, PATH), 'utf8')));
    const known = new Set(texts);
    const parts = prose.filter(({ field }) => !field.startsWith('pack.'));
    expect(parts.filter(({ text }) => !known.has(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(parts.length);
  });
});
