import type { Position } from './assessment.ts';
import type { EvidenceQuality } from './evidence-quality.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSource } from './result.ts';

/** One of the two results, in short. */
export interface ComparedSide {
  file: string;
  organisation: string;
  /** `<pack>@<release>`. */
  framework: string;
  /** `sha256:<hex>` of the pack. */
  pack: string;
  asOf: string | null;
  level: number | null;
}

/** How a level changed; out of scope means that it has become `null`. */
export const LEVEL_CHANGES = ['improved', 'regressed', 'out-of-scope', 'into-scope'] as const;
export type LevelChange = (typeof LEVEL_CHANGES)[number];

/** Whether the organisation is found differently, or only the model is another one. */
export type ChangeCause = 'organisation' | 'model' | 'both';

/** A level that is not the same on both sides. */
export interface ComparedLevel {
  change: LevelChange;
  cause: ChangeCause;
  old: number | null;
  new: number | null;
}

/** What was found about a requirement on one side. */
export interface ComparedFinding extends Partial<Position> {
  outcome: Outcome;
  source: OutcomeSource;
  satisfied: boolean;
  exception?: string;
}

/** How the finding on a requirement changed. */
export const FINDING_CHANGES = [
  'regressed',
  'no-longer-assessed',
  'out-of-scope',
  'into-scope',
  'improved',
  'newly-assessed',
  'restated',
] as const;
export type FindingChange = (typeof FINDING_CHANGES)[number];

/** How the evidence of a requirement changed. */
export const EVIDENCE_CHANGES = [
  'gone-stale',
  'removed',
  'weaker',
  'dated-back',
  'fresh-again',
  'renewed',
  'added',
  'stronger',
] as const;
export type EvidenceChange = (typeof EVIDENCE_CHANGES)[number];

/** The best quality and the newest day of a requirement's evidence. */
export interface ComparedEvidence {
  quality: EvidenceQuality;
  day: string | null;
}

/** How an exception changed. */
export const EXCEPTION_CHANGES = [
  'opened',
  'closed',
  'in-force',
  'lapsed',
  'extended',
  'shortened',
] as const;
export type ExceptionChange = (typeof EXCEPTION_CHANGES)[number];

export interface ComparedException {
  inForce: boolean;
  expires: string;
}

/** Something with an id that is not the same on both sides; `null` where it is not there. */
export interface Changed<Change, Side> {
  id: string;
  change: Change;
  old: Side;
  new: Side;
}

/** What is different between the two packs. */
export interface ComparedModel {
  onlyOld: readonly string[];
  onlyNew: readonly string[];
  /** Requirements that other levels ask for. */
  moved: readonly { id: string; old: readonly number[]; new: readonly number[] }[];
  strategiesOnlyOld: readonly string[];
  strategiesOnlyNew: readonly string[];
}

/** What changed between two results; what is the same is left out. */
export interface Comparison {
  schema: 'e8/comparison/v1';
  old: ComparedSide;
  new: ComparedSide;
  overall: ComparedLevel | null;
  strategies: readonly (ComparedLevel & { id: string })[];
  requirements: readonly Changed<FindingChange, ComparedFinding>[];
  evidence: readonly Changed<EvidenceChange, ComparedEvidence | null>[];
  exceptions: readonly Changed<ExceptionChange, ComparedException | null>[];
  /** `null` where both sides have the same pack. */
  model: ComparedModel | null;
  /** Whether the organisation got worse. */
  regression: boolean;
}
