import type { ControlPack, Requirement, Step, Strategy } from '../model/control-pack.ts';
import {
  type PackPart,
  placeRequirements,
  type RawPack,
  type RawRequirement,
  type RawStrategy,
} from './raw-pack.ts';

/** What `same-as` supplies; own keys win (control pack format, "same-as"). */
const SHARED = [
  'title',
  'requirement',
  'question',
  'why',
  'check',
  'fix',
  'evidence',
  'effort',
  'alternate',
] as const;

/** Joins the checked files of a pack: `same-as` filled in, steps in their long form. */
export function resolvePack(
  pack: PackPart<RawPack>,
  strategies: readonly PackPart<RawStrategy>[],
): ControlPack {
  const written = new Map(
    placeRequirements(strategies).map(({ requirement }) => [requirement.id, requirement]),
  );
  const resolved = strategies.map(({ raw }) => ({
    ...raw,
    requirements: raw.requirements.map((one) => resolveRequirement(one, written)),
  }));
  return {
    ...pack.raw,
    references: pack.raw.references ?? [],
    facts: pack.raw.facts ?? [],
    terms: pack.raw.terms ?? [],
    strategies: pack.raw.strategies.flatMap((id) => findStrategy(resolved, id)),
  };
}

function findStrategy(strategies: readonly Strategy[], id: string): Strategy[] {
  return strategies.filter((strategy) => strategy.id === id);
}

function resolveRequirement(
  raw: RawRequirement,
  written: ReadonlyMap<string, RawRequirement>,
): Requirement {
  const source = raw['same-as'] === undefined ? undefined : written.get(raw['same-as']);
  const shared = SHARED.flatMap((key) =>
    source?.[key] === undefined ? [] : [[key, source[key]] as const],
  );
  const { check, fix, ...rest }: RawRequirement = { ...Object.fromEntries(shared), ...raw };
  // The schema requires both texts where there is no `same-as`, and the source has none.
  const { title = '', requirement = '' } = rest;
  return {
    ...rest,
    title,
    requirement,
    ...(check === undefined ? {} : { check: check.map(normaliseStep) }),
    ...(fix === undefined ? {} : { fix: fix.map(normaliseStep) }),
  };
}

function normaliseStep(step: string | Step): Step {
  return typeof step === 'string' ? { text: step } : step;
}
