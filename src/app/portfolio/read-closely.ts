import { rowOfResult } from '../../core/portfolio/row-of-result.ts';
import { checkRow, isRow } from '../../load/load-row.ts';
import type { Row } from '../../model/portfolio.ts';
import { assertClean } from '../fail-input.ts';
import { judgeDocument } from '../judge-document.ts';
import { type OpenedDocument, openBytes } from '../open-document.ts';
import { checkOpenedResult } from '../open-result.ts';
import { tellKind } from '../tell-kind.ts';
import { identifyBy, keepPack, type ReadRow, type RowRequest } from './row-request.ts';

async function readWritten(opened: OpenedDocument, request: RowRequest): Promise<ReadRow> {
  const { document, source, faults } = opened;
  const sources = { [document.file]: source };
  const shape = checkRow(document, undefined).diagnostics;
  assertClean(document, [...faults, ...shape], sources);
  const pack = await keepPack((document.value as Row).framework, request);
  const { value, diagnostics } = checkRow(document, pack.pack);
  return { row: assertClean(value, diagnostics, sources), pack };
}

/**
 * The row of one input, the long way: an assessment, which is judged as `e8 assess` does; a result,
 * which is not judged again; or a row that was written before.
 *
 * @param file the input's name, for messages
 * @throws E8Error with exit code 3 for anything wrong in it, 2 for an impossible request
 */
export async function readClosely(
  bytes: Uint8Array,
  file: string,
  request: RowRequest,
): Promise<ReadRow> {
  const opened = await openBytes(bytes, file);
  if (isRow(opened.document.value)) return readWritten(opened, request);
  const { kind, framework } = tellKind(opened, request);
  const pack = await keepPack(framework, request);
  const result =
    kind === 'result'
      ? checkOpenedResult(opened)
      : (await judgeDocument(opened, framework, request)).result;
  return { row: rowOfResult(result, identifyBy(request)), pack };
}
