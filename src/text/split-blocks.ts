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

  /**
   * The blocks that end in a piece. Its buffer, with what is free before the piece, belongs to the
   * splitter from now on: the block stays where it is, and the start of its first line is put before.
   */
  push(piece: Uint8Array): Block[] {
    const found = this.#isSkipping ? this.#skip(piece) : piece;
    const end = found.lastIndexOf(LINE_END) + 1;
    if (end > 0)
      return [{ bytes: this.#join(found.subarray(0, end)) }, ...this.#keep(found.subarray(end))];
    const blocks = this.#keep(found);
    this.#pool.give(piece);
    return blocks;
  }

  /** The last line, where nothing ends it. */
  end(): Block[] {
    if (this.#length === 0) return [];
    return [{ bytes: this.#take(new Uint8Array()) }];
  }

  #skip(piece: Uint8Array): Uint8Array {
    const end = piece.indexOf(LINE_END);
    if (end === -1) return piece.subarray(piece.length);
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

  /** What is kept and a piece, in the piece's buffer where there is room before it. */
  #join(piece: Uint8Array): Uint8Array {
    const start = piece.byteOffset - this.#length;
    if (start < 0) {
      const copied = this.#take(piece);
      this.#pool.give(piece);
      return copied;
    }
    const bytes = new Uint8Array(piece.buffer, start, this.#length + piece.length);
    this.#putRest(bytes);
    return bytes;
  }

  #take(piece: Uint8Array): Uint8Array {
    const bytes = this.#pool.take(this.#length + piece.length);
    bytes.set(piece, this.#length);
    this.#putRest(bytes);
    return bytes;
  }

  #putRest(bytes: Uint8Array): void {
    let at = 0;
    for (const part of this.#rest) {
      bytes.set(part, at);
      at += part.length;
    }
    this.#rest = [];
    this.#length = 0;
  }
}
