import type { Diagnostic } from '../model/diagnostic.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { areSwapped, areTooMany, checkCounts, checkDates } from './check-order.ts';
import { readList, readMap } from './read-value.ts';

const SAMPLE = [
  ['passed', 'tested'],
  ['tested', 'population'],
] as const;
const PERIOD = ['from', 'to'] as const;
const LIMIT = ['released', 'applied'] as const;

/** Nearly all evidence has no such fault: told first, before anything is made to describe one. */
function hasFault(item: unknown): boolean {
  const map = readMap(item);
  const { sample, period } = map;
  if (sample !== undefined && SAMPLE.some((order) => areTooMany(readMap(sample), order)))
    return true;
  if (period !== undefined && areSwapped(readMap(period), PERIOD)) return true;
  return map[LIMIT[1]] !== undefined && areSwapped(map, LIMIT);
}

/** Whether the `evidence` of a map contradicts itself. */
export function hasWrongEvidence(map: unknown): boolean {
  const { evidence } = readMap(map);
  return Array.isArray(evidence) && evidence.some(hasFault);
}

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
  const sample = readMap(item['sample']);
  return [
    ...SAMPLE.flatMap((order) =>
      checkCounts(document, sample, order, joinPointer(pointer, 'sample')),
    ),
    ...checkDates(document, readMap(item['period']), PERIOD, joinPointer(pointer, 'period')),
    ...checkDates(document, item, LIMIT, pointer),
  ];
}
