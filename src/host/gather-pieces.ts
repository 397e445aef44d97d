import type { Rooms } from '../model/host.ts';
import { PATIENCE } from './pipe-reader.ts';

function wait(time: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, time, undefined);
  });
}

/** The pieces of a stream, none larger than ours, and `undefined` where none comes for a while. */
async function* withPauses(
  input: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array | undefined> {
  const pieces = input[Symbol.asyncIterator]();
  for (;;) {
    const next = pieces.next();
    if ((await Promise.race([next, wait(PATIENCE)])) === undefined) yield undefined;
    const found = await next;
    if (found.done) return;
    for (let at = 0; at < found.value.length; at += size) {
      yield found.value.subarray(at, at + size);
    }
  }
}

/**
 * Gathers what comes in small pieces: each piece that is worked on costs something. A piece that
 * nothing follows at once is handed on as it is.
 */
export async function* gatherPieces(
  input: AsyncIterable<Uint8Array>,
  rooms: Rooms,
): AsyncGenerator<Uint8Array> {
  let room = rooms.take();
  let length = 0;
  for await (const piece of withPauses(input, room.length)) {
    const size = piece?.length ?? room.length;
    if (length > 0 && length + size > room.length) {
      yield room.subarray(0, length);
      room = rooms.take();
      length = 0;
    }
    if (piece === undefined) continue;
    room.set(piece, length);
    length += size;
  }
  if (length > 0) yield room.subarray(0, length);
  else rooms.give(room);
}
