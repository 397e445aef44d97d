/** Records on one page: a store grows by pages, so that it never has to be copied. */
const PAGE_RECORDS = 1024;

/** A list of records of one length, in few bytes. */
export class RecordStore {
  readonly #pages: Uint8Array[] = [];
  readonly #length: number;
  size = 0;

  /** @param length bytes of a record */
  constructor(length: number) {
    this.#length = length;
  }

  /** A view of a record; what is written into it stays. */
  at(index: number): Uint8Array {
    const page = this.#pages[Math.floor(index / PAGE_RECORDS)] as Uint8Array;
    const start = (index % PAGE_RECORDS) * this.#length;
    return page.subarray(start, start + this.#length);
  }

  /** Adds a record of zeros, and gives a view of it. */
  add(): Uint8Array {
    if (this.size % PAGE_RECORDS === 0) {
      this.#pages.push(new Uint8Array(PAGE_RECORDS * this.#length));
    }
    this.size += 1;
    return this.at(this.size - 1);
  }
}
