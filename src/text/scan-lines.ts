/** A line of a block of bytes, and how many names a JSON text in it can have at most. */
export interface ScannedLine {
  bytes: Uint8Array;
  names: number;
}

const LINE_END = 0x0a;
const COLON = 0x3a;
const QUOTE = 0x22;
const SPACE = 0x20;
/** The same byte four times, to look at four at once. */
const COLONS = 0x3a3a3a3a;
const LINE_ENDS = 0x0a0a0a0a;
const ONES = 0x01010101;
const HIGHS = 0x80808080;

/** Not zero where one of four bytes is zero, in its highest bit (Hacker's Delight, section 6-1). */
function findZeros(word: number): number {
  return (word - ONES) & ~word & HIGHS;
}

/** Whether a colon at a place ends a name: a quote stands before it, or before blanks before it. */
function endsName(bytes: Uint8Array, colon: number): boolean {
  let at = colon - 1;
  while (at >= 0 && (bytes[at] ?? 0) <= SPACE && bytes[at] !== LINE_END) at -= 1;
  return bytes[at] === QUOTE;
}

/** Goes through a block once, and notes where lines end and how many names each one has. */
class Scan {
  readonly #bytes: Uint8Array;
  readonly lines: ScannedLine[] = [];
  #start = 0;
  #names = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  look(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const byte = this.#bytes[at];
      if (byte === COLON) this.#names += endsName(this.#bytes, at) ? 1 : 0;
      else if (byte === LINE_END) this.#end(at);
    }
  }

  finish(): ScannedLine[] {
    if (this.#start < this.#bytes.length) this.#end(this.#bytes.length);
    return this.lines;
  }

  #end(at: number): void {
    this.lines.push({ bytes: this.#bytes.subarray(this.#start, at), names: this.#names });
    this.#start = at + 1;
    this.#names = 0;
  }
}

/**
 * The lines of a block, without their ends. With each stands how often a colon follows a quote: every
 * name of a JSON text (RFC 8259) does that, and besides only a text that begins with a colon or holds
 * a quote and one. It is never fewer than there are names.
 */
export function scanLines(bytes: Uint8Array): ScannedLine[] {
  const scan = new Scan(bytes);
  // Four bytes can be read at once from where their places allow it.
  const first = Math.min((4 - (bytes.byteOffset % 4)) % 4, bytes.length);
  const count = (bytes.length - first) >> 2;
  const words =
    count > 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset + first, count) : new Uint32Array();
  scan.look(0, first);
  for (let index = 0; index < count; index += 1) {
    const word = words[index] ?? 0;
    if ((findZeros(word ^ COLONS) | findZeros(word ^ LINE_ENDS)) === 0) continue;
    scan.look(first + 4 * index, first + 4 * index + 4);
  }
  scan.look(first + 4 * count, bytes.length);
  return scan.finish();
}
