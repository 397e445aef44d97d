import type { Answer, Assessment, Evidence, Position } from './assessment.ts';
import type { Effort } from './control-pack.ts';
import type { EvidenceQuality } from './evidence-quality.ts';
import type { Gate } from './gate.ts';
import type { Outcome } from './outcome.ts';

/** Where a requirement's outcome comes from. */
export type OutcomeSource = 'answer' | 'control' | 'fact' | 'successor' | 'none';

/** A piece of evidence; what it is stays away where the user's words are left out. */
export type ResultEvidence = Pick<Evidence, 'quality'> & Partial<Evidence>;

/** The user's own answer, with where it stands in the assessment file. */
export interface ResultAnswer extends Partial<Position> {
  /** The key under `answers`: a requirement id or a control id. */
  key: string;
  performedBy?: NonNullable<Answer['performed-by']>;
  reason?: string;
  note?: string;
  evidence?: readonly ResultEvidence[];
}

/** One judged requirement. */
export interface ResultRequirement {
  id: string;
  control: string;
  outcome: Outcome;
  source: OutcomeSource;
  satisfied: boolean;
  /** Id of the exception in force that satisfies it. */
  exception?: string;
  /** Facts answered no that take it out of scope. */
  facts?: readonly string[];
  answer?: ResultAnswer;
}

/** What satisfies the requirements of a level: outcomes, an exception, or stricter successors. */
export const SATISFIERS = [
  'effective',
  'alternate-control',
  'not-applicable',
  'exception',
  'successor',
] as const;
export type Satisfier = (typeof SATISFIERS)[number];

/** How much a level can be trusted. Counts are of requirements, each once, by its best evidence. */
export interface Assurance {
  stated: 'self' | 'independent' | 'unknown';
  evidence: Readonly<Record<EvidenceQuality, number>>;
  /** Satisfied requirements that rest on no evidence; what does not apply is not counted. */
  withoutEvidence: number;
}

/** One level of one strategy. `required` = `satisfied` + unmet + not assessed. */
export interface ResultLevel {
  level: number;
  met: boolean;
  required: number;
  satisfied: number;
  satisfiedBy: Readonly<Record<Satisfier, number>>;
  /** Ids found not to be satisfied. */
  unmet: readonly string[];
  /** Ids that nobody has looked at. */
  notAssessed: readonly string[];
  assurance: Assurance;
}

/** One judged strategy; `null` where every requirement is not applicable. */
export interface ResultStrategy {
  id: string;
  level: number | null;
  /** The level reached if all that is not assessed turned out effective. */
  ceiling: number | null;
  levels: readonly ResultLevel[];
}

/** Why an exception counts for nothing. */
export const EXCEPTION_FAULTS = [
  'not-yet-approved',
  'expired',
  'too-long',
  'remainder-unmet',
  'no-compensating-control',
  'compensating-control-not-effective',
  'compensating-review-overdue',
] as const;
export type ExceptionFault = (typeof EXCEPTION_FAULTS)[number];

/** One judged exception. */
export interface ResultException extends Partial<Position> {
  id: string;
  inForce: boolean;
  faults: readonly ExceptionFault[];
  requirements: readonly string[];
  /** Requirements that it lifts. */
  lifts: readonly string[];
  approved: string;
  expires: string;
  /** The exception as the user wrote it. */
  asWritten?: Omit<NonNullable<Assessment['exceptions']>[number], 'id' | 'requirements'>;
}

export const WARNING_CODES = [
  'answer-against-fact',
  'answer-against-successor',
  'not-assessed-overridden',
  'sample-failed',
  'sample-not-inventory',
  'evidence-after-day',
  'provider-evidence-missing',
  'exception-not-in-force',
  'exception-without-effect',
  'exception-ending',
  'compensating-review-due',
  'level-through-exceptions',
  'strategy-not-applicable',
  'field-missing',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something that the reader should know; it changes no level. */
export interface ResultWarning extends Partial<Position> {
  code: WarningCode;
  /** Requirement, strategy, exception or fact ids, or assessment keys that are missing. */
  ids: readonly string[];
}

/** Our readings where the publisher is silent; present where a level rests on them. */
export const INTERPRETATIONS = ['not-applicable-satisfies', 'facts-remove-requirements'] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

/** `fix` what was found wanting; `find-out` what nobody has looked at or could see. */
export type RoadmapAction = 'fix' | 'find-out';

/** One piece of work: a control, once, with every requirement that it settles. */
export interface RoadmapItem {
  control: string;
  requirements: readonly string[];
  strategies: readonly string[];
  action: RoadmapAction;
  effort: Effort | null;
}

/** The smallest set of work that lifts the overall level to `level`, in the order to do it. */
export interface RoadmapStage {
  level: number;
  items: readonly RoadmapItem[];
}

/** What to do first. A stage is `null` where there is nothing left to reach. */
export interface Roadmap {
  next: RoadmapStage | null;
  target: RoadmapStage | null;
}

/** What the user wrote about the assessment itself, as written, and where it was read. */
export interface ResultAssessment
  extends Pick<Assessment, 'organisation' | 'scope' | 'assessor' | 'document' | 'assessed-on'> {
  file: string;
  digest: string;
}

/** The judged assessment: no text of ours, no locale, no clock. The contract of section 6. */
export interface Result {
  schema: 'e8/result/v1';
  framework: { id: string; release: string };
  pack: { id: string; release: string; digest: string };
  /** The date by which exceptions were judged, `YYYY-MM-DD`, or `null` where none was needed. */
  asOf: string | null;
  target: number | null;
  overall: {
    level: number | null;
    ceiling: number | null;
    targetMet: boolean | null;
  };
  strategies: readonly ResultStrategy[];
  requirements: readonly ResultRequirement[];
  exceptions: readonly ResultException[];
  roadmap: Roadmap;
  interpretations: readonly Interpretation[];
  warnings: readonly ResultWarning[];
  /** `null` where no target and no other condition was asked for. */
  gate: Gate | null;
  assessment: ResultAssessment;
}
