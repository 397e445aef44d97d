import type { Terminal } from '../../model/io.ts';
import type { Translate } from '../../model/translate.ts';
import type { Style } from '../flow/style.ts';

/** What a prompt needs beside its question. */
export interface Stage {
  terminal: Terminal;
  translate: Translate;
  style: Style;
}
