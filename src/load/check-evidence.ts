import type { Diagnostic } from '../model/diagnostic.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { checkCounts, checkDates } from './check-order.ts';
import { readList, readMap } from './read-value.ts';

/** Whether a map says anything under `evidence`. */
export function hasEvidence(map: unknown): boolean {
  return readMap(map)['evidence'] !== undefined;
}

/**
 * What contradicts itself in the `evidence` of a map.
 *
 * @param point gives the map's JSON Pointer; asked for where there is a fault
 */
export function checkEvidence(
  document: ParsedDocument,
  map: unknown,
  point: () => string,
): Diagnostic[] {
  return readList(readMap(map)['evidence']).flatMap((item, index) =>
    checkItem(document, readMap(item), () => joinPointer(joinPointer(point(), 'evidence'), index)),
  );
}

const SAMPLE = [
  ['passed', 'tested'],
  ['tested', 'population'],
] as const;
const PERIOD = ['from', 'to'] as const;
const LIMIT = ['released', 'applied'] as const;

/** Most evidence has nothing that could contradict itself. */
function checkItem(
  document: ParsedDocument,
  map: Readonly<Record<string, unknown>>,
  point: () => string,
): Diagnostic[] {
  const { sample, period } = map;
  const faults = sample === undefined ? [] : checkSample(document, readMap(sample), point);
  if (period !== undefined) {
    const pointPeriod = () => joinPointer(point(), 'period');
    faults.push(...checkDates(document, readMap(period), PERIOD, pointPeriod));
  }
  if (map[LIMIT[1]] !== undefined) faults.push(...checkDates(document, map, LIMIT, point));
  return faults;
}

function checkSample(
  document: ParsedDocument,
  sample: Readonly<Record<string, unknown>>,
  point: () => string,
): Diagnostic[] {
  const pointSample = () => joinPointer(point(), 'sample');
  return SAMPLE.flatMap((order) => checkCounts(document, sample, order, pointSample));
}
