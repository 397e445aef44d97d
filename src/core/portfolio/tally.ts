import type { ControlPack } from '../../model/control-pack.ts';
import { KeyTable } from './key-table.ts';
import { mergeRecords } from './merge-records.ts';
import { layRecords, type RecordLayout } from './record-layout.ts';
import { RecordStore } from './record-store.ts';
import { type RowBatch, readKeys } from './row-batch.ts';

/** Before an organisation's record stand its group's number, and whether it has a row of its own. */
const GROUP_BYTES = 4;
const HEAD_BYTES = GROUP_BYTES + 1;

/** The organisations of one framework, each with what all its scopes come to. */
export class Tally {
  readonly layout: RecordLayout;
  /** Numbers of the groups, by their values in JSON. */
  readonly groups = new Map<string, number>();
  rows = 0;
  /** Rows of an organisation and a scope that another row had before. */
  repeated = 0;
  readonly #organisations = new KeyTable();
  readonly #scopes = new KeyTable();
  readonly #store: RecordStore;
  readonly #rowsOf: number[] = [];

  constructor(pack: ControlPack) {
    this.layout = layRecords(pack);
    this.#store = new RecordStore(HEAD_BYTES + this.layout.length);
  }

  /** How many organisations there are. */
  get size(): number {
    return this.#store.size;
  }

  /** Rows by the number of their group. */
  get rowsOfGroups(): readonly number[] {
    return this.#rowsOf;
  }

  /** Adds rows; gives back the places in the batch of those that repeat an earlier row. */
  add(batch: RowBatch): number[] {
    const numbers: number[] = [];
    for (const group of batch.groups) numbers.push(this.#numberGroup(group));
    const repeats: number[] = [];
    for (let index = 0; index < batch.count; index += 1) {
      const { organisation, scope, group } = readKeys(batch, index);
      const start = index * this.layout.length;
      const record = batch.records.subarray(start, start + this.layout.length);
      const own = this.#merge(organisation, record, numbers[group] as number);
      if (this.#isRepeated(own, scope)) repeats.push(index);
      const number = readNumber(own);
      this.#rowsOf[number] = (this.#rowsOf[number] ?? 0) + 1;
    }
    this.rows += batch.count;
    this.repeated += repeats.length;
    return repeats;
  }

  /** An organisation's record and the number of its group. */
  at(index: number): { record: Uint8Array; group: number } {
    const whole = this.#store.at(index);
    return { record: whole.subarray(HEAD_BYTES), group: readNumber(whole) };
  }

  #isRepeated(own: Uint8Array, [high, low]: readonly [number, number]): boolean {
    if (high === 0 && low === 0) {
      const isKnown = own[GROUP_BYTES] === 1;
      own[GROUP_BYTES] = 1;
      return isKnown;
    }
    const before = this.#scopes.size;
    this.#scopes.numberOf(high, low);
    return this.#scopes.size === before;
  }

  /** Gives back what is kept of the organisation; its group is that of its first row. */
  #merge([high, low]: readonly [number, number], record: Uint8Array, group: number): Uint8Array {
    const index = this.#organisations.numberOf(high, low);
    if (index < this.#store.size) {
      const known = this.#store.at(index);
      mergeRecords(known.subarray(HEAD_BYTES), record, this.layout);
      return known;
    }
    const added = this.#store.add();
    for (let at = 0; at < GROUP_BYTES; at += 1) added[at] = group >>> (8 * at);
    added.set(record, HEAD_BYTES);
    return added;
  }

  #numberGroup(group: string): number {
    const number = this.groups.get(group) ?? this.groups.size;
    this.groups.set(group, number);
    return number;
  }
}

function readNumber(bytes: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  return a + b * 256 + c * 65_536 + d * 16_777_216;
}
