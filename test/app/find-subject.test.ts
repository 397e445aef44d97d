import { describe, expect, it } from 'vitest';
import { EXPLAINED_CODES, findSubject } from '../../src/app/find-subject.ts';
import { EVIDENCE_QUALITIES } from '../../src/model/evidence-quality.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { EXCEPTION_FAULTS } from '../../src/model/result.ts';
import { readTinyPack } from '../fixtures/packs/read-tiny-pack.ts';

const pack = await readTinyPack();
const find = (text: string) => findSubject(text, pack);

describe('findSubject', () => {
  it.each([
    ['KC-101', { kind: 'requirement', requirement: { id: 'KC-101' } }],
    ['kc-101', { kind: 'requirement', requirement: { id: 'KC-101' } }],
    [' KC-101 ', { kind: 'requirement', strategy: { code: 'KC' } }],
    ['L1-KC-01', { kind: 'requirement', requirement: { id: 'KC-101' } }],
    ['TR-101', { kind: 'control', control: 'TR-101' }],
    ['KC', { kind: 'strategy', strategy: { id: 'keep-copies' } }],
    ['keep-copies', { kind: 'strategy' }],
    ['Keep copies', { kind: 'strategy' }],
    ['2', { kind: 'level', level: { level: 2 } }],
    ['level-2', { kind: 'level', level: { level: 2 } }],
    ['ml2', { kind: 'level', level: { level: 2 } }],
    ['own-server', { kind: 'fact', fact: { id: 'own-server' } }],
    ['copies', { kind: 'term', term: { id: 'copy' } }],
  ])('finds %s', (text, expected) => {
    expect(find(text)).toMatchObject(expected);
  });

  it('finds every requirement that a control stands behind', () => {
    const found = find('TR-140');
    const ids = found.kind === 'control' ? found.requirements.map(({ id }) => id) : [];
    expect(ids).toEqual(['KC-140', 'GS-140']);
  });

  it.each([
    ['outcome', OUTCOMES],
    ['quality', EVIDENCE_QUALITIES],
    ['fault', EXCEPTION_FAULTS],
    ['code', EXPLAINED_CODES],
  ])('finds each %s', (kind, words) => {
    const shared = words.filter((each) => each === 'too-long');
    const found = words.filter((each) => find(each).kind !== kind);
    expect(found).toEqual(kind === 'code' ? shared : []);
  });

  it('lists each code once', () => {
    expect(new Set(EXPLAINED_CODES).size).toBe(EXPLAINED_CODES.length);
  });

  it.each([
    ['KC-1O1', 'KC-101'],
    ['keep-copys', 'keep-copies'],
    ['nothing like it at all', ''],
  ])('refuses %s and offers "%s", written as in the pack', (text, nearest) => {
    expect(() => find(text)).toThrow(
      expect.objectContaining({
        code: 'unknown-subject',
        exit: 2,
        values: { found: text, nearest },
      }),
    );
  });
});
