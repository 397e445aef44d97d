import { E8Error, type ErrorCode } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { FileDigest, Host } from '../model/host.ts';

/** A regular file in an assessment's folder or below. */
export interface DescribedFile extends FileDigest {
  /** Its name from the folder, with `/` on every system. */
  name: string;
}

const CODES: Readonly<Record<string, ErrorCode>> = { ENOENT: 'no-such-file', EISDIR: 'is-folder' };

function fail(code: ErrorCode, file: string, reason = ''): never {
  throw new E8Error(code, EXIT.badInput, { values: { file, reason } });
}

/** Only a regular file can be hashed today and again in a year. */
function assertRegular(path: string, file: string, host: Host): void {
  const facts = host.inspect(path);
  if (!facts.ok) fail('cannot-read', file, facts.errno);
  if (facts.value.kind === 'folder') fail('is-folder', file);
  if (facts.value.kind !== 'file') fail('not-a-file', file);
}

/**
 * Hashes a file that is to become evidence.
 *
 * @param folder the assessment's: absolute, links resolved, ending with `/`
 * @throws E8Error `no-such-file`, `cannot-read`, `is-folder`, `not-a-file` and `outside-folder`,
 *   each with exit code 3
 */
export async function describeFile(
  file: string,
  folder: string,
  host: Host,
): Promise<DescribedFile> {
  const real = host.realPath(file);
  if (!real.ok) return fail(CODES[real.errno] ?? 'cannot-read', file, real.errno);
  assertRegular(real.value, file, host);
  if (!real.value.startsWith(folder)) return fail('outside-folder', file);
  const digest = await host.hashFile(real.value);
  if (!digest.ok) return fail('cannot-read', file, digest.errno);
  return { name: real.value.slice(folder.length), ...digest.value };
}
