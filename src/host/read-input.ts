import type { HostAnswer } from '../model/host.ts';
import { errnoOf } from './attempt.ts';

/**
 * Reads standard input to its end, or `limit` + 1 bytes of it. It waits without blocking, because
 * a blocked process hears no signal: somebody who forgot to pipe a file in wants to interrupt.
 */
export async function readInputLimited(
  limit: number,
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<HostAnswer<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break;
    }
  } catch (error) {
    return { ok: false, errno: errnoOf(error) };
  }
  return { ok: true, value: Buffer.concat(chunks).subarray(0, limit + 1) };
}
