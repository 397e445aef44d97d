import type { Host } from '../model/host.ts';
import type { Io } from '../model/io.ts';
import type { Locale } from '../model/locale.ts';
import type { Speech } from '../model/speech.ts';
import type { Translate } from '../model/translate.ts';

/** Everything that varies between runs, passed in so that a test can stand in for it. */
export interface Ground {
  host: Host;
  io: Io;
  version: string;
  /** What to tell somebody who interrupts the run from here on. */
  advise(text: string): void;
  /** Makes the texts of a language ready. */
  speak(locale: Locale, folder?: string): Speech;
}

/** What a command is given: the ground, and the languages of the run. */
export interface World extends Ground {
  /** The language of the program, and its texts. */
  speech: Speech;
  translate: Translate;
  /** The language of reports. */
  reportSpeech: Speech;
  /** Languages to choose from. */
  listLocales(): readonly Locale[];
  /** Whether somebody asked for the language of the program, so that nobody has to be asked. */
  isLanguageChosen: boolean;
}
