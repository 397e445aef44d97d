import type { PackSearch } from './find-pack.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { refuseKind } from './refuse-kind.ts';
import { tellKind } from './tell-kind.ts';

/** An opened assessment, and the pack that it names: `<pack>@<release>`. */
export interface OpenedAssessment {
  opened: OpenedDocument;
  framework: string;
}

/**
 * Opens an assessment file; what is in it is still to be checked. What is wanted is the assessment:
 * of a result, the answers' places in the file are gone.
 *
 * @throws E8Error with exit code 3 where it is none
 */
export async function openAssessment(file: string, search: PackSearch): Promise<OpenedAssessment> {
  const opened = await openDocument(file, search.host);
  const { kind, framework } = tellKind(opened, search);
  if (kind === 'result') refuseKind(opened, 'result', 'assessment');
  return { opened, framework };
}
