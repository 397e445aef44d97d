const FIRST_SIZE = 1024;
/** Of the places, so many may be taken before the table doubles. */
const FULL = 0.85;
/** Keys on one page: pages are never copied. */
const PAGE_KEYS = 4096;

/**
 * Numbers keys of 64 bits (two of 32) in the order in which they first come. It keeps 8 bytes for a
 * key and 4 for each place of a table: what a `Map` of texts needs is ten times as much.
 */
export class KeyTable {
  readonly #pages: Uint32Array[] = [];
  /**
   * One more than the number of the key at a place; 0 where it is free. The bits that no number in a
   * table of this size needs are those of the key's first half: the keys themselves, which stand
   * anywhere, are hardly read but for the one that is meant, and a table can be rather full.
   */
  #numbers = new Uint32Array(FIRST_SIZE);
  size = 0;

  /** The number of a key, from 0; a new key gets the next one, which is then `size` - 1. */
  numberOf(high: number, low: number): number {
    if (this.size >= this.#numbers.length * FULL) this.#grow();
    const place = this.#find(high, low);
    const known = this.#numbers[place] as number;
    const last = this.#numbers.length - 1;
    if (known !== 0) return (known & last) - 1;
    this.#keep(high, low);
    this.size += 1;
    this.#numbers[place] = (high & ~last) | this.size;
    return this.size - 1;
  }

  #keep(high: number, low: number): void {
    const at = 2 * (this.size % PAGE_KEYS);
    if (at === 0) this.#pages.push(new Uint32Array(2 * PAGE_KEYS));
    const page = this.#pages[this.#pages.length - 1] as Uint32Array;
    page[at] = high;
    page[at + 1] = low;
  }

  /** Where a key stands, or the free place for it. */
  #find(high: number, low: number): number {
    const last = this.#numbers.length - 1;
    let place = (high ^ low) & last;
    for (let known = this.#numbers[place]; known; known = this.#numbers[place]) {
      const isAlike = ((known ^ high) & ~last) === 0;
      if (isAlike && this.#holds((known & last) - 1, high, low)) return place;
      place = (place + 1) & last;
    }
    return place;
  }

  #holds(number: number, high: number, low: number): boolean {
    const page = this.#pages[Math.floor(number / PAGE_KEYS)] as Uint32Array;
    const at = 2 * (number % PAGE_KEYS);
    return page[at] === high && page[at + 1] === low;
  }

  #grow(): void {
    const last = 2 * this.#numbers.length - 1;
    const numbers = new Uint32Array(last + 1);
    for (let number = 0; number < this.size; number += 1) {
      const page = this.#pages[Math.floor(number / PAGE_KEYS)] as Uint32Array;
      const at = 2 * (number % PAGE_KEYS);
      const high = page[at] as number;
      let place = (high ^ (page[at + 1] as number)) & last;
      while (numbers[place] !== 0) place = (place + 1) & last;
      numbers[place] = (high & ~last) | (number + 1);
    }
    this.#numbers = numbers;
  }
}
