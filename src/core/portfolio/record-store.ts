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

  /** The bytes among which a record stands; what is written there stays. */
  pageOf(index: number): Uint8Array {
    return this.#pages[Math.floor(index / PAGE_RECORDS)] as Uint8Array;
  }

  /** Where on its page a record starts. */
  startOf(index: number): number {
    return (index % PAGE_RECORDS) * this.#length;
  }

  /** A view of a record. */
  at(index: number): Uint8Array {
    const start = this.startOf(index);
    return this.pageOf(index).subarray(start, start + this.#length);
  }

  /** Adds a record of zeros, and gives its number. */
  add(): number {
    if (this.size % PAGE_RECORDS === 0) {
      this.#pages.push(new Uint8Array(PAGE_RECORDS * this.#length));
    }
    this.size += 1;
    return this.size - 1;
  }
}
