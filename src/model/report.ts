import type { LoadedPack, Requirement, Strategy } from './control-pack.ts';
import type { Locale } from './locale.ts';
import type { Result, ResultRequirement, ResultStrategy } from './result.ts';
import type { ReviewShare } from './speech.ts';
import type { Translate } from './translate.ts';

/** A judged requirement together with its texts. */
export interface ReportRequirement {
  texts: Requirement;
  judged: ResultRequirement;
}

/** A judged strategy together with its texts. */
export interface ReportStrategy {
  texts: Strategy;
  judged: ResultStrategy;
  /** Strategies at the overall level, short of the target: they hold the whole back. */
  holdsBack: boolean;
}

/** The publisher's own statements, from an OSCAL catalogue that the reader gave. */
export interface PublisherCatalog {
  title: string;
  version: string;
  /** By control id, written as in the pack. */
  statements: ReadonlyMap<string, string>;
}

/** A result joined with the texts of its pack, ready for any reporter. */
export interface Report {
  result: Result;
  pack: LoadedPack['pack'];
  strategies: readonly ReportStrategy[];
  requirements: ReadonlyMap<string, ReportRequirement>;
  /** The English sentences by requirement, to stand beside their translations. */
  english?: ReadonlyMap<string, string>;
  /** Shown beside our texts, never stored in a result. */
  catalog?: PublisherCatalog;
}

/** Scripts that many machines lack a font for, by their Unicode name in small letters. */
export const FONT_SCRIPTS = ['thai', 'lao', 'khmer', 'myanmar', 'tamil'] as const;
export type FontScript = (typeof FONT_SCRIPTS)[number];

/** A font that a document can carry: one whole script, never only the characters in use. */
export interface DocumentFont {
  family: string;
  copyright: string;
  /** CSS `unicode-range` of the script. */
  range: string;
  /** WOFF2 files in base64, by weight (`400`). */
  files: Readonly<Record<string, string>>;
}

/** What a reporter is told beside the report. */
export interface ReportContext {
  translate: Translate;
  /** Columns to fill; reporters that make documents ignore it. */
  width: number;
  colour: boolean;
  /** Whether columns can be reached by moving the cursor of a terminal. */
  hasCursor: boolean;
  /** The language of the texts. */
  locale: Locale;
  /** A day (`YYYY-MM-DD`) in words, with ISO 8601 beside it. */
  formatDay(day: string): string;
  /** Undefined where a speaker has reviewed every text. */
  draft: ReviewShare | undefined;
  /** The version of e8. */
  version: string;
  /** Lower-case hex SHA-256 (FIPS 180-4). */
  sha256(text: string): string;
  /** Lower-case hex SHA-1 (FIPS 180-4), for name-based UUIDs only. */
  sha1(content: Uint8Array): string;
  /** Whether CSV begins with a byte order mark, which old spreadsheets need to see UTF-8. */
  csvBom?: boolean;
  /** The font to carry for a script; undefined where none is wanted. */
  findFont(script: FontScript): DocumentFont | undefined;
}

/** One output format: pure, a report in, text out, ending with a newline. */
export interface Reporter {
  readonly id: string;
  /** Keys of the assessment that this format has a place for and finds empty. */
  listMissing?(report: Report): readonly string[];
  render(report: Report, context: ReportContext): string;
  /** Several rendered reports on one stream; a blank line stands between them where it is absent. */
  join?(texts: readonly string[]): string;
}
