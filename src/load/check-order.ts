import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { isDate } from './is-date.ts';
import { readMap } from './read-value.ts';

/** A map in a file, and two of its keys of which the first may not be after the second. */
export interface Order {
  document: ParsedDocument;
  pointer: string;
  map: unknown;
  first: string;
  second: string;
}

/**
 * Two days or moments that are the wrong way round. Where only one has a time, the days as written
 * are compared. What is not a date is left to the schema.
 */
export function checkDates({ document, pointer, map, first, second }: Order): Diagnostic[] {
  const firstValue = String(readMap(map)[first]);
  const secondValue = String(readMap(map)[second]);
  if (!isAfter(firstValue, secondValue)) return [];
  const values = { first, firstValue, second, secondValue };
  const at = joinPointer(pointer, second);
  return [diagnoseValue(document, { code: 'wrong-order', pointer: at, values })];
}

function isAfter(one: string, other: string): boolean {
  const days = [one.slice(0, 10), other.slice(0, 10)] as const;
  if (!days.every(isDate)) return false;
  const hasTimes = one.length > 10 && other.length > 10;
  return hasTimes ? Date.parse(one) > Date.parse(other) : days[0] > days[1];
}

/** Two counts of which the first may not be larger than the second. */
export function checkCounts({ document, pointer, map, first, second }: Order): Diagnostic[] {
  const firstValue = readMap(map)[first];
  const secondValue = readMap(map)[second];
  if (typeof firstValue !== 'number' || typeof secondValue !== 'number') return [];
  if (firstValue <= secondValue) return [];
  const values = { first, firstValue, second, secondValue };
  const at = joinPointer(pointer, first);
  return [diagnoseValue(document, { code: 'not-consistent', pointer: at, values })];
}
