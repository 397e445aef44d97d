import { judgeRow } from '../../core/portfolio/judge-row.ts';
import { rowOfResult } from '../../core/portfolio/row-of-result.ts';
import { parsePlain } from '../../load/parse-plain.ts';
import {
  acceptPlain,
  readPlainAssessment,
  readPlainResult,
  readPlainRow,
} from '../../load/read-plain.ts';
import type { LoadedPack } from '../../model/control-pack.ts';
import type { Row } from '../../model/portfolio.ts';
import { isRecord } from '../../schema/is-record.ts';
import { chooseDay } from '../choose-day.ts';
import { identifyBy, keepPack, type ReadRow, type RowRequest } from './row-request.ts';

/** What an input says that it is judged by: an assessment in one text, a result in two. */
function nameFramework(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { framework } = value;
  if (typeof framework === 'string') return framework;
  return isRecord(framework) ? `${framework['id']}@${framework['release']}` : undefined;
}

function judgePlain(value: unknown, { pack }: LoadedPack, request: RowRequest): Row | undefined {
  const { target } = request;
  if (target !== undefined && !pack.levels.some(({ level }) => level === target)) return undefined;
  const loaded = readPlainAssessment(value, pack);
  if (loaded === undefined) return undefined;
  const { assessment } = loaded;
  const asOf = chooseDay(request, assessment);
  if (asOf === null && (assessment.exceptions ?? []).length > 0) return undefined;
  const identify = identifyBy(request);
  return judgeRow(pack, loaded, { asOf, target: target ?? assessment.target ?? null, identify });
}

/**
 * The row of an input that has no fault at all, in the shortest time; undefined where something is
 * wrong or unusual. `readClosely` then goes the long way, and says what and where.
 */
export function readPlainly(bytes: Uint8Array, request: RowRequest): ReadRow | undefined {
  const value = parsePlain(bytes, acceptPlain);
  const pack = request.ready.get(nameFramework(value) ?? '');
  if (pack === undefined || !isRecord(value)) return undefined;
  const row = readKnown(value, pack, request);
  return row && { row, pack };
}

/**
 * As `readPlainly`, for an input that may be the first of its pack, which is then loaded. The long way
 * is much to set up for that alone.
 */
export async function readFirst(
  bytes: Uint8Array,
  request: RowRequest,
): Promise<ReadRow | undefined> {
  const framework = nameFramework(parsePlain(bytes, acceptPlain));
  if (framework === undefined || request.ready.has(framework)) return undefined;
  // Whatever keeps the pack from being loaded is told on the long way.
  const pack = await keepPack(framework, request).catch(() => undefined);
  return pack && readPlainly(bytes, request);
}

function readKnown(
  value: Record<string, unknown>,
  pack: LoadedPack,
  request: RowRequest,
): Row | undefined {
  switch (value['schema']) {
    case 'e8/row/v1':
      return readPlainRow(value, pack.pack);
    case 'e8/result/v1': {
      const result = readPlainResult(value);
      return result && rowOfResult(result, identifyBy(request));
    }
    default:
      return judgePlain(value, pack, request);
  }
}
