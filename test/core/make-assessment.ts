import type { Assessment, Exception, LoadedAssessment } from '../../src/model/assessment.ts';

/** A loaded assessment around some answers; each key stands on a line of its own from line 10. */
export function makeAssessment(fields: Partial<Assessment> = {}): LoadedAssessment {
  const assessment: Assessment = {
    schema: 'e8/assessment/v1',
    framework: 'made@1',
    organisation: { name: 'Tester' },
    answers: {},
    ...fields,
  };
  const keys = [
    ...Object.keys(assessment.answers),
    ...(assessment.exceptions ?? []).map((_, index) => `exceptions/${index}`),
  ];
  const positions = Object.fromEntries(
    keys.map((key, index) => [key, { line: 10 + index, column: 3 }]),
  );
  return { assessment, file: 'made.yaml', digest: `sha256:${'1'.repeat(64)}`, positions };
}

/** An exception in force from 2026-05-01 to 2027-04-30. */
export function makeException(fields: Partial<Exception> = {}): Exception {
  return {
    id: 'EX-01',
    requirements: ['AA-0001'],
    scope: 'two machines',
    justification: 'The maker does not support it.',
    remainder: 'effective',
    'compensating-controls': [
      {
        what: 'Separate network',
        scope: 'the two machines',
        'why-equivalent': 'Nothing reaches them.',
        outcome: 'effective',
        review: '2027-02-01',
      },
    ],
    caveats: 'none',
    risk: { before: 'high', after: 'low' },
    'accepted-by': 'Owner',
    approved: '2026-05-01',
    expires: '2027-04-30',
    ...fields,
  };
}
