import type { Position } from './assessment.ts';
import type { EvidenceQuality } from './evidence-quality.ts';

/** The saved result that a gate holds the new one against. */
export interface GateBaseline {
  /** Its name without folders. */
  file: string;
  /** `sha256:<hex>` of its canonical JSON. */
  digest: string;
  asOf: string | null;
}

/** What must hold for a gate to be passed; a key that is absent was not asked for. */
export interface GateConditions {
  /** The level that the whole must reach. */
  target?: number;
  /** The level that single strategies must reach, by strategy id. */
  require?: Readonly<Record<string, number>>;
  /** The poorest quality that the best evidence of a claim may have. */
  minEvidence?: EvidenceQuality;
  /** Days before `asOf` that the newest evidence of a claim may be old. */
  maxEvidenceAge?: number;
  /** Whether evidence must show the pack's frequencies and time limits. */
  rhythms?: boolean;
  /** Whether everything must have been assessed. */
  complete?: boolean;
  /** Whether an exception that has ended fails the gate. */
  noExpiredExceptions?: boolean;
  /** `<pack>@<release>`; any other is refused. */
  framework?: string;
  baseline?: GateBaseline;
}

/** Why a gate is not passed, in the order in which reasons are given. */
export const GATE_CODES = [
  'below-target',
  'incomplete',
  'weak-evidence',
  'stale-evidence',
  'rhythm-not-shown',
  'expired-exception',
  'wrong-framework',
  'regression',
] as const;
export type GateCode = (typeof GATE_CODES)[number];

/** Where one of a reason's ids stands in the assessment. */
export interface GatePlace extends Position {
  id: string;
}

/** One reason why a gate is not passed. */
export interface GateReason {
  code: GateCode;
  /** Requirement or exception ids, or the framework that was found. */
  ids: readonly string[];
  /** Those of the ids that stand in the assessment; what has no answer stands nowhere. */
  places?: readonly GatePlace[];
  /** The strategy that is meant, where it is one alone. */
  strategy?: string;
  /** The level that it should have, or had in the baseline. */
  level?: number;
}

/** The verdict on the asked-for conditions. */
export interface Gate {
  passed: boolean;
  reasons: readonly GateReason[];
  /** What was asked for; absent in results of earlier versions. */
  conditions?: GateConditions;
}

/** What a run or a configuration file asks of a gate, before anything is looked up. */
export interface GatePolicy extends Omit<GateConditions, 'baseline'> {
  /** Name of a saved result; `{name}` in it stands for the assessment's name. */
  baseline?: string;
}
