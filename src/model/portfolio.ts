import type { EvidenceQuality } from './evidence-quality.ts';
import type { Assurance } from './result.ts';

/** A strategy's level in a row, as in a result; `null` where it is not applicable. */
export interface RowStrategy {
  id: string;
  level: number | null;
  ceiling: number | null;
}

/** What a level rests on, over all strategies that apply. `required` is the sum of the others. */
export interface RowBase {
  /** The target, else the next level up, else the highest one. */
  level: number;
  required: number;
  satisfied: number;
  unmet: number;
  notAssessed: number;
  /** Of the satisfied ones: those that do not apply, and those that an exception lifts. */
  notApplicable: number;
  excepted: number;
}

/** How much the satisfied requirements of the base can be trusted; counts of requirements. */
export interface RowAssurance extends Readonly<Record<EvidenceQuality, number>> {
  stated: Assurance['stated'];
  withoutEvidence: number;
}

/** The smallest set of requirements that lifts the overall level to `level`, in pack order. */
export interface RowWork {
  level: number;
  ids: readonly string[];
}

/** One assessment in a portfolio: ids, levels and numbers, and no free text of the user. */
export interface Row {
  schema: 'e8/row/v1';
  /** `<pack>@<release>`. */
  framework: string;
  organisation: {
    /** The organisation's own id, else `name-` and a part of the hash of its name. */
    id: string;
    tags: Readonly<Record<string, string>>;
  };
  /** Id of the scope, where the assessment has one; else the row is of the whole organisation. */
  scope: string | null;
  asOf: string | null;
  assessedOn: string | null;
  /** Days from the day of the assessment to the one that it was judged by. */
  age: number | null;
  target: number | null;
  level: number | null;
  ceiling: number | null;
  targetMet: boolean | null;
  strategies: readonly RowStrategy[];
  base: RowBase;
  assurance: RowAssurance;
  /** What blocks the next level; `null` at the top, and where nothing applies. */
  next: RowWork | null;
  /** What blocks the target; `null` where it is met, or there is none. */
  toTarget: RowWork | null;
}

/** How many organisations are at a level; `null` stands for not applicable. */
export interface LevelCount {
  level: number | null;
  organisations: number;
}

/** How many organisations a requirement keeps from their next level. */
export interface BlockingCount {
  id: string;
  organisations: number;
}

/** Controls that, all done, lift so many organisations to their next level. */
export interface LiftingSet {
  controls: readonly { control: string; requirements: readonly string[] }[];
  organisations: number;
}

/** How far organisations are from their target. */
export interface DistanceToTarget {
  withoutTarget: number;
  met: number;
  /** By how many levels they are short. */
  short: readonly { levels: number; organisations: number }[];
  /** Requirements left, of the organisation in the middle of those that are short. */
  medianLeft: number | null;
}

/** The figures of many organisations of one framework. */
export interface Figures {
  organisations: number;
  /** Rows behind them: an organisation has one for each scope. */
  rows: number;
  /** Of the organisations, how many say that somebody independent assessed them. */
  independent: number;
  levels: readonly LevelCount[];
  strategies: readonly { id: string; levels: readonly LevelCount[] }[];
  distance: DistanceToTarget;
  blocking: readonly BlockingCount[];
}

/** The organisations with the same values of the tags that were asked for. */
export interface GroupFigures {
  /** Values in the order of `groupBy`; `null` where an organisation has no such tag. */
  tags: readonly (string | null)[];
  /** `null` where the group is too small to be shown, or would give away one that is. */
  figures: Figures | null;
}

/** All organisations of one framework. */
export interface FrameworkSummary {
  framework: string;
  /** `null` where so few organisations are in it that their group would be shown by it. */
  figures: Figures | null;
  lifting: readonly LiftingSet[];
  groups: readonly GroupFigures[];
}

/** What many rows come to. */
export interface Summary {
  schema: 'e8/summary/v1';
  groupBy: readonly string[];
  minGroup: number;
  /** Rows that were counted; `null` where a hidden number could be found with it. */
  rows: number | null;
  /** Inputs that could not be judged. */
  bad: number;
  /** Rows of an organisation and a scope that an earlier row had already. */
  repeated: number;
  frameworks: readonly FrameworkSummary[];
}
