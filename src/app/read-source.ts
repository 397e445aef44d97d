import { LIMITS } from '../load/limits.ts';
import { E8Error, type ErrorCode } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host, HostAnswer } from '../model/host.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'no-such-file',
  EISDIR: 'is-folder',
};

/** Why an input file could not be read, by the `errno` name; exit code 3. */
export function makeReadError(file: string, errno: string): E8Error {
  const values = { file, reason: errno };
  return new E8Error(CODES[errno] ?? 'cannot-read', EXIT.badInput, { values });
}

/**
 * Reads an input file; `-` is standard input. One that is too large comes back longer than the
 * limit by a byte, for the loader to refuse.
 *
 * @throws E8Error `no-such-file`, `is-folder`, `cannot-read`, each with exit code 3
 */
export async function readSource(
  file: string,
  host: Host,
  maxBytes: number = LIMITS.bytes,
): Promise<Uint8Array> {
  const answer: HostAnswer<Uint8Array> =
    file === '-' ? await host.readInput(maxBytes) : host.readFile(file, maxBytes);
  if (answer.ok) return answer.value;
  throw makeReadError(file, answer.errno);
}
