import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { gitlabReporter } from '../../src/report/gitlab.ts';
import { makeContext, makeReport, makeResult, readGoldenResult } from './make-report.ts';
import { SAMPLES } from './sample-results.ts';

interface Violation {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

const golden = readGoldenResult();
const show = (result: Result) =>
  JSON.parse(gitlabReporter.render(makeReport(result), makeContext())) as Violation[];

describe('the findings as GitLab Code Quality', () => {
  it('has what GitLab asks of a violation, and nothing else', () => {
    for (const violation of Object.values(SAMPLES).flatMap(show)) {
      expect(Object.keys(violation)).toEqual([
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ]);
      expect(violation.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(['info', 'major', 'critical']).toContain(violation.severity);
      expect(violation.location.path).toMatch(/^[^/]/);
      expect(violation.location.lines.begin).toBeGreaterThan(0);
    }
  });

  it('weighs what stands in the way, and names its place', () => {
    const line = golden.requirements.find(({ id }) => id === 'KC-140')?.answer?.line;
    expect(show(golden).map(({ check_name, severity }) => [check_name, severity])).toEqual([
      ['KC-102', 'info'],
      ['KC-140', 'critical'],
    ]);
    expect(show(golden)[1]).toMatchObject({
      description: expect.stringMatching(/^KC-140: '.*' is not met as asked/),
      location: { path: 'assessment.yaml', lines: { begin: line } },
    });
  });

  it('is an empty list where all is met', () => {
    expect(show(SAMPLES['effective'] as Result)).toEqual([]);
  });

  it('has no fingerprint twice', () => {
    const prints = show(makeResult({}, 2)).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
