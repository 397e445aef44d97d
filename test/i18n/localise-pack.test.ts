import { describe, expect, it } from 'vitest';
import { listRequirements } from '../../src/core/list-requirements.ts';
import { localisePack } from '../../src/i18n/localise-pack.ts';
import { packTexts, type TextTree } from '../../src/i18n/pack-texts.ts';
import { ENGLISH_MARK } from '../../src/model/english-mark.ts';
import { readShippedPack } from '../contracts/shipped-pack.ts';
import { readTinyPack } from '../fixtures/packs/read-tiny-pack.ts';

const pack = await readTinyPack();
const shipped = await readShippedPack();

function mapTree(tree: TextTree, change: (text: string) => string): TextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapTree(value, change),
    ]),
  );
}

describe('localisePack', () => {
  it('marks every text as English that the language lacks', () => {
    const localised = localisePack(pack, {});
    expect(localised.title).toBe(ENGLISH_MARK + pack.title);
    for (const { title, requirement } of listRequirements(localised)) {
      expect(title).toMatch(/^\[en\] /);
      expect(requirement).toMatch(/^\[en\] /);
    }
    expect(localised.source).toBe(pack);
  });

  it.each([null, 3, 'text', [], { requirements: 3 }, { requirements: { 'AA-0001': null } }])(
    'survives a file that holds %j',
    (texts) => {
      expect(() => localisePack(pack, texts)).not.toThrow();
    },
  );

  it('translates every text of the shipped pack, shared ones too', () => {
    const texts = mapTree(packTexts(shipped, shipped.strategies), (text) => `<${text}>`);
    const localised = localisePack(shipped, texts);
    const back = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_key, each) =>
        typeof each === 'string' ? each.replace(/^<(.*)>$/s, '$1') : each,
      );
    const { source, ...rest } = localised;
    expect(source).toBe(shipped);
    expect(back(rest)).toEqual(back(shipped));
    expect(JSON.stringify(rest)).not.toContain(ENGLISH_MARK);
  });

  it('takes the texts of a shared control from where the English takes them', () => {
    const shared = listRequirements(shipped).find((each) => each['same-as'] !== undefined);
    const from = shared?.['same-as'] ?? '';
    const localised = localisePack(shipped, { requirements: { [from]: { title: 'Tajuk' } } });
    expect(listRequirements(localised).find(({ id }) => id === shared?.id)?.title).toBe('Tajuk');
  });

  it('leaves ids, levels, menus and commands as they are', () => {
    const places = (of: typeof shipped) =>
      listRequirements(of).map(({ id, levels, check }) => [id, levels, check?.map((s) => s.where)]);
    expect(places(localisePack(shipped, {}))).toEqual(places(shipped));
  });
});
