import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';

/** The folder of a path that is written with `/`, with its last `/`. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * The folder in which an assessment's evidence is: where the file itself lies, links resolved; the
 * working folder for standard input. Absolute, written with `/` and ending with it.
 *
 * @throws E8Error `cannot-read`, exit code 3
 */
export function findFolder(file: string, host: Host): string {
  const answer = host.realPath(file === '-' ? '.' : file);
  if (!answer.ok) {
    const values = { file, reason: answer.errno };
    throw new E8Error('cannot-read', EXIT.badInput, { values });
  }
  if (file !== '-') return folderOf(answer.value);
  return answer.value.endsWith('/') ? answer.value : `${answer.value}/`;
}
