import { wrapText } from '../text/wrap-text.ts';

/** Width of a written YAML file. */
const WIDTH = 100;

/** A text as YAML comment lines, `indent` columns to the right; a list item hangs. */
export function commentLines(text: string, indent = 0): string[] {
  const hanging = text.startsWith('- ') ? 2 : 0;
  const pad = ' '.repeat(indent);
  const lines = wrapText(text, WIDTH - indent - 2 - hanging);
  return lines.map((line, index) => `${pad}# ${index === 0 ? '' : ' '.repeat(hanging)}${line}`);
}
