import type {
  ControlPack,
  Fact,
  Reference,
  Requirement,
  Step,
  Strategy,
  Term,
} from '../model/control-pack.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';

/** A requirement as its file writes it: with `same-as`, texts may be missing. */
export type RawRequirement = Omit<Requirement, 'title' | 'requirement' | 'check' | 'fix'> & {
  title?: string;
  requirement?: string;
  check?: readonly (string | Step)[];
  fix?: readonly (string | Step)[];
};

/** `strategies/<id>.yaml` as it is written, checked by its schema. */
export type RawStrategy = Omit<Strategy, 'requirements'> & {
  requirements: readonly RawRequirement[];
};

/** `pack.yaml` as it is written, checked by its schema. */
export type RawPack = Omit<ControlPack, 'references' | 'facts' | 'terms' | 'strategies'> & {
  references?: readonly Reference[];
  facts?: readonly Fact[];
  terms?: readonly Term[];
  strategies: readonly string[];
};

/** A checked file of a pack. */
export interface PackPart<T> {
  raw: T;
  document: ParsedDocument;
}

/** A requirement with the place where it is written. */
export interface PlacedRequirement {
  requirement: RawRequirement;
  strategy: PackPart<RawStrategy>;
  /** JSON Pointer of the requirement in the strategy's file. */
  pointer: string;
}

/** All requirements of strategies, in their order. */
export function placeRequirements(
  strategies: readonly PackPart<RawStrategy>[],
): PlacedRequirement[] {
  return strategies.flatMap((strategy) =>
    strategy.raw.requirements.map((requirement, index) => ({
      requirement,
      strategy,
      pointer: `/requirements/${index}`,
    })),
  );
}
