import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { findNearest } from '../../text/nearest.ts';

const FORMATS = ['terminal', 'json'] as const;

/**
 * One of the formats of a command, by default the first.
 *
 * @throws E8Error `unknown-format`, exit code 2
 */
export function chooseOf<F extends string>(formats: readonly [F, ...F[]], text?: string): F {
  const format = text === undefined ? formats[0] : formats.find((each) => each === text);
  if (format !== undefined) return format;
  const found = text ?? '';
  const nearest = findNearest(found, formats) ?? '';
  const values = { found, nearest, known: formats.join(', ') };
  throw new E8Error('unknown-format', EXIT.wrongUsage, { values });
}

/** The format of a command that prints for people or for programs; throws as `chooseOf` does. */
export function chooseFormat(text?: string): (typeof FORMATS)[number] {
  return chooseOf(FORMATS, text);
}
