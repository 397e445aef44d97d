import type { ControlPack } from '../../model/control-pack.ts';
import { KeptRecords } from './kept-records.ts';
import { KeyTable } from './key-table.ts';
import { layRecords, type RecordLayout } from './record-layout.ts';
import { type RowBatch, readKeys } from './row-batch.ts';

/**
 * Groups that a tally takes: more are no groups, but take memory without end. A kept record has 14 bits
 * for the number of its group, which is enough.
 */
export const MOST_GROUPS = 10_000;

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
  readonly #records: KeptRecords;
  readonly #rowsOf: number[] = [];

  constructor(pack: ControlPack) {
    this.layout = layRecords(pack);
    this.#records = new KeptRecords(this.layout);
  }

  /** How many organisations there are. */
  get size(): number {
    return this.#records.size;
  }

  /** Rows by the number of their group. */
  get rowsOfGroups(): readonly number[] {
    return this.#rowsOf;
  }

  /** Whether there were more than `MOST_GROUPS`: the batch that brought them was not counted. */
  get isOverfull(): boolean {
    return this.groups.size > MOST_GROUPS;
  }

  /**
   * Adds rows; gives back the places in the batch of those that repeat an earlier row. Nothing more is
   * added once it is overfull, so that every number of a group that is kept is less than `MOST_GROUPS`.
   */
  add(batch: RowBatch): number[] {
    const numbers: number[] = [];
    for (const group of batch.groups) numbers.push(this.#numberGroup(group));
    const repeats: number[] = [];
    if (this.isOverfull) return repeats;
    const { length } = this.layout;
    for (let index = 0; index < batch.count; index += 1) {
      const { organisation, scope, group } = readKeys(batch, index);
      const record = batch.records.subarray(index * length, (index + 1) * length);
      const own = this.#merge(organisation, record, numbers[group] as number);
      if (this.#isRepeated(own, scope)) repeats.push(index);
      const number = this.#records.groupOf(own);
      this.#rowsOf[number] = (this.#rowsOf[number] ?? 0) + 1;
    }
    this.rows += batch.count;
    this.repeated += repeats.length;
    return repeats;
  }

  /** An organisation's record, to be read only and until the next call, and its group's number. */
  at(index: number): { record: Uint8Array; group: number } {
    return { record: this.#records.at(index), group: this.#records.groupOf(index) };
  }

  #isRepeated(own: number, [high, low]: readonly [number, number]): boolean {
    if (high === 0 && low === 0) return this.#records.markOwn(own);
    const before = this.#scopes.size;
    this.#scopes.numberOf(high, low);
    return this.#scopes.size === before;
  }

  /** Gives back the number of the organisation; its group is that of its first row. */
  #merge([high, low]: readonly [number, number], record: Uint8Array, group: number): number {
    const index = this.#organisations.numberOf(high, low);
    if (index < this.#records.size) this.#records.merge(index, record);
    else this.#records.add(record, group);
    return index;
  }

  #numberGroup(group: string): number {
    const number = this.groups.get(group) ?? this.groups.size;
    this.groups.set(group, number);
    return number;
  }
}
