import type { Condition } from './condition.ts';

/** How much work a requirement is for a small organisation that starts from nothing. */
export const EFFORTS = ['low', 'medium', 'high'] as const;
export type Effort = (typeof EFFORTS)[number];

/** How often something must happen. */
export type Frequency = 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly' | 'yearly';

/** A time limit (`48h`, `45d`, `2w`, `1mo`, `1y`) or a frequency, for checking evidence. */
export interface Rhythm {
  within?: string;
  every?: Frequency;
  /** The publisher's paper that names it; absent means the maturity model itself. */
  source?: 'model' | 'test-plan' | 'guide';
}

/** An exact place on one platform; exactly one of the keys beside `on` is present. */
export interface Place {
  on: 'any' | 'windows' | 'microsoft-365' | 'macos' | 'linux' | 'google-workspace' | 'network';
  menu?: string;
  policy?: string;
  registry?: string;
  powershell?: string;
  shell?: string;
  file?: string;
  link?: string;
}

/** One step of a check or a fix. */
export interface Step {
  text: string;
  where?: readonly Place[];
}

/** A reading for organisations outside the publisher's country, answered as `alternate-control`. */
export interface Alternate {
  /** The reason, ready to use; `{{body}}` stands for the national body. */
  reason: string;
  bodies: readonly { country: string; name: string }[];
}

/** One thing that a strategy asks for, with `same-as` resolved. */
export interface Requirement {
  id: string;
  control: string;
  levels: readonly number[];
  'test-id'?: string;
  title: string;
  requirement: string;
  question?: string;
  why?: string;
  check?: readonly Step[];
  fix?: readonly Step[];
  evidence?: readonly string[];
  effort?: Effort;
  rhythm?: Rhythm;
  'applies-when'?: Condition;
  'superseded-by'?: readonly string[];
  /** The requirement whose texts these are; absent where the texts are written out. */
  'same-as'?: string;
  /** What a shared control concerns in this strategy. */
  subject?: string;
  alternate?: Alternate;
}

/** One of the pack's mitigation strategies. */
export interface Strategy {
  id: string;
  code: string;
  title: string;
  objective?: string;
  stops?: string;
  requirements: readonly Requirement[];
}

/** A maturity level above 0. Level 0 always exists and asks for nothing. */
export interface MaturityLevel {
  level: number;
  title: string;
  /** What kind of adversary the level is meant for. */
  adversary: string;
  /** For whom the publisher suggests it. */
  audience?: string;
}

/** A yes/no statement of scope; when it is no, requirements that need it do not apply. */
export interface Fact {
  id: string;
  title: string;
  question: string;
  help: string;
  /** What is easily overlooked when answering no. */
  trap?: string;
}

/** A term of the glossary that help and reports link to. */
export interface Term {
  id: string;
  term: string;
  meaning: string;
  /** Other forms under which the term appears in texts. */
  also?: readonly string[];
  /** The publisher's own name, where ours differs. */
  'publisher-term'?: string;
}

/** Where something in the pack comes from. */
export interface Reference {
  id: string;
  title: string;
  publisher: string;
  date: string;
  link: string;
  licence?: string;
}

/** One release of a maturity model, checked and with `same-as` resolved. */
export interface ControlPack {
  id: string;
  release: string;
  title: string;
  publisher: string;
  licence: string;
  attribution: string;
  /** What the publisher has and has not to do with the pack. */
  disclaimer: string;
  references: readonly Reference[];
  /** The publisher's release of its control catalogue against which the pack was checked. */
  'checked-against': string;
  levels: readonly MaturityLevel[];
  facts: readonly Fact[];
  terms: readonly Term[];
  strategies: readonly Strategy[];
  /** The pack that this one is a translation of; absent in a pack as it was written. */
  source?: ControlPack;
}

/** A pack with the digest of its canonical JSON: `sha256:<hex>`. */
export interface LoadedPack {
  pack: ControlPack;
  digest: string;
}
