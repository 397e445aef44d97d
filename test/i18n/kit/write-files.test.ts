import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptText } from '../../../src/i18n/kit/accept-text.ts';
import { layTexts, writeTexts } from '../../../src/i18n/kit/lay-texts.ts';
import { writeStatus } from '../../../src/i18n/kit/write-status.ts';
import type { TextStatus } from '../../../src/model/locale-status.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ENGLISH = { a: { b: 'B', n_one: '1', n_other: 'n' }, c: 'C', d: { e: 'E' } };

describe('layTexts', () => {
  it('puts texts in the order of the English, and edits in their place', () => {
    const current = { c: 'Ce', a: { n_other: 'en', n_many: 'em', b: 'Be' } };
    const edits = new Map([
      ['a.n_one', 'satu'],
      ['d.e', 'Ee'],
      ['c', 'Cu'],
    ]);
    expect(JSON.stringify(layTexts(ENGLISH, current, edits))).toBe(
      JSON.stringify({
        a: { b: 'Be', n_one: 'satu', n_many: 'em', n_other: 'en' },
        c: 'Cu',
        d: { e: 'Ee' },
      }),
    );
    expect(layTexts(ENGLISH, {}, new Map())).toEqual({});
  });

  it('loses nothing that it does not know, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (current) => {
        const laid = layTexts(ENGLISH, current);
        expect(laid).toEqual(current);
        expect(writeTexts(layTexts(ENGLISH, laid))).toBe(writeTexts(laid));
      }),
    );
  });
});

describe('writeStatus', () => {
  const entry: TextStatus = { en: '00000000', text: '11111111' };
  const reviewed: TextStatus = { ...entry, state: 'reviewed', by: 'A "B"', on: '2026-01-01' };

  it('writes a line for each text, in the order of the English', () => {
    const status = { 'x:b': reviewed, 'x:a': entry, 'x:gone': entry };
    const text = writeStatus(status, ['x:a', 'x:new', 'x:b']);
    expect(JSON.parse(text)).toEqual({ 'x:a': entry, 'x:b': reviewed });
    expect(text.split('\n')).toHaveLength(5);
    expect(writeStatus({}, ['x:a'])).toBe('{}\n');
  });
});

describe('acceptText', () => {
  const text = { english: { '': 'Yes' }, translation: { '': 'Ya' } };
  const fresh = acceptText({ ...text, status: undefined }, sha256);
  const review: TextStatus = { ...fresh, state: 'reviewed', by: 'A', on: '2026-01-01' };

  it('keeps a review that holds, and no other', () => {
    expect(acceptText({ ...text, status: review }, sha256)).toBe(review);
    const other = { ...text, english: { '': 'Yes!' }, status: review };
    expect(acceptText(other, sha256)).toEqual({ en: sha256('Yes!').slice(0, 8), text: fresh.text });
    const edited = { ...text, translation: { '': 'Iya' }, status: review };
    expect(acceptText(edited, sha256)).not.toHaveProperty('state');
  });
});
