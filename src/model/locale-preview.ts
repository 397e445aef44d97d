import type { TextForms, TextState } from './locale-status.ts';

/** A text as a preview lists it, with its name and its state. */
export interface PreviewText {
  readonly name: string;
  readonly english: TextForms;
  readonly translation: TextForms | undefined;
  readonly state: TextState;
}

/** Everything that a preview shows. */
export interface LocalePreview {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** `Malay, Bahasa Melayu`. */
  readonly name: string;
  /** In the order of the numbers that the marks in the report have. */
  readonly texts: readonly PreviewText[];
  /** The HTML report of marked texts; undefined where there was no assessment to make one of. */
  readonly report: string | undefined;
}
