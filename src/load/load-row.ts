import { layRecords } from '../core/portfolio/record-layout.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Row } from '../model/portfolio.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import { isRecord } from '../schema/is-record.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { shortenText } from '../schema/show-value.ts';
import { sortDiagnostics } from '../schema/sort-diagnostics.ts';

/** Whether a value says of itself that it is a row of a portfolio. */
export function isRow(value: unknown): boolean {
  return isRecord(value) && value['schema'] === 'e8/row/v1';
}

/** Values of a row that must be among those of the pack, by where they stand. */
interface Named {
  pointer: string;
  found: string | number | null;
  code: 'unknown-id' | 'out-of-range';
  known: readonly (string | number)[] | ReadonlyMap<string, number>;
}

function listNamed(row: Row, pack: ControlPack): Named[] {
  const { bits, levels, strategies } = layRecords(pack);
  const level = (pointer: string, found: number | null): Named => {
    return { pointer, found, code: 'out-of-range', known: levels };
  };
  return [
    level('/level', row.level),
    level('/ceiling', row.ceiling),
    level('/target', row.target),
    ...row.strategies.flatMap((each, index): Named[] => [
      { pointer: `/strategies/${index}/id`, found: each.id, code: 'unknown-id', known: strategies },
      level(`/strategies/${index}/level`, each.level),
      level(`/strategies/${index}/ceiling`, each.ceiling),
    ]),
    ...(['next', 'toTarget'] as const).flatMap((key) =>
      (row[key]?.ids ?? []).map((found, index): Named => {
        return { pointer: `/${key}/ids/${index}`, found, code: 'unknown-id', known: bits };
      }),
    ),
  ];
}

function isKnown({ found, known }: Named): boolean {
  if (found === null) return true;
  return 'has' in known ? known.has(String(found)) : known.includes(found);
}

function diagnoseNamed(document: ParsedDocument, { pointer, code, found, known }: Named) {
  const shown = shortenText(String(found));
  const expected = 'has' in known ? '' : known.join(', ');
  const values = code === 'unknown-id' ? { found: shown } : { found: shown, expected };
  return diagnoseValue(document, { code, pointer, values });
}

/**
 * Checks a row that was written before: its shape, and its ids and levels against the pack. Without
 * a pack only its shape, and it has no value.
 */
export function checkRow(
  document: ParsedDocument,
  pack: ControlPack | undefined,
): { value?: Row; diagnostics: Diagnostic[] } {
  const shape = checkSchema('row', document);
  if (shape.length > 0 || pack === undefined) return { diagnostics: shape };
  // The schema has just been checked.
  const row = document.value as Row;
  const wrong = listNamed(row, pack).filter((each) => !isKnown(each));
  if (wrong.length === 0) return { value: row, diagnostics: [] };
  return { diagnostics: sortDiagnostics(wrong.map((each) => diagnoseNamed(document, each))) };
}
