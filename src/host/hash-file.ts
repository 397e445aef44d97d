import fs from 'node:fs';
import { promisify } from 'node:util';
import type { FileDigest, HostAnswer } from '../model/host.ts';
import { errnoOf, makeErrno } from './attempt.ts';

/** Read at a time; more makes it no faster. */
const CHUNK_BYTES = 262_144;
/** Opening a pipe must not wait for its other end, nor a name lead through a new link. */
const FLAGS =
  fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0) | (fs.constants.O_NOFOLLOW ?? 0);

const open = promisify(fs.open);
const close = promisify(fs.close);
const read = promisify(fs.read);

/**
 * The SHA-256 (FIPS 180-4) and the size of a regular file, read piece by piece without blocking
 * signals. Anything else than a regular file is `EINVAL`, a link `ELOOP`.
 */
export async function hashFile(path: string): Promise<HostAnswer<FileDigest>> {
  try {
    const descriptor = await open(path, FLAGS);
    try {
      if (!fs.fstatSync(descriptor).isFile()) throw makeErrno('EINVAL');
      return { ok: true, value: await hashDescriptor(descriptor) };
    } finally {
      await close(descriptor);
    }
  } catch (error) {
    return { ok: false, errno: errnoOf(error) };
  }
}

async function hashDescriptor(descriptor: number): Promise<FileDigest> {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256');
  const chunk = new Uint8Array(CHUNK_BYTES);
  let size = 0;
  for (;;) {
    const { bytesRead } = await read(descriptor, chunk, 0, CHUNK_BYTES, null);
    if (bytesRead === 0) return { sha256: hash.digest('hex'), size };
    hash.update(chunk.subarray(0, bytesRead));
    size += bytesRead;
  }
}
