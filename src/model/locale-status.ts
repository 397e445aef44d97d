/** What `locales/<tag>/status.json` says of one text; a digest is the first 8 hex of SHA-256. */
export interface TextStatus {
  /** Of the English that was translated. */
  readonly en: string;
  /** Of the translation. */
  readonly text: string;
  /** Absent: a draft. */
  readonly state?: 'reviewed';
  /** Who reviewed it, and on which day (`YYYY-MM-DD`). */
  readonly by?: string;
  readonly on?: string;
}

/**
 * `status.json`: by namespace and key, the plural suffix taken off:
 * `packs/<id>/<release>:requirements.<id>.question`.
 */
export type LocaleStatus = Readonly<Record<string, TextStatus>>;

/**
 * How far a translation can be trusted: `reviewed` while the English and the translation are those
 * that a speaker saw; `stale` where the English has changed since it was translated; `missing`
 * where there is none; all else is a `draft`.
 */
export type TextState = 'reviewed' | 'draft' | 'stale' | 'missing';

/**
 * A text with its plural forms by CLDR category (`one`, `other`, ...); one that has none stands
 * under the empty name.
 */
export type TextForms = Readonly<Record<string, string>>;
