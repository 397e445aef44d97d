import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { isDate } from './is-date.ts';

/** Two keys of a map, of which the first may not be after, or larger than, the second. */
export type Order = readonly [first: string, second: string];

type Values = Readonly<Record<string, unknown>>;

/**
 * Two days or moments that are the wrong way round. Where only one has a time, the days as written
 * are compared. What is not a date is left to the schema.
 *
 * @param point gives the map's JSON Pointer; asked for where there is a fault
 */
export function checkDates(
  document: ParsedDocument,
  map: Values,
  [first, second]: Order,
  point: () => string,
): Diagnostic[] {
  const firstValue = map[first];
  const secondValue = map[second];
  if (typeof firstValue !== 'string' || typeof secondValue !== 'string') return [];
  if (!isAfter(firstValue, secondValue)) return [];
  const values = { first, firstValue, second, secondValue };
  const pointer = joinPointer(point(), second);
  return [diagnoseValue(document, { code: 'wrong-order', pointer, values })];
}

function isAfter(one: string, other: string): boolean {
  const days = [one.slice(0, 10), other.slice(0, 10)] as const;
  if (!days.every(isDate)) return false;
  const hasTimes = one.length > 10 && other.length > 10;
  return hasTimes ? Date.parse(one) > Date.parse(other) : days[0] > days[1];
}

/**
 * Two counts of which the first may not be larger than the second.
 *
 * @param point gives the map's JSON Pointer; asked for where there is a fault
 */
export function checkCounts(
  document: ParsedDocument,
  map: Values,
  [first, second]: Order,
  point: () => string,
): Diagnostic[] {
  const firstValue = map[first];
  const secondValue = map[second];
  if (typeof firstValue !== 'number' || typeof secondValue !== 'number') return [];
  if (firstValue <= secondValue) return [];
  const values = { first, firstValue, second, secondValue };
  const pointer = joinPointer(point(), first);
  return [diagnoseValue(document, { code: 'not-consistent', pointer, values })];
}
