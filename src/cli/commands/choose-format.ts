import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { findNearest } from '../../text/nearest.ts';

const FORMATS = ['terminal', 'json'] as const;

/**
 * The format of a command that prints for people or for programs, by default for people.
 *
 * @throws E8Error `unknown-format`, exit code 2
 */
export function chooseFormat(text = 'terminal'): (typeof FORMATS)[number] {
  const format = FORMATS.find((each) => each === text);
  if (format !== undefined) return format;
  const values = {
    found: text,
    nearest: findNearest(text, FORMATS) ?? '',
    known: FORMATS.join(', '),
  };
  throw new E8Error('unknown-format', EXIT.wrongUsage, { values });
}
