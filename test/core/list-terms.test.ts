import { describe, expect, it } from 'vitest';
import { listTerms } from '../../src/core/list-terms.ts';
import { makePack } from './make-pack.ts';

const { pack } = makePack([]);
const terms = [
  { id: 'patch', term: 'patch', meaning: '.' },
  { id: 'mfa', term: 'MFA', meaning: '.', also: ['multi-factor authentication'] },
  { id: 'fix', term: 'fix', meaning: '.' },
];
const find = (text: string) => listTerms(text, { ...pack, terms }).map((each) => each.id);

describe('listTerms', () => {
  it.each([
    ['A patch.', ['patch']],
    ['Patches are late', ['patch']],
    ['Fixes, fix and FIX', ['fix']],
    ['Multi-Factor Authentication', ['mfa']],
    ['fix this with MFA and a patch', ['patch', 'mfa', 'fix']],
    ['', []],
  ])('finds in "%s" %s, in the order of the glossary', (text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  it.each(['prefix', 'fixed', 'dispatch', 'patch-free', 're-fix', 'mfas1'])(
    'finds nothing within another word: %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('looks on after a word that only begins alike', () => {
    expect(find('a prefix, then a fix')).toEqual(['fix']);
  });
});
