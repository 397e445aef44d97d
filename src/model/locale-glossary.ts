/** How a language says an English term. */
export interface GlossaryTerm {
  /** Stems or forms; a translation holds one of them. Empty: not decided yet. */
  readonly use: readonly string[];
  /** Words that no translation may hold. */
  readonly avoid?: readonly string[];
  readonly note?: string;
}

export const TIME_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** `locales/<tag>/glossary.json`: the words of a language, for the check. */
export interface LocaleGlossary {
  /** By English term, in the singular. */
  readonly terms?: Readonly<Record<string, GlossaryTerm>>;
  /** The words that stand for each unit of time. */
  readonly units?: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** English texts that are rightly the same, each with the reason. */
  readonly copies?: Readonly<Record<string, string>>;
  /** By `<namespace>:<key>` and rule: why the rule does not hold there. */
  readonly exempt?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
