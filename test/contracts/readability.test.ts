import { describe, expect, it } from 'vitest';
import { listProse } from './pack-prose.ts';
import { gradeText } from './reading-grade.ts';
import { readShippedPack } from './shipped-pack.ts';
import { simplifyText } from './simplify-text.ts';
import { listForms, makeFormPattern } from './term-forms.ts';

const pack = await readShippedPack();
const terms = makeFormPattern(pack.terms.flatMap(listForms));
const grade = (text: string) => gradeText(simplifyText(text, terms));
const graded = listProse(pack).map((each) => ({ ...each, grade: grade(each.text) }));

/**
 * The highest Flesch-Kincaid grade of a field, on average and of one text. A text of one sentence
 * swings widely, so the average tells how plain a field is, and the maximum catches a bad text.
 */
const LIMITS = [
  { field: 'requirement.title', mean: 6, max: 17 },
  { field: 'requirement.requirement', mean: 8, max: 15 },
  { field: 'requirement.question', mean: 10, max: 16 },
  { field: 'requirement.why', mean: 8, max: 13 },
  { field: 'requirement.check', mean: 7, max: 13 },
  { field: 'requirement.fix', mean: 7, max: 13 },
  { field: 'requirement.evidence', mean: 6, max: 14 },
  { field: 'strategy.objective', mean: 9, max: 12 },
  { field: 'strategy.stops', mean: 10, max: 13 },
  { field: 'fact.question', mean: 8, max: 11 },
  { field: 'fact.help', mean: 8, max: 11 },
  { field: 'fact.trap', mean: 8, max: 13 },
  { field: 'term.meaning', mean: 8, max: 13 },
  { field: 'level.adversary', mean: 9, max: 11 },
] as const;

const describeText = (each: (typeof graded)[number]) =>
  `${each.id}: grade ${each.grade.toFixed(1)}: ${each.text}`;

describe.each(LIMITS)('$field', ({ field, mean, max }) => {
  const texts = graded.filter((each) => each.field === field);

  it(`is readable: grade ${mean} on average`, () => {
    const sum = texts.reduce((total, each) => total + each.grade, 0);
    expect(texts.length).toBeGreaterThan(0);
    expect(sum / texts.length).toBeLessThanOrEqual(mean);
  });

  it(`is readable: grade ${max} at most`, () => {
    expect(texts.filter((each) => each.grade > max).map(describeText)).toEqual([]);
  });

  it.each([
    'The organisation facilitates the implementation of appropriate technological mitigations in accordance with established governance procedures.',
    'Prioritise comprehensive remediation of identified configuration deficiencies.',
  ])('would not accept: %s', (sentence) => {
    expect(grade(sentence)).toBeGreaterThan(max);
  });
});

describe('the measure', () => {
  it('is the grade of Kincaid and others', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59.
    expect(gradeText('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    expect(gradeText('The cat sat. The dog ran.')).toBeCloseTo(-2.62, 2);
  });

  it('leaves out terms, names and numbers', () => {
    const simple = simplifyText('Do administrator accounts on Windows 11 work?', terms);
    expect(simple).toBe('Do term on Name work?');
    expect(gradeText('Fix it in 1000 hours.')).toBeCloseTo(gradeText('Fix it in ten hours.'), 5);
  });

  it('grows with long words and long sentences', () => {
    expect(grade('Look at the list.')).toBeLessThan(grade('Investigate the enumeration.'));
    const short = 'Look at the list. Ask who made it.';
    expect(grade(short)).toBeLessThan(grade(short.replace('. Ask', ' and ask')));
  });
});
