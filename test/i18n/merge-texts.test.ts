import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStandFor } from '../../src/i18n/choose-text.ts';
import { listForms, mergeTexts } from '../../src/i18n/merge-texts.ts';

const ENGLISH = {
  title: 'Report',
  found: 'Found {{name}}.',
  gap_one: '{{count}} gap',
  gap_other: '{{count}} gaps',
};

describe('mergeTexts', () => {
  it('takes the translation, and the English where there is none', () => {
    expect(
      mergeTexts(ENGLISH, { title: 'Laporan', gap_other: '{{count}} celah' }, ['other']),
    ).toEqual({
      title: 'Laporan',
      found: 'Found {{name}}.',
      gap_other: '{{count}} celah',
    });
  });

  it('fills every plural form of the language, from other where one is missing', () => {
    const forms = listForms('pt');
    const merged = mergeTexts(ENGLISH, { gap_one: '{{count}} a', gap_other: '{{count}} b' }, forms);
    expect(merged).toMatchObject({
      gap_one: '{{count}} a',
      gap_many: '{{count}} b',
      gap_other: '{{count}} b',
    });
  });

  it('keeps both English forms where the language has none of its own', () => {
    expect(mergeTexts(ENGLISH, {}, ['other'])).toEqual(ENGLISH);
  });

  it('never loses a key and never takes one that the English has not', () => {
    const keys = fc.constantFrom('title', 'found', 'gap_one', 'gap_other', 'gap_many', 'other');
    const own = fc.dictionary(keys, fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(own, fc.constantFrom('pt', 'th', 'fil'), (texts, plural) => {
        const merged = mergeTexts(ENGLISH, texts, listForms(plural));
        expect(merged['title']).toBeTruthy();
        expect(merged['found']).toBeTruthy();
        expect(merged['gap_other']).toBeTruthy();
        expect(
          Object.keys(merged).filter((key) => /^(other|[^_]+_(?!one|many|other))/.test(key)),
        ).toEqual([]);
      }),
    );
  });
});

describe('canStandFor', () => {
  it.each([
    ['a text of a stranger that reaches into objects', '{{constructor.name}} {{name}}'],
    ['another placeholder', '{{file}}'],
    ['an escape sequence of a terminal', 'Found \u001b[31m{{name}}.'],
    ['a control character of C1', 'Found \u009b31m'],
    ['a text of a megabyte', 'x'.repeat(1_000_000)],
    ['nothing', ''],
    ['only blanks', '  '],
    ['no text', 3],
    ['null', null],
    ['a list', ['Found {{name}}.']],
  ])('refuses %s', (_what, text) => {
    expect(canStandFor(text, ENGLISH.found)).toBe(false);
  });

  it.each(['Ditemui {{name}}.', 'Tiada nilai', '<b>{{name}}</b>', 'satu\ndua'])(
    'accepts %j',
    (text) => {
      expect(canStandFor(text, ENGLISH.found)).toBe(true);
    },
  );
});
