import type { Diagnostic } from '../model/diagnostic.ts';
import { failInput } from './fail-input.ts';
import type { PackSearch } from './find-pack.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { tellKind } from './tell-kind.ts';

/** An opened assessment, and the pack that it names: `<pack>@<release>`. */
export interface OpenedAssessment {
  opened: OpenedDocument;
  framework: string;
}

/** What is wanted is the assessment: of a result, the answers' places in the file are gone. */
function refuseResult({ document, source }: OpenedDocument): never {
  const refused: Diagnostic = {
    severity: 'error',
    code: 'wrong-schema',
    file: document.file,
    ...document.positionOf('/schema'),
    pointer: '/schema',
    values: { found: 'e8/result/v1', expected: 'e8/assessment/v1' },
  };
  return failInput([refused], { [document.file]: source });
}

/**
 * Opens an assessment file; what is in it is still to be checked.
 *
 * @throws E8Error with exit code 3 where it is none
 */
export async function openAssessment(file: string, search: PackSearch): Promise<OpenedAssessment> {
  const opened = await openDocument(file, search.host);
  const { kind, framework } = tellKind(opened, search);
  if (kind === 'result') refuseResult(opened);
  return { opened, framework };
}
