import fc from 'fast-check';
import type { Assessment } from '../../src/model/assessment.ts';
import type { LoadedPack, Requirement } from '../../src/model/control-pack.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { makeException } from './make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

/** A made-up model with some answers, facts and exceptions to it. */
export interface Model {
  pack: LoadedPack;
  fields: Partial<Assessment>;
}

const LEVELS = [1, 2, 3];
const CODES = ['AA', 'BB', 'CC'];

const arbitraryDraft = fc.record({
  levels: fc.subarray(LEVELS, { minLength: 1 }),
  shared: fc.boolean(),
  fact: fc.option(fc.constantFrom('one', 'two'), { nil: undefined, freq: 3 }),
  effort: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
});

type Draft = typeof arbitraryDraft extends fc.Arbitrary<infer T> ? T : never;

/** Numbers count through one strategy, so that shared controls meet across strategies. */
function buildRequirement(draft: Draft, index: number, code: string): Requirement {
  const number = String(index + 1).padStart(4, '0');
  return makeRequirement({
    id: `${code}-${number}`,
    levels: draft.levels,
    control: draft.shared ? `C-${number}` : `C-${code}${number}`,
    effort: draft.effort,
    ...(draft.fact !== undefined && { 'applies-when': draft.fact }),
  });
}

/** Everything that ends below the top is superseded by the strategy's requirements of the top. */
function linkSuccessors(requirements: readonly Requirement[]): Requirement[] {
  const strict = requirements.filter((each) => each.levels.join() === '3').map((each) => each.id);
  return requirements.map((each, index) =>
    index % 2 === 0 && strict.length > 0 && !each.levels.includes(3)
      ? { ...each, 'superseded-by': strict.slice(0, 2) }
      : each,
  );
}

const arbitraryPack = fc
  .array(fc.array(arbitraryDraft, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((drafts) =>
    makePack(
      drafts.map((list, index) => {
        const code = CODES[index] ?? 'ZZ';
        const requirements = list.map((draft, position) => buildRequirement(draft, position, code));
        return makeStrategy(code.toLowerCase(), linkSuccessors(requirements));
      }),
    ),
  );

function arbitraryFields(ids: readonly string[]): fc.Arbitrary<Partial<Assessment>> {
  const outcome = fc.constantFrom(...OUTCOMES);
  const answers = fc
    .array(fc.tuple(fc.constantFrom(...ids), outcome), { maxLength: ids.length * 2 })
    .map((entries) => Object.fromEntries(entries));
  const facts = fc.dictionary(fc.constantFrom('one', 'two'), fc.boolean());
  const requirements = ids.filter((id) => !id.startsWith('C-'));
  const excepted = fc.subarray(requirements, { maxLength: Math.min(2, requirements.length) });
  return fc.record({ answers, facts, excepted, inForce: fc.boolean() }).map((drawn) => ({
    answers: drawn.answers,
    scope: { facts: drawn.facts },
    exceptions: [
      makeException({
        requirements: drawn.excepted,
        remainder: drawn.inForce ? 'effective' : 'ineffective',
      }),
    ],
  }));
}

export const arbitraryModel: fc.Arbitrary<Model> = arbitraryPack.chain((pack) => {
  const requirements = pack.pack.strategies.flatMap((each) => each.requirements);
  const ids = [...new Set(requirements.flatMap((each) => [each.id, each.control]))];
  return arbitraryFields(ids).map((fields) => ({ pack, fields }));
});
