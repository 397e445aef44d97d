import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/model/control-pack.ts';
import { listRequirements, readShippedPack } from './shipped-pack.ts';

const pack = await readShippedPack();
const requirements = listRequirements(pack);

/** The requirement whose question settles this one: itself, or the one that it is the same as. */
const asker = (requirement: Requirement) => requirement['same-as'] ?? requirement.id;

/** What each question settles at a level. */
function groupByQuestion(level: number): Requirement[][] {
  const asked = requirements.filter(({ levels }) => levels.includes(level));
  const askers = [...new Set(asked.map(asker))];
  return askers.map((id) => asked.filter((each) => asker(each) === id));
}

describe.each([
  { level: 1, questions: 46, settled: 48 },
  { level: 2, questions: 87, settled: 107 },
  { level: 3, questions: 123, settled: 149 },
])('level $level', ({ level, questions, settled }) => {
  const groups = groupByQuestion(level);

  it(`asks ${questions} questions for ${settled} requirements`, () => {
    expect(groups).toHaveLength(questions);
    expect(groups.flat()).toHaveLength(settled);
    expect(new Set(groups.flat().map(({ id }) => id)).size).toBe(settled);
  });

  it('asks for each control once, and each question is about one control', () => {
    const controls = groups.map((group) => [...new Set(group.map(({ control }) => control))]);
    expect(controls.filter(({ length }) => length !== 1)).toEqual([]);
    expect(new Set(controls.flat()).size).toBe(groups.length);
  });

  it('puts the same words to all that a question settles', () => {
    const wordings = groups.map((group) => new Set(group.map(({ question }) => question)));
    expect(wordings.filter(({ size }) => size !== 1)).toEqual([]);
    expect(new Set(wordings.flatMap((words) => [...words])).size).toBe(groups.length);
  });

  it('says for each requirement of a shared question what is meant, each time differently', () => {
    const shared = groups.filter(({ length }) => length > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const group of shared) {
      const subjects = group.map(({ subject }) => subject ?? '');
      expect(
        subjects.every((subject) => /\S/.test(subject)),
        group[0]?.control,
      ).toBe(true);
      expect(new Set(subjects).size).toBe(group.length);
    }
  });
});

describe('shared controls', () => {
  const copies = requirements.filter((each) => each['same-as'] !== undefined);
  const byId = new Map(requirements.map((each) => [each.id, each]));

  it('take over every text, and write none of their own but the subject', () => {
    expect(copies).toHaveLength(26);
    for (const copy of copies) {
      const source = byId.get(asker(copy));
      const keys = ['title', 'requirement', 'question', 'why', 'check', 'fix', 'evidence'] as const;
      for (const key of keys) expect(copy[key], `${copy.id} ${key}`).toEqual(source?.[key]);
      expect(source?.['same-as']).toBeUndefined();
    }
  });

  it('are asked at every level at which one of them counts', () => {
    for (const copy of copies) {
      const source = byId.get(asker(copy));
      expect(copy.levels.filter((level) => !source?.levels.includes(level))).toEqual([]);
    }
  });
});
