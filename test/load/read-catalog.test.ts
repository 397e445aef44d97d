import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/load/read-catalog.ts';
import { parseGood } from './parse-text.ts';

const read = async (value: unknown) =>
  readCatalog(await parseGood(JSON.stringify(value), 'catalog.json'));

const statement = (prose: string, parts: unknown[] = []) => ({ name: 'statement', prose, parts });

describe('readCatalog', () => {
  it('reads statements, also with items, in groups and in controls', async () => {
    const controls = [
      {
        id: 'a-1',
        parts: [{ name: 'overview', prose: 'No.' }, statement(' One. ')],
        controls: [{ id: 'a-1.1', parts: [statement('Of:', [{ prose: 'x' }, { prose: 'y' }])] }],
      },
      { id: 'a-2', parts: [{ name: 'guidance', prose: 'No statement.' }] },
      { parts: [statement('No id.')] },
    ];
    const metadata = { title: 'Manual', version: '2025.12' };
    const { value, diagnostics } = await read({ catalog: { metadata, groups: [{ controls }] } });
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      title: 'Manual',
      version: '2025.12',
      statements: new Map([
        ['A-1', 'One.'],
        ['A-1.1', 'Of:\nx\ny'],
      ]),
    });
  });

  it('needs neither title nor version', async () => {
    const { value } = await read({ catalog: { controls: [{ id: 'x', parts: [statement('S')] }] } });
    expect([value?.title, value?.version]).toEqual(['catalog.json', '']);
  });

  it.each([
    [{ profile: {} }, 'catalog'],
    [{ catalog: { controls: [] } }, 'controls'],
    [[1], 'catalog'],
  ])('names what is missing in %j', async (content, key) => {
    const { value, diagnostics } = await read(content);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, values }) => [code, values])).toEqual([
      ['missing-key', { key }],
    ]);
  });
});
