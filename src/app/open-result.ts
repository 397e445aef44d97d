import { readKind } from '../load/document-kind.ts';
import { checkResult } from '../load/load-result.ts';
import type { Host } from '../model/host.ts';
import type { Result } from '../model/result.ts';
import { assertClean } from './fail-input.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { refuseKind } from './refuse-kind.ts';

/**
 * Checks an opened result.
 *
 * @throws E8Error `invalid-input`, exit code 3, with every fault of the file
 */
export function checkOpenedResult({ document, source, faults }: OpenedDocument): Result {
  const { value, diagnostics } = checkResult(document);
  return assertClean(value, [...faults, ...diagnostics], { [document.file]: source });
}

/**
 * Opens and checks a saved result. What is wanted is what was judged then: an assessment would be
 * judged by the rules of today.
 *
 * @throws E8Error with exit code 3 where it is none
 */
export async function openResult(file: string, host: Host): Promise<Result> {
  const opened = await openDocument(file, host);
  const { value } = readKind(opened.document);
  if (value?.kind === 'assessment') refuseKind(opened, 'assessment', 'result');
  return checkOpenedResult(opened);
}
