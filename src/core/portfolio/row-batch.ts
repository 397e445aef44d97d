import type { ControlPack } from '../../model/control-pack.ts';
import type { Row } from '../../model/portfolio.ts';
import { hashText } from '../../text/hash-text.ts';
import { encodeRow } from './encode-row.ts';
import { layRecords } from './record-layout.ts';

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

/** Packs rows of the pack's framework; their order stays. */
export function packRows(
  rows: readonly Row[],
  pack: ControlPack,
  groupBy: readonly string[],
): RowBatch {
  const layout = layRecords(pack);
  const records = new Uint8Array(rows.length * layout.length);
  const keys = new Uint32Array(rows.length * KEYS);
  const groups = new Map<string, number>();
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as Row;
    const { id } = row.organisation;
    const group = nameGroup(row, groupBy);
    const place = groups.get(group) ?? groups.size;
    groups.set(group, place);
    const start = index * layout.length;
    encodeRow(row, layout, records.subarray(start, start + layout.length));
    const organisation = hashText(id);
    const scope = row.scope === null ? WHOLE : hashText(`${id} ${row.scope}`);
    const at = index * KEYS;
    keys[at] = organisation[0];
    keys[at + 1] = organisation[1];
    keys[at + 2] = scope[0];
    keys[at + 3] = scope[1];
    keys[at + 4] = place;
  }
  const { framework } = layout;
  return { framework, count: rows.length, records, keys, groups: [...groups.keys()] };
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
