import { describe, expect, it } from 'vitest';
import { stripNotes } from '../../src/core/strip-notes.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { judgeRun } from './judge-run.ts';
import { makeException } from './make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const loaded = makePack([
  makeStrategy('aa', [
    makeRequirement({ id: 'AA-0001', levels: [1] }),
    makeRequirement({ id: 'AA-0002', levels: [1] }),
    makeRequirement({ id: 'AA-0003', levels: [1] }),
  ]),
]);

/** Every word of the user holds SECRET. */
const fields: Partial<Assessment> = {
  organisation: { name: 'Tester', id: 'tester', country: 'MY', tags: { site: 'SECRET' } },
  'assessed-on': '2026-11-15',
  scope: { description: 'SECRET', exclusions: [{ what: 'SECRET', why: 'SECRET' }] },
  assessor: { name: 'SECRET', role: 'SECRET', independence: 'independent' },
  document: { status: 'draft', background: 'SECRET' },
  answers: {
    'AA-0001': 'ineffective',
    'AA-0002': {
      outcome: 'alternate-control',
      'performed-by': 'provider',
      provider: 'SECRET',
      reason: 'SECRET',
      note: 'SECRET',
      evidence: [
        { what: 'SECRET', quality: 'good', date: '2026-11-01', file: 'SECRET', by: 'SECRET' },
        { what: 'SECRET', quality: 'fair', runs: 3, sha256: '0'.repeat(64) },
      ],
    },
  },
  exceptions: [makeException({ scope: 'SECRET', justification: 'SECRET' })],
};

describe('stripNotes', () => {
  const result = judgeRun(loaded, fields, { target: 1 });
  const stripped = stripNotes(result);

  it('leaves nothing of what the user wrote', () => {
    expect(JSON.stringify(result)).toContain('SECRET');
    expect(JSON.stringify(stripped)).not.toContain('SECRET');
  });

  it('keeps levels, outcomes, dates, the gate, the name and whether it was independent', () => {
    const { strategies, gate, roadmap, warnings, asOf } = result;
    expect(stripped).toMatchObject({ strategies, gate, roadmap, warnings, asOf });
    expect(stripped.requirements.map(({ outcome }) => outcome)).toEqual(
      result.requirements.map(({ outcome }) => outcome),
    );
    expect(stripped.assessment).toMatchObject({
      organisation: { name: 'Tester', id: 'tester' },
      assessor: { independence: 'independent' },
      'assessed-on': '2026-11-15',
    });
    expect(stripped.exceptions[0]).toMatchObject({ id: 'EX-01', inForce: true });
    expect(stripped.exceptions[0]).not.toHaveProperty('asWritten');
  });

  it('keeps of evidence only what is no word', () => {
    const answer = stripped.requirements[1]?.answer;
    expect(answer?.evidence).toEqual([
      { quality: 'good', date: '2026-11-01' },
      { quality: 'fair', sha256: '0'.repeat(64), runs: 3 },
    ]);
    expect(answer).toMatchObject({ key: 'AA-0002', performedBy: 'provider', line: 11 });
  });

  it('strips what is stripped already to the same, and the least result too', () => {
    expect(stripNotes(stripped)).toEqual(stripped);
    const least = judgeRun(loaded, {});
    expect(stripNotes(least)).toEqual(least);
  });
});
