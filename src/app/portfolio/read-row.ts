import { judgeRow } from '../../core/portfolio/judge-row.ts';
import { rowOfResult } from '../../core/portfolio/row-of-result.ts';
import { checkRow, isRow } from '../../load/load-row.ts';
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
import { assertClean } from '../fail-input.ts';
import { findPack, type PackSearch } from '../find-pack.ts';
import { type JudgeRequest, judgeDocument } from '../judge-document.ts';
import { type OpenedDocument, openBytes } from '../open-document.ts';
import { checkOpenedResult } from '../open-result.ts';
import { tellKind } from '../tell-kind.ts';

/** What rows are read by; packs are kept from one input to the next. */
export interface RowRequest extends Omit<JudgeRequest, 'gate' | 'loaded'> {
  loaded: NonNullable<PackSearch['loaded']>;
  /** Packs that are at hand already, by `<pack>@<release>`. */
  ready: Map<string, LoadedPack>;
}

/** A row, with the pack that its ids are of. */
export interface ReadRow {
  row: Row;
  pack: LoadedPack;
}

/** Characters of the hash that stands for a name: enough to tell millions of names apart. */
const HASH_DIGITS = 16;

/** The name that a row gives to an organisation without an id: a hash, for a row has no free text. */
function identifyBy({ host }: RowRequest): (name: string) => string {
  return (name) => `name-${host.sha256(name).slice(0, HASH_DIGITS)}`;
}

function findReady(value: unknown, { ready }: RowRequest): LoadedPack | undefined {
  if (!isRecord(value)) return undefined;
  const { framework } = value;
  if (typeof framework === 'string') return ready.get(framework);
  return isRecord(framework) ? ready.get(`${framework['id']}@${framework['release']}`) : undefined;
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
 * wrong or unusual. `readRow` then goes the long way, and says what and where.
 */
export function readPlainly(bytes: Uint8Array, request: RowRequest): ReadRow | undefined {
  const value = parsePlain(bytes, acceptPlain);
  const pack = findReady(value, request);
  if (pack === undefined || !isRecord(value)) return undefined;
  const row = readKnown(value, pack, request);
  return row && { row, pack };
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

async function findKept(framework: string, request: RowRequest): Promise<LoadedPack> {
  const pack = await findPack(framework, request);
  request.ready.set(framework, pack);
  return pack;
}

async function readWritten(opened: OpenedDocument, request: RowRequest): Promise<ReadRow> {
  const { document, source, faults } = opened;
  const sources = { [document.file]: source };
  const shape = checkRow(document, undefined).diagnostics;
  assertClean(document, [...faults, ...shape], sources);
  const pack = await findKept((document.value as Row).framework, request);
  const { value, diagnostics } = checkRow(document, pack.pack);
  return { row: assertClean(value, diagnostics, sources), pack };
}

/**
 * The row of one input, the long way: an assessment, which is judged as `e8 assess` does; a result, which is not
 * judged again; or a row that was written before.
 *
 * @param file the input's name, for messages
 * @throws E8Error with exit code 3 for anything wrong in it, 2 for an impossible request
 */
export async function readRow(
  bytes: Uint8Array,
  file: string,
  request: RowRequest,
): Promise<ReadRow> {
  const opened = await openBytes(bytes, file);
  if (isRow(opened.document.value)) return readWritten(opened, request);
  const { kind, framework } = tellKind(opened, request);
  const pack = await findKept(framework, request);
  const result =
    kind === 'result'
      ? checkOpenedResult(opened)
      : (await judgeDocument(opened, framework, request)).result;
  return { row: rowOfResult(result, identifyBy(request)), pack };
}

/** A request with nothing at hand yet. */
export function makeRowRequest(
  { asOf, target, controls }: Pick<RowRequest, 'asOf' | 'target' | 'controls'>,
  host: RowRequest['host'],
): RowRequest {
  return { host, controls, asOf, target, loaded: new Map(), ready: new Map() };
}
