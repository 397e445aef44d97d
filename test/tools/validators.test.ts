import { describe, expect, it } from 'vitest';
import {
  validateAssessment,
  validatePack,
  validateResult,
  validateStrategy,
} from '../../src/schema/generated/validators.js';

/** Milliseconds that are far above what linear work needs here and far below what quadratic does. */
const LIMIT = 1000;

const base = {
  schema: 'e8/assessment/v1',
  framework: 'tiny@1',
  organisation: { name: 'X' },
  answers: {},
};

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('generated validators', () => {
  it('accept a smallest assessment and say what is wrong with others', () => {
    expect(validateAssessment(base)).toBe(true);
    expect(validateAssessment.errors ?? null).toBeNull();
    expect(validateAssessment({ ...base, answers: { 'AB-1': 'efective' }, extra: 1 })).toBe(false);
    const keywords = validateAssessment.errors?.map(({ keyword }) => keyword);
    expect(keywords).toContain('additionalProperties');
    expect(keywords).toContain('enum');
  });

  it('hold dates to the calendar', () => {
    expect(validateAssessment({ ...base, 'assessed-on': '2028-02-29' })).toBe(true);
    expect(validateAssessment({ ...base, 'assessed-on': '2026-02-29' })).toBe(false);
    expect(validateAssessment({ ...base, 'assessed-on': '2026-11-15T00:00:00Z' })).toBe(false);
  });

  it.each([
    ['slug', { id: `a${'-a'.repeat(500_000)}!` }],
    ['release', { release: `2${'.'.repeat(1_000_000)}!` }],
    ['link', { references: [{ link: `https://${'a/'.repeat(500_000)} ` }] }],
  ])('reject a long %s in linear time', (_name, pack) => {
    expect(timeOf(() => expect(validatePack(pack)).toBe(false))).toBeLessThan(LIMIT);
  });

  it.each([
    ['a date', { 'assessed-on': `2026-11-${'1'.repeat(1_000_000)}` }],
    ['a framework', { framework: `${'a-'.repeat(500_000)}@` }],
    ['blanks', { 'assessed-on': `${' '.repeat(1_000_000)}2026-11-15` }],
    [
      'a moment',
      {
        answers: {
          X: {
            outcome: 'effective',
            evidence: [
              { what: 'x', quality: 'good', released: `2026-11-15T00:00:00.${'0'.repeat(1e6)}` },
              { what: 'x', quality: 'good', applied: 't '.repeat(500_000) },
            ],
          },
        },
      },
    ],
  ])('reject %s of a million characters in linear time', (_name, part) => {
    const value = { ...base, ...part };
    expect(timeOf(() => expect(validateAssessment(value)).toBe(false))).toBeLessThan(LIMIT);
  });

  it('compare the items of a long list in linear time', () => {
    const requirements = Array.from({ length: 200_000 }, (_, index) => `AB-${index}`);
    const value = { ...base, exceptions: [{ requirements }] };
    expect(timeOf(() => expect(validateAssessment(value)).toBe(false))).toBeLessThan(LIMIT);
    const strategy = { requirements: [{ 'superseded-by': requirements }] };
    expect(timeOf(() => expect(validateStrategy(strategy)).toBe(false))).toBeLessThan(LIMIT);
  });

  it('find an item that is there twice', () => {
    validateAssessment({ ...base, exceptions: [{ requirements: ['AB-1', 'AB-2', 'AB-1'] }] });
    const found = validateAssessment.errors?.find(({ keyword }) => keyword === 'uniqueItems');
    expect(found?.instancePath).toBe('/exceptions/0/requirements');
  });

  it('never take an inherited property for a key of the user', () => {
    expect(validateResult(JSON.parse('{"__proto__":{"schema":"e8/result/v1"}}'))).toBe(false);
    expect(validateAssessment(JSON.parse(`{"__proto__":1}`))).toBe(false);
  });
});
