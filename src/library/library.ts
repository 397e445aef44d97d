import type { Assessment } from '../model/assessment.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { Locale } from '../model/locale.ts';
import type { Result, ResultException, ResultRequirement } from '../model/result.ts';

/** What to load, and from where. */
export interface LoadOptions {
  /** What messages and results call the file; nothing is read from it. */
  file?: string;
  /** A folder with control packs of your own: `<folder>/<pack>/<release>/pack.yaml`. */
  controls?: string;
}

/** A checked assessment, ready to be judged. */
export interface LoadedFile {
  readonly file: string;
  readonly assessment: Assessment;
  /** The control pack that the assessment names, in English. */
  readonly pack: ControlPack;
}

/** By which day to judge. */
export interface JudgeOptions {
  /** `YYYY-MM-DD`, or `today` by this machine's clock; the assessment's own day where undefined. */
  asOf?: string;
}

/** Every requirement and every exception, judged. */
export interface Findings {
  readonly requirements: readonly ResultRequirement[];
  readonly exceptions: readonly ResultException[];
}

/** By which day to judge, and what to aim at. */
export interface ScoreOptions extends JudgeOptions {
  /** A maturity level of the pack; the assessment's own target where undefined. */
  target?: number;
}

/** How to write a result. */
export interface RenderOptions {
  /** One of `listFormats()`. */
  format: string;
  /** The tag of one of `listLanguages()`; English where undefined. */
  language?: string;
  /** Whether the user's own words are shown; they are where undefined. */
  notes?: boolean;
  /** Columns to fill, for formats that are read on a terminal; 80 where undefined. */
  width?: number;
  /** Where to look for a control pack of your own, as for `load`. */
  controls?: string;
}

/** What e8 does for another program. Everything that goes wrong on purpose is an `E8Error`. */
export interface Library {
  /**
   * Checks an assessment against the control pack that it names.
   *
   * @param source YAML or JSON
   * @throws E8Error `invalid-input` with every fault in `diagnostics`, or `unknown-framework`
   */
  load(source: string | Uint8Array, options?: LoadOptions): Promise<LoadedFile>;
  /**
   * Checks a saved result, as `e8 assess --format json` writes it.
   *
   * @throws E8Error `invalid-input` with every fault in `diagnostics`
   */
  loadResult(source: string | Uint8Array, options?: Omit<LoadOptions, 'controls'>): Promise<Result>;
  /**
   * Judges every requirement: answers and facts, successors, exceptions.
   *
   * @throws E8Error `invalid-input` where there are exceptions and no day to judge them by
   */
  judge(loaded: LoadedFile, options?: JudgeOptions): Promise<Findings>;
  /**
   * Judges, and says what it comes to: levels, what is missing, what to do first, and whether the
   * target is met. The same as `e8 assess --format json`, as a value.
   *
   * @throws E8Error as `judge`; `invalid-option-value` for a target that the pack does not have
   */
  score(loaded: LoadedFile, options?: ScoreOptions): Promise<Result>;
  /**
   * Writes a result in one format and language. Nothing is judged again.
   *
   * @throws E8Error `unknown-format`, `unknown-language`, `unknown-framework`, or `invalid-input`
   *   where the format carries a time and the result has no day
   */
  render(result: Result, options: RenderOptions): Promise<string>;
  /** What went wrong in words, as the command line says it: a line for each thing. */
  describeError(error: Error, language?: string): string[];
  /** The formats that `render` knows. */
  listFormats(): string[];
  /** The languages that `render` knows. */
  listLanguages(): Locale[];
}
