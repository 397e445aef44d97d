import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';

/**
 * Writes an output file whole or not at all.
 *
 * @throws E8Error `cannot-write`, exit code 4
 */
export function saveOutput(file: string, content: string | Uint8Array, host: Host): void {
  const answer = host.replaceFile(file, content);
  if (answer.ok) return;
  const values = { file, reason: answer.errno };
  throw new E8Error('cannot-write', EXIT.outputFailed, { values });
}
