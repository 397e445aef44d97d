import { compactRecord, expandRecord, measureCompact } from './compact-record.ts';
import { mergeRecords } from './merge-records.ts';
import type { RecordLayout } from './record-layout.ts';
import { RecordStore } from './record-store.ts';

/**
 * Before a compact record: in 14 bits its group's number, then whether it is kept whole elsewhere, and
 * whether its organisation has a row of its own.
 */
const HEAD_BYTES = 2;
/** Groups that there is room for in a head: more than the tally takes (`MOST_GROUPS`). */
const ROOM_FOR_GROUPS = 2 ** 14;
const IS_ELSEWHERE = 0x40;
const IS_OWN = 0x80;
/** In place of a compact record: the number of the whole one. */
const NUMBER_BYTES = 4;

/**
 * Records of organisations, each with the number of its group, in few bytes: compact where that gives
 * back every byte, else whole in a store of their own.
 */
export class KeptRecords {
  readonly #layout: RecordLayout;
  readonly #store: RecordStore;
  readonly #whole: RecordStore;
  readonly #expanded: Uint8Array;

  constructor(layout: RecordLayout) {
    this.#layout = layout;
    this.#store = new RecordStore(HEAD_BYTES + Math.max(measureCompact(layout), NUMBER_BYTES));
    this.#whole = new RecordStore(layout.length);
    this.#expanded = new Uint8Array(layout.length);
  }

  get size(): number {
    return this.#store.size;
  }

  /** @param group less than 2 ** 14 */
  add(record: Uint8Array, group: number): void {
    const index = this.#store.add();
    const page = this.#store.pageOf(index);
    const start = this.#store.startOf(index);
    page[start] = group;
    page[start + 1] = group >> 8;
    this.#write(record, page, start);
  }

  /** Adds the record of another scope. What is kept whole once stays so. */
  merge(index: number, record: Uint8Array): void {
    const known = this.at(index);
    mergeRecords(known, record, this.#layout);
    const page = this.#store.pageOf(index);
    const start = this.#store.startOf(index);
    if (((page[start + 1] as number) & IS_ELSEWHERE) === 0) this.#write(known, page, start);
  }

  /** A record, to be read only: it is good until the next call. */
  at(index: number): Uint8Array {
    const page = this.#store.pageOf(index);
    const start = this.#store.startOf(index);
    if ((page[start + 1] as number) & IS_ELSEWHERE) {
      return this.#whole.at(readNumber(page, start + HEAD_BYTES));
    }
    expandRecord(page, start + HEAD_BYTES, this.#layout, this.#expanded);
    return this.#expanded;
  }

  groupOf(index: number): number {
    const page = this.#store.pageOf(index);
    const start = this.#store.startOf(index);
    return (((page[start + 1] as number) << 8) | (page[start] as number)) % ROOM_FOR_GROUPS;
  }

  /** Notes that an organisation has a row of its own; whether that is known already. */
  markOwn(index: number): boolean {
    const page = this.#store.pageOf(index);
    const at = this.#store.startOf(index) + 1;
    const head = page[at] as number;
    page[at] = head | IS_OWN;
    return (head & IS_OWN) !== 0;
  }

  #write(record: Uint8Array, page: Uint8Array, start: number): void {
    if (compactRecord(record, this.#layout, page, start + HEAD_BYTES)) return;
    const number = this.#whole.add();
    this.#whole.at(number).set(record);
    page[start + 1] = (page[start + 1] as number) | IS_ELSEWHERE;
    for (let at = 0; at < NUMBER_BYTES; at += 1) {
      page[start + HEAD_BYTES + at] = number >>> (8 * at);
    }
  }
}

function readNumber(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (let at = NUMBER_BYTES - 1; at >= 0; at -= 1) {
    number = number * 256 + (bytes[start + at] as number);
  }
  return number;
}
