/** Sizes are rounded up to this, so that one buffer serves blocks of nearly the same size. */
const STEP = 262_144;
/** Bytes that are left free before a room: most lines whose end is in the next piece fit in there. */
const HEAD = 131_072;
/** Buffers that are kept for later. */
const MOST_FREE = 16;

/**
 * Buffers that are used again and again. Left to the garbage collector, large ones pile up: it comes
 * by when the small things have grown, and not the large ones. Threads may share them, so that what is
 * handed to one need not be copied.
 */
export class BytePool {
  readonly #free: SharedArrayBuffer[] = [];

  /** Bytes of any content. */
  take(length: number): Uint8Array {
    const place = this.#free.findIndex((each) => each.byteLength >= length);
    const [kept] = place === -1 ? [] : this.#free.splice(place, 1);
    return new Uint8Array(
      kept ?? new SharedArrayBuffer(Math.ceil(length / STEP) * STEP),
      0,
      length,
    );
  }

  /** Bytes for a piece of a stream, with some free ones before them in the same buffer. */
  takeRoom(length: number): Uint8Array {
    return this.take(HEAD + length).subarray(HEAD);
  }

  /** Takes back what nobody looks at any more. */
  give({ buffer }: Uint8Array): void {
    if (buffer instanceof SharedArrayBuffer && this.#free.length < MOST_FREE)
      this.#free.push(buffer);
  }
}
