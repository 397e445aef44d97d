import { visibleText } from '../../text/visible-text.ts';

/** What an assessment is called that was read from standard input. */
const STANDARD_INPUT = 'stdin';

/**
 * The assessment's file as a pipeline knows it: relative to the working folder, with `/`. Of a
 * file that lies outside only the name is told, because nobody could follow the path.
 */
export function relativeFile(file: string): string {
  const path = visibleText(file, { singleLine: true })
    .replace(/\\(?!u\{)/g, '/')
    .replace(/^(\.\/+)+/, '');
  const isOutside = /^([A-Za-z]:)?\/|(^|\/)\.\.(\/|$)/.test(path);
  const known = isOutside ? (path.split('/').at(-1) ?? '') : path;
  return known === '' || known === '-' ? STANDARD_INPUT : known;
}
