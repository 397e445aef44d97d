import type { Answer, Assessment } from '../../src/model/assessment.ts';
import type { Outcome } from '../../src/model/outcome.ts';

const OUTCOMES: readonly Outcome[] = [
  'effective',
  'ineffective',
  'not-implemented',
  'no-visibility',
  'not-assessed',
];
const SECTORS = ['food', 'health', 'port', 'school'];
const STATES = ['Johor', 'Penang', 'Sabah'];
/** Answers that differ between two neighbours. */
const CHANGES = 6;

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** The same assessment for another organisation: some answers, the target and the tags differ. */
export function varyAssessment(base: Assessment, index: number): Assessment {
  const answers = { ...base.answers } as Record<string, Answer>;
  const keys = Object.keys(answers);
  for (let change = 0; change < CHANGES; change += 1) {
    const key = pick(keys, index * 31 + change * 17);
    const before = answers[key] as Answer;
    if (before.outcome !== 'effective') continue;
    answers[key] = { ...before, outcome: pick(OUTCOMES, index + change) };
  }
  return {
    ...base,
    organisation: {
      name: `Benchmark ${index}`,
      id: `org-${index}`,
      tags: { sector: pick(SECTORS, index), state: pick(STATES, index) },
    },
    target: 1 + (index % 3),
    answers,
  };
}
