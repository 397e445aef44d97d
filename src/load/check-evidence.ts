import type { Diagnostic } from '../model/diagnostic.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { checkCounts, checkDates } from './check-order.ts';
import { readList, readMap } from './read-value.ts';

/** What contradicts itself in the `evidence` of the map at a pointer. */
export function checkEvidence(
  document: ParsedDocument,
  map: unknown,
  pointer: string,
): Diagnostic[] {
  const list = joinPointer(pointer, 'evidence');
  return readList(readMap(map)['evidence']).flatMap((item, index) =>
    checkItem(document, readMap(item), joinPointer(list, index)),
  );
}

function checkItem(
  document: ParsedDocument,
  item: Readonly<Record<string, unknown>>,
  pointer: string,
): Diagnostic[] {
  const sample = { document, map: item['sample'], pointer: joinPointer(pointer, 'sample') };
  const period = { document, map: item['period'], pointer: joinPointer(pointer, 'period') };
  return [
    ...checkCounts({ ...sample, first: 'passed', second: 'tested' }),
    ...checkCounts({ ...sample, first: 'tested', second: 'population' }),
    ...checkDates({ ...period, first: 'from', second: 'to' }),
    ...checkDates({ document, map: item, pointer, first: 'released', second: 'applied' }),
  ];
}
