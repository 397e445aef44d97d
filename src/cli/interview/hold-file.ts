import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Host } from '../../model/host.ts';
import type { World } from '../world.ts';

/** The lock's name, beside the file that it is for. */
function nameLock(file: string, host: Host): string {
  return `${host.identify(file)}.lock`;
}

/**
 * Keeps everybody else's e8 from changing a file. Where no lock can be made, because the folder is
 * read-only or the disk is full, that is said at once, and the interview goes on without.
 *
 * @throws E8Error `file-held`, exit code 4
 */
export function holdFile(
  file: string,
  { host, translate }: World,
  tell: (text: string) => void,
): () => void {
  const lock = nameLock(file, host);
  const answer = host.lockFile(lock);
  if (answer.ok) return answer.value.release;
  if (answer.errno !== 'EEXIST') {
    tell(translate('interview:lock.not-possible', { file, reason: answer.errno }));
    return () => undefined;
  }
  const { pid = 0, host: computer = '?', user = '?', since = '?' } = answer.holder ?? {};
  const values = { file, lock, pid, host: computer, user, since };
  throw new E8Error('file-held', EXIT.outputFailed, { values });
}
