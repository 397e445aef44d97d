import type { ControlPack } from '../../../model/control-pack.ts';
import type { Row } from '../../../model/portfolio.ts';
import { writeCsv } from '../write-csv.ts';
import { writeJson } from '../write-json.ts';

type Cell = string | number;

const COLUMNS: Readonly<Record<string, (row: Row) => Cell | boolean | null>> = {
  organisation: ({ organisation }) => organisation.id,
  scope: ({ scope }) => scope,
  framework: ({ framework }) => framework,
  'as-of': ({ asOf }) => asOf,
  'assessed-on': ({ assessedOn }) => assessedOn,
  age: ({ age }) => age,
  target: ({ target }) => target,
  level: ({ level }) => level,
  ceiling: ({ ceiling }) => ceiling,
  'target-met': ({ targetMet }) => targetMet,
  'base-level': ({ base }) => base.level,
  required: ({ base }) => base.required,
  satisfied: ({ base }) => base.satisfied,
  unmet: ({ base }) => base.unmet,
  'not-assessed': ({ base }) => base.notAssessed,
  'not-applicable': ({ base }) => base.notApplicable,
  excepted: ({ base }) => base.excepted,
  assurance: ({ assurance }) => assurance.stated,
  excellent: ({ assurance }) => assurance.excellent,
  good: ({ assurance }) => assurance.good,
  fair: ({ assurance }) => assurance.fair,
  poor: ({ assurance }) => assurance.poor,
  'without-evidence': ({ assurance }) => assurance.withoutEvidence,
  next: ({ next }) => next?.ids.join(' ') ?? null,
  'to-target': ({ toTarget }) => toTarget?.ids.join(' ') ?? null,
};

function readCell(value: Cell | boolean | null | undefined): Cell {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value) : value;
}

/** The header of rows as CSV: fixed columns, one for each strategy, one for each tag asked for. */
export function writeRowHeader(strategies: readonly string[], groupBy: readonly string[]): string {
  const tags = groupBy.map((tag) => `tag:${tag}`);
  return writeCsv([[...Object.keys(COLUMNS), ...strategies, ...tags]]);
}

function listCells(row: Row, pack: ControlPack, groupBy: readonly string[]): Cell[] {
  const levels = new Map(row.strategies.map(({ id, level }) => [id, level]));
  const { tags } = row.organisation;
  return [
    ...Object.values(COLUMNS).map((read) => read(row)),
    ...pack.strategies.map(({ id }) => levels.get(id)),
    ...groupBy.map((tag) => (Object.hasOwn(tags, tag) ? tags[tag] : null)),
  ].map(readCell);
}

/** A row as text, a line: JSON (NDJSON), or CSV (RFC 4180), whose header is written apart. */
export function writeRow(
  row: Row,
  format: 'ndjson' | 'csv',
  pack: ControlPack,
  groupBy: readonly string[],
): string {
  return format === 'ndjson' ? writeJson(row) : writeCsv([listCells(row, pack, groupBy)]);
}
