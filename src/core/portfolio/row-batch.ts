import type { ControlPack } from '../../model/control-pack.ts';
import type { Row } from '../../model/portfolio.ts';
import { hashText } from '../../text/hash-text.ts';
import { encodeRow } from './encode-row.ts';
import { layRecords, type RecordLayout } from './record-layout.ts';

/** Numbers that a row is known by: its organisation, its organisation with its scope, its group. */
const KEYS = 5;
/** In place of a scope's hash, where the row is of the whole organisation. */
const WHOLE = [0, 0] as const;

/** Some rows of one framework, packed so that a thread can hand them on in no time. */
export interface RowBatch {
  framework: string;
  count: number;
  records: Uint8Array;
  /** For each row: hash of the organisation, hash of it with its scope or zeros, place of its group. */
  keys: Uint32Array;
  /** Groups by their values, in JSON: `["food",null]`. */
  groups: readonly string[];
}

/** The values of the tags that make a row's group, in JSON. */
function nameGroup({ organisation: { tags } }: Row, groupBy: readonly string[]): string {
  const values = groupBy.map((key) => (Object.hasOwn(tags, key) ? tags[key] : null));
  return JSON.stringify(values);
}

/** Rows that there is room for at first: those of a block of the usual size. */
const FIRST_ROOM = 32;

/** A copy of a list with room for so many. */
function widen<T extends Uint8Array | Uint32Array>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}

/**
 * Packs rows of the pack's framework one after the other; their order stays. A row can be forgotten as
 * soon as it is packed: what is kept for long moves to where V8 seldom collects.
 */
export class RowPacker {
  readonly #layout: RecordLayout;
  readonly #groupBy: readonly string[];
  readonly #groups = new Map<string, number>();
  #records: Uint8Array;
  #keys = new Uint32Array(FIRST_ROOM * KEYS);
  #count = 0;

  constructor(pack: ControlPack, groupBy: readonly string[]) {
    this.#layout = layRecords(pack);
    this.#groupBy = groupBy;
    this.#records = new Uint8Array(FIRST_ROOM * this.#layout.length);
  }

  add(row: Row): void {
    const { length } = this.#layout;
    if ((this.#count + 1) * length > this.#records.length) this.#grow();
    const start = this.#count * length;
    encodeRow(row, this.#layout, this.#records.subarray(start, start + length));
    this.#addKeys(row, this.#count * KEYS);
    this.#count += 1;
  }

  finish(): RowBatch {
    const count = this.#count;
    return {
      framework: this.#layout.framework,
      count,
      records: this.#records.slice(0, count * this.#layout.length),
      keys: this.#keys.slice(0, count * KEYS),
      groups: [...this.#groups.keys()],
    };
  }

  #grow(): void {
    this.#records = widen(this.#records, new Uint8Array(2 * this.#records.length));
    this.#keys = widen(this.#keys, new Uint32Array(2 * this.#keys.length));
  }

  #addKeys(row: Row, at: number): void {
    const { id } = row.organisation;
    const group = nameGroup(row, this.#groupBy);
    const place = this.#groups.get(group) ?? this.#groups.size;
    this.#groups.set(group, place);
    const organisation = hashText(id);
    const scope = row.scope === null ? WHOLE : hashText(`${id} ${row.scope}`);
    this.#keys[at] = organisation[0];
    this.#keys[at + 1] = organisation[1];
    this.#keys[at + 2] = scope[0];
    this.#keys[at + 3] = scope[1];
    this.#keys[at + 4] = place;
  }
}

/** The keys of one row of a batch. */
export function readKeys({ keys }: RowBatch, index: number) {
  const at = (offset: number) => keys[index * KEYS + offset] as number;
  return {
    organisation: [at(0), at(1)] as const,
    scope: [at(2), at(3)] as const,
    group: at(4),
  };
}
