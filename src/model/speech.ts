import type { ControlPack, LoadedPack } from './control-pack.ts';
import type { Locale } from './locale.ts';
import type { Translate } from './translate.ts';

/** How many texts of a translation a speaker of the language has reviewed. */
export interface ReviewShare {
  reviewed: number;
  total: number;
}

/** One language to write in: its texts, and what a reader has to know of them. */
export interface Speech {
  readonly locale: Locale;
  readonly translate: Translate;
  /** A day (`YYYY-MM-DD`) in words, with ISO 8601 beside it. */
  formatDay(day: string): string;
  /** The pack in this language, with `source`; texts that it lacks stay English, and say so. */
  localise(pack: LoadedPack): ControlPack;
  /** Undefined for the source language, and where every text was reviewed. */
  readonly draft: ReviewShare | undefined;
}
