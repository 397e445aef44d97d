import { describe, expect, it } from 'vitest';
import { judgeEvidenceDates } from '../../src/core/judge-evidence-dates.ts';
import type { Evidence } from '../../src/model/assessment.ts';

const evidence = (fields: Partial<Evidence>): Evidence => ({
  what: 'w',
  quality: 'good',
  ...fields,
});
const clock = { asOf: '2026-11-15', maxAge: 30 };

describe('the days of evidence', () => {
  it.each<[string, Partial<Evidence>, string[]]>([
    ['as old as allowed', { date: '2026-10-16' }, []],
    ['a day older', { date: '2026-10-15' }, ['too-old']],
    ['of the day', { date: '2026-11-15' }, []],
    ['of the next day', { date: '2026-11-16' }, ['in-future']],
    ['a period', { period: { from: '2026-01-01', to: '2026-10-16' } }, []],
    ['an old date beside a new fix', { date: '2026-01-01', applied: '2026-11-01' }, ['too-old']],
    ['a fix alone', { released: '2026-10-01', applied: '2026-11-01' }, []],
    ['none', {}, ['undated']],
  ])('%s', (_, fields, faults) => {
    expect(judgeEvidenceDates(evidence(fields), clock)).toEqual(faults);
  });

  it('may be any age where none is asked for, but not from the future', () => {
    const ageless = { asOf: '2026-11-15', maxAge: undefined };
    expect(judgeEvidenceDates(evidence({ date: '1999-01-01' }), ageless)).toEqual([]);
    expect(judgeEvidenceDates(evidence({}), ageless)).toEqual([]);
    expect(judgeEvidenceDates(evidence({ date: '2027-01-01' }), ageless)).toEqual(['in-future']);
  });

  it('are not judged without a day', () => {
    expect(judgeEvidenceDates(evidence({ date: '2999-01-01' }), { ...clock, asOf: null })).toEqual(
      [],
    );
  });
});
