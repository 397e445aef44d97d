import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestForms } from '../../../src/i18n/status/digest-forms.ts';
import { groupForms } from '../../../src/i18n/status/group-forms.ts';
import { judgeStatus } from '../../../src/i18n/status/judge-status.ts';
import { readStatus } from '../../../src/i18n/status/read-status.ts';
import { validateStatus } from '../../../src/schema/generated/validators.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const digest = (text: string) => sha256(text).slice(0, 8);

const NAMES = ['a.b', 'n'];
const ENGLISH = { a: { b: 'Yes' }, n_one: '{{count}} day', n_other: '{{count}} days' };
const MALAY = { a: { b: 'Ya' }, n_other: '{{count}} hari' };
const pair = { namespace: 'cli', english: ENGLISH, translation: MALAY };
const fresh = { en: digest('Yes'), text: digest('Ya') };
const review = { state: 'reviewed', by: 'A. Speaker', on: '2026-11-22' } as const;

const judge = (status: object, translation: unknown = MALAY) =>
  Object.fromEntries(
    judgeStatus({ ...pair, translation }, readStatus(JSON.stringify(status)), sha256),
  );

describe('groupForms', () => {
  it('joins plural forms, and keeps the order of the file', () => {
    expect([...groupForms(ENGLISH)]).toEqual([
      ['a.b', { '': 'Yes' }],
      ['n', { one: '{{count}} day', other: '{{count}} days' }],
    ]);
    expect([...groupForms({ a: 1, b: null, c: ['x'] })]).toEqual([['c.0', { '': 'x' }]]);
    expect([...groupForms(undefined)]).toEqual([]);
  });
});

describe('digestForms', () => {
  it('is the beginning of the SHA-256 of the text, or of the list of forms', () => {
    expect(digestForms({ '': 'Yes' }, sha256)).toBe(digest('Yes'));
    expect(digestForms({ other: 'b', one: 'a' }, sha256)).toBe(digest('["a","b"]'));
    expect(digestForms({ one: 'a', many: 'x', other: 'b' }, sha256)).toBe(digest('["a","x","b"]'));
  });
});

describe('judgeStatus', () => {
  it('takes a text without an entry for a draft, and one without a translation for missing', () => {
    expect(judge({})).toEqual({ 'cli:a.b': 'draft', 'cli:n': 'draft' });
    expect(judge({}, {})).toEqual({ 'cli:a.b': 'missing', 'cli:n': 'missing' });
    expect(judge({}, { a: { b: '' } })).toMatchObject({ 'cli:a.b': 'missing' });
    expect(judge({}, null)).toMatchObject({ 'cli:a.b': 'missing' });
  });

  it('knows a stale text by the English that it was made from', () => {
    expect(judge({ 'cli:a.b': fresh })).toMatchObject({ 'cli:a.b': 'draft' });
    const old = { ...fresh, en: digest('Yep') };
    expect(judge({ 'cli:a.b': old })).toMatchObject({ 'cli:a.b': 'stale' });
    expect(judge({ 'cli:a.b': { ...old, ...review } })).toMatchObject({ 'cli:a.b': 'stale' });
  });

  it('lets a review hold only while both texts are those that were seen', () => {
    const seen = { 'cli:a.b': { ...fresh, ...review } };
    expect(judge(seen)).toMatchObject({ 'cli:a.b': 'reviewed' });
    expect(judge(seen, { a: { b: 'Iya' } })).toMatchObject({ 'cli:a.b': 'draft' });
    const nobody = { 'cli:a.b': { ...fresh, state: 'reviewed' } };
    expect(judge(nobody)).toMatchObject({ 'cli:a.b': 'draft' });
  });

  it('judges plural texts by all their forms', () => {
    const status = {
      en: digest('["{{count}} day","{{count}} days"]'),
      text: digest('["{{count}} hari"]'),
      ...review,
    };
    expect(judge({ 'cli:n': status })).toMatchObject({ 'cli:n': 'reviewed' });
    expect(judge({ 'cli:n': { ...status, en: digest('x') } })).toMatchObject({ 'cli:n': 'stale' });
  });
});

describe('readStatus', () => {
  it('leaves out what is not as the schema says', () => {
    expect(readStatus(undefined)).toEqual({});
    for (const text of ['', '{', 'null', '3', '"x"']) expect(readStatus(text)).toEqual({});
    const mixed = { a: fresh, b: { en: 1, text: 'x' }, c: null, d: { ...fresh, state: 'checked' } };
    expect(readStatus(JSON.stringify(mixed))).toEqual({ a: fresh, d: fresh });
  });

  it('never throws, and what it gives can be judged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const states = judgeStatus(pair, readStatus(JSON.stringify(value)), sha256);
        expect([...states.keys()]).toEqual(NAMES.map((name) => `cli:${name}`));
      }),
    );
    expect(readStatus('{"__proto__":{"en":"a","text":"b"}}')).not.toHaveProperty('en');
  });
});

describe('the schema of a status', () => {
  it('knows drafts and reviews, and wants a name and a day for a review', () => {
    expect(validateStatus({ 'cli:a': fresh, 'cli:b': { ...fresh, ...review } })).toBe(true);
    expect(validateStatus({ 'cli:a': { ...fresh, state: 'reviewed' } })).toBe(false);
    expect(validateStatus({ 'cli:a': { ...fresh, ...review, on: 'today' } })).toBe(false);
    expect(validateStatus({ 'cli:a': { en: 'abc', text: fresh.text } })).toBe(false);
    expect(validateStatus([])).toBe(false);
  });
});
