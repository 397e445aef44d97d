import type { EvidenceQuality } from './evidence-quality.ts';
import type { Outcome } from './outcome.ts';

/** Text that a user wrote under a key that e8 does not interpret. */
export type OwnFields = Record<`x-${string}`, unknown>;

/** A sample of things that were tested. */
export interface Sample {
  /** The entry of the inventory that was sampled. */
  of?: string;
  tested: number;
  passed: number;
  population: number;
  how?: string;
}

/** One piece of evidence. Dates are `YYYY-MM-DD`, or RFC 3339 date-times where hours matter. */
export interface Evidence extends OwnFields {
  what: string;
  quality: EvidenceQuality;
  date?: string;
  file?: string;
  sha256?: string;
  size?: number;
  test?: string;
  by?: string;
  source?: string;
  sample?: Sample;
  period?: { from: string; to: string };
  runs?: number;
  released?: string;
  applied?: string;
}

/** Who operates what is asked for. */
export const PERFORMERS = ['us', 'provider', 'cloud-vendor'] as const;
export type Performer = (typeof PERFORMERS)[number];

/** The answer to a requirement or to a control. */
export interface Answer extends OwnFields {
  outcome: Outcome;
  'performed-by'?: Performer;
  provider?: string;
  reason?: string;
  note?: string;
  by?: string;
  on?: string;
  ask?: string;
  evidence?: readonly Evidence[];
}

/** A measure that makes up for what an exception leaves open. */
export interface CompensatingControl extends OwnFields {
  what: string;
  scope: string;
  'why-equivalent': string;
  outcome: Outcome;
  review: string;
  evidence?: readonly Evidence[];
}

/** Outcome of everything outside an exception's scope; `none-left` when nothing is outside. */
export type Remainder = Exclude<Outcome, 'not-applicable'> | 'none-left';

/** A formally approved departure. ASD: assessment process guide, section "Exceptions". */
export interface Exception extends OwnFields {
  id: string;
  requirements: readonly string[];
  scope: string;
  justification: string;
  remainder: Remainder;
  'compensating-controls': readonly CompensatingControl[];
  caveats: string;
  risk: { before: string; after: string };
  'accepted-by': string;
  approved: string;
  expires: string;
  evidence?: readonly Evidence[];
}

/** A count, or the things by name. */
export type CountOrList = number | readonly string[];

export interface Scope extends OwnFields {
  id?: string;
  description?: string;
  exclusions?: readonly { what: string; why: string }[];
  facts?: Readonly<Record<string, boolean | null>>;
  inventory?: Readonly<Record<string, CountOrList>>;
}

export interface Organisation extends OwnFields {
  name: string;
  id?: string;
  country?: string;
  tags?: Readonly<Record<string, string>>;
}

export interface Assessor extends OwnFields {
  name?: string;
  role?: string;
  organisation?: string;
  independence?: 'self' | 'independent';
  qualifications?: readonly string[];
}

/** Details of the document that a report carries. ASD's report template, "Document details". */
export interface DocumentDetails extends OwnFields {
  status?: 'draft' | 'final';
  version?: string;
  'protective-marking'?: string;
  background?: string;
  approach?: string;
  sampling?: string;
  tools?: readonly string[];
  limitations?: readonly string[];
  'key-risks'?: readonly string[];
  'positive-findings'?: readonly string[];
  recommendations?: readonly string[];
  revisions?: readonly {
    version: string;
    date: string;
    by: string;
    change: string;
  }[];
}

/** The file that a person or a script fills in, checked. Keys are as written there. */
export interface Assessment extends OwnFields {
  schema: 'e8/assessment/v1';
  framework: string;
  organisation: Organisation;
  target?: number;
  scope?: Scope;
  assessor?: Assessor;
  document?: DocumentDetails;
  'assessed-on'?: string;
  /** Keys are requirement ids or control ids. */
  answers: Readonly<Record<string, Outcome | Answer>>;
  exceptions?: readonly Exception[];
}

/** Line and column, both from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A checked assessment with where things stand in its file. */
export interface LoadedAssessment {
  assessment: Assessment;
  /** The file's name as given, with `/` and without the folders above the working folder. */
  file: string;
  /** `sha256:<hex>` of the canonical JSON of the assessment. */
  digest: string;
  /** Where each answer's key stands, by key; exceptions by `exceptions/<index>`; `/framework`. */
  positions: Readonly<Record<string, Position>>;
}
