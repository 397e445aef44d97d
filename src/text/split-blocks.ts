import type { BytePool } from './byte-pool.ts';

const LINE_END = 0x0a;

/** Some whole lines; or a single one that is longer than allowed, of which nothing is kept. */
export type Block = { bytes: Uint8Array } | { tooLong: true };

/**
 * Cuts a stream of bytes into blocks of whole lines, each as large as the pieces that come. What is
 * kept between two pieces is never more than one line, and no more of that than is allowed.
 */
export class BlockSplitter {
  readonly #most: number;
  readonly #pool: BytePool;
  #rest: Uint8Array[] = [];
  #length = 0;
  #isSkipping = false;

  /**
   * @param most bytes that a line may have
   * @param pool where blocks are taken from; who is done with one may give it back there
   */
  constructor(most: number, pool: BytePool) {
    this.#most = most;
    this.#pool = pool;
  }

  /** The blocks that end in a piece, which is copied. */
  push(piece: Uint8Array): Block[] {
    const found = this.#isSkipping ? this.#skip(piece) : piece;
    if (found === undefined) return [];
    const end = found.lastIndexOf(LINE_END) + 1;
    if (end === 0) return this.#keep(found);
    const bytes = this.#take(found.subarray(0, end));
    return [{ bytes }, ...this.#keep(found.subarray(end))];
  }

  /** The last line, where nothing ends it. */
  end(): Block[] {
    if (this.#length === 0) return [];
    return [{ bytes: this.#take(new Uint8Array()) }];
  }

  #skip(piece: Uint8Array): Uint8Array | undefined {
    const end = piece.indexOf(LINE_END);
    if (end === -1) return undefined;
    this.#isSkipping = false;
    return piece.subarray(end + 1);
  }

  #keep(piece: Uint8Array): Block[] {
    if (this.#length + piece.length > this.#most) {
      this.#rest = [];
      this.#length = 0;
      this.#isSkipping = true;
      return [{ tooLong: true }];
    }
    if (piece.length > 0) this.#rest.push(piece.slice());
    this.#length += piece.length;
    return [];
  }

  #take(piece: Uint8Array): Uint8Array {
    const bytes = this.#pool.take(this.#length + piece.length);
    let at = 0;
    for (const part of this.#rest) {
      bytes.set(part, at);
      at += part.length;
    }
    bytes.set(piece, at);
    this.#rest = [];
    this.#length = 0;
    return bytes;
  }
}
