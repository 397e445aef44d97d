import { describe, expect, it } from 'vitest';
import { addCalendarYear } from '../../src/core/add-calendar-year.ts';
import { listExceptionFaults } from '../../src/core/judge-exception.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { AS_OF, judgeRun, listCodes, pick } from './judge-run.ts';
import { makeException } from './make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const pack = makePack([
  makeStrategy('alpha', [
    makeRequirement({ id: 'AA-0001', levels: [1] }),
    makeRequirement({ id: 'AA-0002', levels: [1], 'applies-when': 'thing' }),
  ]),
]);
const control = makeException()['compensating-controls'][0];
if (!control) throw new Error('no control');

describe('a calendar year', () => {
  it.each([
    ['2026-05-01', '2027-05-01'],
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
    ['0099-01-31', '0100-01-31'],
  ])('from %s ends on %s', (from, to) => expect(addCalendarYear(from)).toBe(to));
});

describe('why an exception counts for nothing', () => {
  it.each([
    ['in force', {}, []],
    ['approved on the day itself', { approved: AS_OF }, []],
    ['ending on the day itself', { expires: AS_OF }, []],
    ['approved a day later', { approved: '2026-11-16' }, ['not-yet-approved']],
    ['ended a day before', { expires: '2026-11-14' }, ['expired']],
    ['a year to the day', { expires: '2027-05-01' }, []],
    ['a day too long', { expires: '2027-05-02' }, ['too-long']],
    ['a leap year to the day', { approved: '2024-02-29', expires: '2025-02-28' }, ['expired']],
    [
      'a leap year and a day',
      { approved: '2024-02-29', expires: '2025-03-01' },
      ['expired', 'too-long'],
    ],
    ['the rest met in another way', { remainder: 'alternate-control' as const }, []],
    ['nothing outside its scope', { remainder: 'none-left' as const }, []],
    ['the rest unmet', { remainder: 'ineffective' as const }, ['remainder-unmet']],
    ['the rest not assessed', { remainder: 'not-assessed' as const }, ['remainder-unmet']],
    ['the rest not visible', { remainder: 'no-visibility' as const }, ['remainder-unmet']],
    ['no compensating control', { 'compensating-controls': [] }, ['no-compensating-control']],
    [
      'a compensating control that is not effective',
      { 'compensating-controls': [control, { ...control, outcome: 'alternate-control' as const }] },
      ['compensating-control-not-effective'],
    ],
    [
      'a compensating control whose review is overdue',
      { 'compensating-controls': [{ ...control, review: '2026-11-14' }] },
      ['compensating-review-overdue'],
    ],
    [
      'a compensating control to review today',
      { 'compensating-controls': [{ ...control, review: AS_OF }] },
      [],
    ],
  ])('%s', (_, fields, faults) => {
    expect(listExceptionFaults(makeException(fields), AS_OF)).toEqual(faults);
  });
});

describe('what an exception lifts', () => {
  const judgeOutcome = (outcome: Outcome) =>
    judgeRun(pack, {
      answers: { 'AA-0001': { outcome, reason: 'r' }, 'AA-0002': 'effective' },
      exceptions: [makeException()],
    });

  it.each(['ineffective', 'not-implemented'] as const)('lifts %s and marks it', (outcome) => {
    const result = judgeOutcome(outcome);
    expect(pick(result, 'AA-0001')).toMatchObject({ outcome, satisfied: true, exception: 'EX-01' });
    expect(result.exceptions[0]).toMatchObject({ inForce: true, lifts: ['AA-0001'], line: 12 });
    expect(result.overall.level).toBe(3);
    expect(result.strategies[0]?.levels[0]?.satisfiedBy).toMatchObject({
      exception: 1,
      effective: 1,
    });
  });

  it('warns when it carries the lowest level', () => {
    expect(listCodes(judgeOutcome('ineffective'))).toContain('level-through-exceptions');
    expect(listCodes(judgeOutcome('effective'))).not.toContain('level-through-exceptions');
  });

  it.each(['no-visibility', 'not-assessed', 'effective', 'not-applicable'] as const)(
    'does nothing to %s, and says so',
    (outcome) => {
      const result = judgeOutcome(outcome);
      expect(pick(result, 'AA-0001').exception).toBeUndefined();
      expect(result.exceptions[0]?.lifts).toEqual([]);
      expect(result.warnings).toContainEqual({
        code: 'exception-without-effect',
        ids: ['EX-01', 'AA-0001'],
        line: 12,
        column: 3,
      });
    },
  );

  it('counts for nothing when it is not in force, and the result says why', () => {
    const result = judgeRun(pack, {
      answers: { 'AA-0001': 'ineffective', 'AA-0002': 'effective' },
      exceptions: [makeException({ expires: '2026-10-01' })],
    });
    expect(pick(result, 'AA-0001').satisfied).toBe(false);
    expect(result.exceptions[0]).toMatchObject({ inForce: false, faults: ['expired'], lifts: [] });
    expect(result.warnings).toContainEqual({
      code: 'exception-not-in-force',
      ids: ['EX-01'],
      line: 12,
      column: 3,
    });
  });

  it('marks a requirement with the first exception that lifts it', () => {
    const result = judgeRun(pack, {
      answers: { 'AA-0001': 'ineffective', 'AA-0002': 'ineffective' },
      exceptions: [
        makeException(),
        makeException({ id: 'EX-02', requirements: ['AA-0001', 'AA-0002'] }),
      ],
    });
    expect(pick(result, 'AA-0001').exception).toBe('EX-01');
    expect(pick(result, 'AA-0002').exception).toBe('EX-02');
    expect(listCodes(result)).not.toContain('exception-without-effect');
  });

  it('counts its own evidence and that of its compensating controls', () => {
    const result = judgeRun(pack, {
      answers: { 'AA-0001': 'ineffective', 'AA-0002': 'effective' },
      exceptions: [
        makeException({
          evidence: [{ what: 'approval', quality: 'poor' }],
          'compensating-controls': [
            { ...control, evidence: [{ what: 'firewall rules', quality: 'good' }] },
          ],
        }),
      ],
    });
    expect(result.strategies[0]?.levels[0]?.assurance).toEqual({
      stated: 'unknown',
      evidence: { excellent: 0, good: 1, fair: 0, poor: 0 },
      withoutEvidence: 1,
    });
  });
});
