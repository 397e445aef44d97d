import { describe, expect, it } from 'vitest';
import type { ControlPack, Requirement } from '../../src/model/control-pack.ts';
import { validateAssessment } from '../../src/schema/generated/validators.js';
import { makeAssessment } from '../../tools/bench/make-assessment.ts';
import { median } from '../../tools/bench/measure-commands.ts';

const requirements: Requirement[] = Array.from({ length: 152 }, (_, index) => ({
  id: `AB-${index}`,
  control: `C-${index}`,
  levels: [1],
  title: 'Title',
  requirement: 'It is so.',
}));
const pack = {
  id: 'tiny',
  release: '1',
  levels: [{ level: 1, title: 'One', adversary: 'Anyone' }],
  strategies: [{ id: 'ab', code: 'AB', title: 'AB', requirements }],
} as unknown as ControlPack;

describe('the assessment of the benchmark', () => {
  const assessment = makeAssessment(pack);

  it('is valid and answers everything', () => {
    expect(validateAssessment(assessment)).toBe(true);
    expect(Object.keys(assessment.answers)).toHaveLength(152);
  });

  it('holds evidence, notes and more than one outcome', () => {
    const answers = Object.values(assessment.answers).filter(
      (answer) => typeof answer === 'object',
    );
    expect(answers.filter((answer) => answer.evidence).length).toBeGreaterThan(50);
    expect(answers.filter((answer) => answer.note).length).toBeGreaterThan(25);
    expect(new Set(answers.map((answer) => answer.outcome)).size).toBe(3);
  });
});

describe('median', () => {
  it('is the middle value by size', () => {
    expect(median([30, 4, 100])).toBe(30);
    expect(median([])).toBeNaN();
  });
});
