import { readKind } from '../load/document-kind.ts';
import { checkResult } from '../load/load-result.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Host } from '../model/host.ts';
import type { Result } from '../model/result.ts';
import { assertClean, failInput } from './fail-input.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';

/** What is wanted is what was judged then: an assessment would be judged by the rules of today. */
function refuseAssessment({ document, source }: OpenedDocument): never {
  const refused: Diagnostic = {
    severity: 'error',
    code: 'wrong-schema',
    file: document.file,
    ...document.positionOf('/schema'),
    pointer: '/schema',
    values: { found: 'e8/assessment/v1', expected: 'e8/result/v1' },
  };
  return failInput([refused], { [document.file]: source });
}

/**
 * Opens and checks a saved result.
 *
 * @throws E8Error with exit code 3 where it is none
 */
export async function openResult(file: string, host: Host): Promise<Result> {
  const opened = await openDocument(file, host);
  const { document, source, faults } = opened;
  if (readKind(document).value?.kind === 'assessment') refuseAssessment(opened);
  const { value, diagnostics } = checkResult(document);
  return assertClean(value, [...faults, ...diagnostics], { [file]: source });
}
