import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findAnswer } from '../../src/core/find-answer.ts';
import { holdsCondition } from '../../src/core/holds-condition.ts';
import { listRequirements } from '../../src/core/list-requirements.ts';
import { findUpcoming } from '../../src/interview/plan/find-upcoming.ts';
import type { Question } from '../../src/interview/plan/question.ts';
import { SPOKEN } from '../../src/interview/plan/spoken.ts';
import {
  FIRST_PASS,
  findCurrent,
  goBack,
  goForward,
  type Plan,
  type Walk,
} from '../../src/interview/plan/walk.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { ControlPack, Requirement } from '../../src/model/control-pack.ts';
import { readShippedPack } from '../contracts/shipped-pack.ts';
import { arbitraryModel } from '../core/arbitrary-model.ts';
import { makeAssessment } from '../core/make-assessment.ts';
import { arbitraryStep, type Interview, planOf, type Step, takeStep } from './arbitrary-steps.ts';

const arbitraryTarget = fc.constantFrom(1, 2, 3);
const arbitrarySteps = fc.array(arbitraryStep, { minLength: 1, maxLength: 60 });
const MOST_QUESTIONS = 500;

function begin(pack: ControlPack, fields: Partial<Assessment>, target: number): Interview {
  const { assessment } = makeAssessment(fields);
  return { pack, assessment, scope: { target, split: new Set() } };
}

/** Ids of the requirements up to the target that facts leave in. */
function listWanted({ pack, assessment, scope }: Interview): string[] {
  const facts = assessment.scope?.facts ?? {};
  return listRequirements(pack)
    .filter((each) => each.levels.some((level) => level <= scope.target))
    .filter((each) => {
      const condition = each['applies-when'];
      return condition === undefined || holdsCondition(condition, facts, true);
    })
    .map((each) => each.id);
}

/** Goes through the first pass; the ids of requirements in the order in which they were asked. */
function runFirstPass(start: Interview, steps: readonly Step[]) {
  let interview = start;
  const asked: string[] = [];
  for (let count = 0; count < MOST_QUESTIONS; count += 1) {
    const plan = planOf(interview);
    const question = findUpcoming(plan.questions, plan.answers);
    if (question === undefined) return { interview, asked };
    const step = steps[count % steps.length] as Step;
    const isSplit = step === 'split' && question.requirements.length > 1;
    if (!isSplit) asked.push(...question.requirements.map((each) => each.id));
    interview = takeStep(interview, question, step);
  }
  throw new Error('the interview does not end');
}

function readOutcome({ assessment }: Interview, requirement: Requirement) {
  return findAnswer(assessment.answers, requirement)?.answer.outcome;
}

/** Requirements of other controls than the question's. */
function listOthers({ pack }: Interview, { requirements }: Question): Requirement[] {
  const controls = requirements.map((each) => each.control);
  return listRequirements(pack).filter((each) => !controls.includes(each.control));
}

/** Answers the first pass as far as the steps reach. */
function answerSome(start: Interview, steps: readonly Step[]): Interview {
  return steps.reduce((interview, step) => {
    const plan = planOf(interview);
    const next = findUpcoming(plan.questions, plan.answers);
    return next ? takeStep(interview, next, step) : interview;
  }, start);
}

/** Where the interview stands after each step of the first pass. */
function* listStates(start: Interview, steps: readonly Step[]) {
  let interview = start;
  for (const step of steps) {
    const next = findCurrent(FIRST_PASS, planOf(interview));
    if (next === undefined) return;
    interview = takeStep(interview, next, step);
    yield { interview, isSplitting: step === 'split' && next.requirements.length > 1 };
  }
}

/** Back as many times as it goes, at most so often. */
function walkBack(plan: Plan, most: number): { walk: Walk; times: number } {
  let walk: Walk = FIRST_PASS;
  for (let times = 0; times < most; times += 1) {
    const here = findCurrent(walk, plan);
    const before = here && goBack(walk, plan, here.id);
    if (before === undefined) return { walk, times };
    walk = before;
  }
  return { walk, times: most };
}

/** What is next for somebody who only has the file. */
function findResumed({ pack, assessment, scope }: Interview): string | undefined {
  const read = JSON.parse(JSON.stringify(assessment)) as Assessment;
  const plan = planOf({ pack, assessment: read, scope: { ...scope, split: new Set() } });
  return findCurrent(FIRST_PASS, plan)?.id;
}

describe('the plan', () => {
  it('holds every requirement of the target that applies exactly once, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryTarget, ({ pack, fields }, target) => {
        const interview = begin(pack.pack, fields, target);
        const planned = planOf(interview).questions.flatMap((each) => each.requirements);
        expect(planned.map((each) => each.id).sort()).toEqual(listWanted(interview).sort());
      }),
    );
  });

  it('asks each of them once, or finds its answer inherited', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryTarget, arbitrarySteps, (model, target, steps) => {
        const { scope } = model.fields;
        const start = begin(model.pack.pack, { ...(scope && { scope }) }, target);
        const { interview, asked } = runFirstPass(start, steps);
        expect(new Set(asked).size).toBe(asked.length);
        const inherited = planOf(interview)
          .questions.filter((each) => each.state === 'inherited')
          .flatMap((each) => each.requirements.map(({ id }) => id));
        const wanted = listWanted(interview);
        expect([...new Set([...asked, ...inherited])].sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('writes one answer for each question that reaches all its requirements', () => {
    const arbitrarySpoken = fc.constantFrom(...SPOKEN);
    fc.assert(
      fc.property(arbitraryModel, arbitraryTarget, arbitrarySpoken, (model, target, step) => {
        const interview = begin(model.pack.pack, model.fields, target);
        for (const question of planOf(interview).questions) {
          const after = takeStep(interview, question, step);
          const outcomes = question.requirements.map((each) => readOutcome(after, each));
          expect(new Set(outcomes).size).toBe(1);
          const others = listOthers(interview, question);
          expect(others.map((each) => readOutcome(after, each))).toEqual(
            others.map((each) => readOutcome(interview, each)),
          );
        }
      }),
    );
  });

  it('asks all of a level before any of the next', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, ({ pack }, steps) => {
        const levels: number[] = [];
        let interview = begin(pack.pack, {}, 3);
        for (const step of steps) {
          const plan = planOf(interview);
          const question = findUpcoming(plan.questions, plan.answers);
          if (question === undefined) break;
          levels.push(question.level);
          interview = takeStep(interview, question, step);
        }
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the way', () => {
  it('is the same after a stop as without one', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryTarget, arbitrarySteps, (model, target, steps) => {
        const start = begin(model.pack.pack, {}, target);
        for (const { interview, isSplitting } of listStates(start, steps)) {
          // That a control is split is written with the first answer to a part of it.
          if (isSplitting) continue;
          const going = findCurrent(FIRST_PASS, planOf(interview))?.id;
          expect(findResumed(interview)).toBe(going);
        }
      }),
    );
  });

  it('leads to the same place, with nothing changed, after going back and forward', () => {
    const arbitraryBack = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, arbitraryBack, ({ pack }, steps, back) => {
        const plan = planOf(answerSome(begin(pack.pack, {}, 3), steps));
        const start = findCurrent(FIRST_PASS, plan)?.id;
        const { walk, times } = walkBack(plan, back);
        let forward = walk;
        for (let step = 0; step < times; step += 1) {
          forward = goForward(forward, findCurrent(forward, plan)?.id ?? '');
        }
        expect(forward).toEqual(FIRST_PASS);
        expect(findCurrent(forward, plan)?.id).toBe(start);
      }),
    );
  });
});

describe('the shipped pack', () => {
  let pack: ControlPack;
  beforeAll(async () => {
    pack = await readShippedPack();
  });

  it.each([1, 2, 3])('is asked in as many questions as there are controls: level %i', (target) => {
    const { questions } = planOf(begin(pack, {}, target));
    const wanted = listRequirements(pack).filter((each) =>
      each.levels.some((level) => level <= target),
    );
    expect(questions).toHaveLength(new Set(wanted.map((each) => each.control)).size);
  });

  it('is asked in 46 questions at level 1, the shared controls once', () => {
    const { questions } = planOf(begin(pack, {}, 1));
    expect(questions).toHaveLength(46);
    const shared = questions.filter((each) => each.requirements.length > 1);
    expect(shared.map((each) => each.id)).toEqual(['ISM-1807', 'ISM-1808']);
    for (const { requirements } of shared) {
      expect(requirements.every((each) => (each.subject ?? '') !== '')).toBe(true);
    }
  });
});
