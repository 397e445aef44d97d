import { describe, expect, it } from 'vitest';
import { countDays } from '../../src/core/count-days.ts';
import { registerExceptions } from '../../src/core/register-exceptions.ts';
import { stripNotes } from '../../src/core/strip-notes.ts';
import type { Exception } from '../../src/model/assessment.ts';
import { judgeRun, listCodes } from './judge-run.ts';
import { makeException } from './make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const pack = makePack([makeStrategy('alpha', [makeRequirement({ id: 'AA-0001', levels: [1] })])]);
const [control] = makeException()['compensating-controls'];
if (control === undefined) throw new Error('no control');
const review = (day: string): Partial<Exception> => ({
  'compensating-controls': [{ ...control, review: day }],
});

/** An exception that ends on 2027-04-30, with a review on 2027-04-30 unless told otherwise. */
const judgeOn = (asOf: string, fields: Partial<Exception> = review('2027-04-30')) =>
  judgeRun(
    pack,
    { answers: { 'AA-0001': 'ineffective' }, exceptions: [makeException(fields)] },
    { asOf },
  );

describe('days', () => {
  it.each([
    ['2026-11-15', '2026-11-15', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-11-15', '2026-11-14', -1],
  ])('from %s to %s', (from, to, days) => expect(countDays(from, to)).toBe(days));
});

describe('warnings before the end', () => {
  it.each([
    ['61 days before', '2027-02-28', false],
    ['60 days before', '2027-03-01', true],
    ['on the last day', '2027-04-30', true],
    ['a day after', '2027-05-01', false],
  ])('%s', (_, asOf, warns) => {
    const codes = listCodes(judgeOn(asOf));
    expect(codes.includes('exception-ending')).toBe(warns);
    expect(codes.includes('compensating-review-due')).toBe(warns);
    expect(codes.includes('exception-not-in-force')).toBe(asOf > '2027-04-30');
  });

  it('tells the review apart from the end', () => {
    const codes = listCodes(judgeOn('2026-11-15', review('2027-01-14')));
    expect(codes).toContain('compensating-review-due');
    expect(codes).not.toContain('exception-ending');
  });
});

describe('the register', () => {
  it('says of each how long it and its reviews still have', () => {
    const [row] = registerExceptions(judgeOn('2027-03-01', review('2027-04-30')));
    expect(row).toEqual({
      id: 'EX-01',
      inForce: true,
      faults: [],
      requirements: ['AA-0001'],
      lifts: ['AA-0001'],
      acceptedBy: 'Owner',
      approved: '2026-05-01',
      expires: '2027-04-30',
      daysLeft: 60,
      line: 11,
      column: 3,
      compensatingControls: [
        {
          what: 'Separate network',
          outcome: 'effective',
          review: '2027-04-30',
          daysLeft: 60,
          state: 'due',
        },
      ],
    });
  });

  it.each([
    ['2027-01-13', 'overdue', -1],
    ['2027-01-14', 'due', 0],
    ['2027-03-15', 'due', 60],
    ['2027-03-16', 'later', 61],
  ])('a review on %s is %s', (day, state, daysLeft) => {
    const [row] = registerExceptions(judgeOn('2027-01-14', review(day)));
    expect(row?.compensatingControls[0]).toMatchObject({ state, daysLeft });
  });

  it('says how long ago one ended, and why else it does not count', () => {
    const [row] = registerExceptions(judgeOn('2027-05-10'));
    expect(row).toMatchObject({
      inForce: false,
      daysLeft: -10,
      faults: ['expired', 'compensating-review-overdue'],
    });
  });

  it('holds for a result without the words of the user', () => {
    const [row] = registerExceptions(stripNotes(judgeOn('2027-03-01')));
    expect(row).toMatchObject({ acceptedBy: '', compensatingControls: [], daysLeft: 60 });
  });

  it('is empty without exceptions', () => {
    expect(registerExceptions(judgeRun(pack, {}, { asOf: null }))).toEqual([]);
  });
});
