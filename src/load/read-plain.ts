import type { Assessment, LoadedAssessment } from '../model/assessment.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { Row } from '../model/portfolio.ts';
import type { Result } from '../model/result.ts';
import { acceptAssessment, leastAssessment } from '../schema/generated/accept-assessment.js';
import { isRecord } from '../schema/is-record.ts';
import { withoutPlaces } from '../schema/without-places.ts';
import { hasPartFaults } from './has-part-faults.ts';
import { checkResult } from './load-result.ts';
import { checkRow } from './load-row.ts';
import { type Accepted, countAllKeys } from './parse-plain.ts';

/**
 * What is counted in a value that can be read plainly; undefined where that is not certain. An
 * assessment is checked against its schema with that.
 */
export function acceptPlain(value: unknown): Accepted | undefined {
  const isOther = isRecord(value) && OTHERS.includes(value['schema']);
  const keys = isOther ? countAllKeys(value) : acceptAssessment(value);
  return keys === -1 ? undefined : { keys, least: isOther ? 0 : leastAssessment() };
}

/** Kinds whose schema is checked when they are read. */
const OTHERS: readonly unknown[] = ['e8/result/v1', 'e8/row/v1'];

/**
 * An assessment without a fault, of a value that `acceptPlain` has accepted; undefined where it has
 * one, to be told by `checkAssessment`.
 */
export function readPlainAssessment(
  value: unknown,
  pack: ControlPack,
): LoadedAssessment | undefined {
  // The schema has been checked.
  const assessment = value as Assessment;
  if (hasPartFaults(assessment, pack)) return undefined;
  // Rows show neither digest nor places.
  return { assessment, file: '', digest: '', positions: {} };
}

/** A result without a fault; undefined where it has one, to be told by `checkResult`. */
export function readPlainResult(value: unknown): Result | undefined {
  return checkResult(withoutPlaces(value)).value;
}

/** A row without a fault; undefined where it has one, to be told by `checkRow`. */
export function readPlainRow(value: unknown, pack: ControlPack): Row | undefined {
  return checkRow(withoutPlaces(value), pack).value;
}
