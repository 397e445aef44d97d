import type { ControlPack } from '../../model/control-pack.ts';
import { KeyTable } from './key-table.ts';
import { mergeRecords } from './merge-records.ts';
import { layRecords, type RecordLayout } from './record-layout.ts';
import { RecordStore } from './record-store.ts';
import { type RowBatch, readKeys } from './row-batch.ts';

/** Bytes of a group's number, which stands before an organisation's record. */
const GROUP_BYTES = 4;

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
    this.#store = new RecordStore(GROUP_BYTES + this.layout.length);
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
    const numbers = batch.groups.map((group) => this.#numberGroup(group));
    const repeats: number[] = [];
    for (let index = 0; index < batch.count; index += 1) {
      const { organisation, scope, group } = readKeys(batch, index);
      if (this.#isRepeated(scope)) repeats.push(index);
      const start = index * this.layout.length;
      const record = batch.records.subarray(start, start + this.layout.length);
      const own = this.#merge(organisation, record, numbers[group] ?? 0);
      this.#rowsOf[own] = (this.#rowsOf[own] ?? 0) + 1;
    }
    this.rows += batch.count;
    this.repeated += repeats.length;
    return repeats;
  }

  /** An organisation's record and the number of its group. */
  at(index: number): { record: Uint8Array; group: number } {
    const whole = this.#store.at(index);
    return { record: whole.subarray(GROUP_BYTES), group: readNumber(whole) };
  }

  #isRepeated([high, low]: readonly [number, number]): boolean {
    const before = this.#scopes.size;
    this.#scopes.numberOf(high, low);
    return this.#scopes.size === before;
  }

  /** Gives back the organisation's group: that of its first row. */
  #merge([high, low]: readonly [number, number], record: Uint8Array, group: number): number {
    const index = this.#organisations.numberOf(high, low);
    if (index < this.#store.size) {
      const known = this.#store.at(index);
      mergeRecords(known.subarray(GROUP_BYTES), record, this.layout);
      return readNumber(known);
    }
    const added = this.#store.add();
    for (let at = 0; at < GROUP_BYTES; at += 1) added[at] = group >>> (8 * at);
    added.set(record, GROUP_BYTES);
    return group;
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
