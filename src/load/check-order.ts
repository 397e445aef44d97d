import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { isDate } from './is-date.ts';

/** Two keys of a map, of which the first may not be after, or larger than, the second. */
export type Order = readonly [first: string, second: string];

type Values = Readonly<Record<string, unknown>>;

/** Whether two days or moments are the wrong way round; what is not a date is left to the schema. */
export function areSwapped(map: Values, [first, second]: Order): boolean {
  const one = map[first];
  const other = map[second];
  return typeof one === 'string' && typeof other === 'string' && isAfter(one, other);
}

/** Whether of two counts the first is larger than the second. */
export function areTooMany(map: Values, [first, second]: Order): boolean {
  const one = map[first];
  const other = map[second];
  return typeof one === 'number' && typeof other === 'number' && one > other;
}

/** Where only one has a time, the days as written are compared. */
function isAfter(one: string, other: string): boolean {
  const days = [one.slice(0, 10), other.slice(0, 10)] as const;
  if (!days.every(isDate)) return false;
  const hasTimes = one.length > 10 && other.length > 10;
  return hasTimes ? Date.parse(one) > Date.parse(other) : days[0] > days[1];
}

function describe(map: Values, [first, second]: Order) {
  return { first, firstValue: String(map[first]), second, secondValue: String(map[second]) };
}

/** Two days or moments of the map at a pointer that are the wrong way round. */
export function checkDates(
  document: ParsedDocument,
  map: Values,
  order: Order,
  pointer: string,
): Diagnostic[] {
  if (!areSwapped(map, order)) return [];
  const values = describe(map, order);
  const at = joinPointer(pointer, order[1]);
  return [diagnoseValue(document, { code: 'wrong-order', pointer: at, values })];
}

/** Two counts of the map at a pointer of which the first is larger than the second. */
export function checkCounts(
  document: ParsedDocument,
  map: Values,
  order: Order,
  pointer: string,
): Diagnostic[] {
  if (!areTooMany(map, order)) return [];
  const [first, second] = order;
  // Numbers, as the comparison has just told.
  const values = {
    first,
    firstValue: map[first] as number,
    second,
    secondValue: map[second] as number,
  };
  const at = joinPointer(pointer, first);
  return [diagnoseValue(document, { code: 'not-consistent', pointer: at, values })];
}
