import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/load/parse-document.ts';
import { readOscalControls } from '../../src/load/read-oscal.ts';
import { parseGood } from './parse-text.ts';
import { tell } from './tell.ts';

async function read(value: unknown, file = 'a.json') {
  return readOscalControls(await parseGood(JSON.stringify(value), file));
}

function profile(title: string, imports: unknown[]): unknown {
  return { profile: { metadata: { title }, imports } };
}

describe('readOscalControls', () => {
  it('reads a profile', async () => {
    const imports = [
      {
        'include-controls': [{ 'with-ids': ['ism-0001', 'ism-2'] }, { 'with-ids': ['ism-0001'] }],
      },
      {
        'include-controls': [{ 'with-ids': ['xy-3', 'xy-4'] }],
        'exclude-controls': [{ 'with-ids': ['xy-4'] }],
      },
    ];
    expect(await read(profile('Model Maturity Level Two', imports))).toEqual({
      value: {
        title: 'Model Maturity Level Two',
        controls: ['ISM-0001', 'ISM-2', 'XY-3'],
        level: 2,
      },
      diagnostics: [],
    });
  });

  it('reads a catalog, whose controls stand in groups and in controls', async () => {
    const catalog = {
      metadata: { title: 'Catalog', links: [{ href: 'https://example.org/X_ML3-profile.xml' }] },
      groups: [{ groups: [{ controls: [{ id: 'a-1', controls: [{ id: 'a-1.1' }] }] }] }],
      controls: [{ id: 'a-2' }, { title: 'none' }],
    };
    expect((await read({ catalog })).value).toEqual({
      title: 'Catalog',
      controls: ['A-1', 'A-1.1', 'A-2'],
      level: 3,
    });
  });

  it.each([
    ['Maturity Level 12', 'a.json', 12],
    ['maturity level three', 'a.json', 3],
    ['Maturity Level Unknown', 'a.json', undefined],
    ['Baseline', 'E8_ML1-profile.json', 1],
    ['Baseline', 'html5.json', undefined],
    ['Baseline', 'ml100.json', undefined],
  ])('%s in %s is level %s', async (title, file, level) => {
    const value = profile(title, [{ 'include-controls': [{ 'with-ids': ['a-1'] }] }]);
    expect((await read(value, file)).value?.level).toBe(level);
  });

  it.each([
    [{}, '1:1 missing-key'],
    [[], '1:1 missing-key'],
    [{ profile: {} }, '1:2 missing-key /profile'],
    [{ profile: { imports: [{ 'include-all': {} }] } }, '1:2 missing-key /profile'],
    [{ catalog: { controls: 'x' } }, '1:2 missing-key /catalog'],
  ])('%j names no controls', async (value, told) => {
    const { value: found, diagnostics } = await read(value);
    expect(found).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual([told]);
  });
});

const FOLDER = new URL('../../../shared/data/ism-oscal/', import.meta.url);
const MUST_BE_THERE = process.env['E8_REQUIRE_SHARED'] === '1';

describe.skipIf(!existsSync(FOLDER) && !MUST_BE_THERE)("the publisher's own files", () => {
  it.each([
    ['ISM_E8_ML1-baseline_profile.json', 1, 46],
    ['ISM_E8_ML2-baseline_profile.json', 2, 87],
    ['ISM_E8_ML3-baseline_profile.json', 3, 123],
    ['ISM_E8_ML2-baseline-resolved-profile_catalog.json', 2, 87],
    ['ISM_E8_ML3-baseline-resolved-profile_catalog.json', 3, 123],
  ])('%s', async (name, level, count) => {
    const bytes = readFileSync(new URL(name, FOLDER));
    const { value: document } = await parseDocument(bytes, 'a.json');
    if (document === undefined) throw new Error('not parsed');
    const { value } = readOscalControls(document);
    expect(value).toMatchObject({ level });
    expect(value?.controls).toHaveLength(count);
    expect(value?.controls.every((id) => /^ISM-\d{4}$/.test(id))).toBe(true);
  });
});
