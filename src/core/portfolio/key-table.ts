const FIRST_SIZE = 1024;
/** Of the places, so many may be taken before the table doubles. */
const FULL = 0.6;

/**
 * Numbers keys of 64 bits (two of 32) in the order in which they first come. It keeps 12 bytes for a
 * key, and room to grow: what a `Map` of texts needs is ten times as much.
 */
export class KeyTable {
  #keys = new Uint32Array(2 * FIRST_SIZE);
  /** One more than the number of the key at a place; 0 where it is free. */
  #numbers = new Uint32Array(FIRST_SIZE);
  size = 0;

  /** The number of a key, from 0; a new key gets the next one, which is then `size` - 1. */
  numberOf(high: number, low: number): number {
    if (this.size >= this.#numbers.length * FULL) this.#grow();
    const place = this.#find(high, low);
    const known = this.#numbers[place] as number;
    if (known > 0) return known - 1;
    this.#put(place, high, low, this.size + 1);
    this.size += 1;
    return this.size - 1;
  }

  /** Where a key stands, or the free place for it. */
  #find(high: number, low: number): number {
    const last = this.#numbers.length - 1;
    let place = (high ^ low) & last;
    while (this.#numbers[place] !== 0 && !this.#holds(place, high, low)) place = (place + 1) & last;
    return place;
  }

  #holds(place: number, high: number, low: number): boolean {
    return this.#keys[2 * place] === high && this.#keys[2 * place + 1] === low;
  }

  #put(place: number, high: number, low: number, number: number): void {
    this.#keys[2 * place] = high;
    this.#keys[2 * place + 1] = low;
    this.#numbers[place] = number;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#numbers = new Uint32Array(2 * numbers.length);
    for (const [place, number] of numbers.entries()) {
      if (number === 0) continue;
      const [high, low] = [keys[2 * place] as number, keys[2 * place + 1] as number];
      this.#put(this.#find(high, low), high, low, number);
    }
  }
}
