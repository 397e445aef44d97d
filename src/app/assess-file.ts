import type { Diagnostic } from '../model/diagnostic.ts';
import { failInput } from './fail-input.ts';
import { type Judged, type JudgeRequest, judgeDocument } from './judge-document.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { tellKind } from './tell-kind.ts';

/** A saved result cannot be judged again: its answers' places in the file are gone. */
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
 * Judges an assessment file.
 *
 * @throws E8Error with exit code 3 for anything wrong in the file, 2 for an impossible request
 */
export async function assessFile(file: string, request: JudgeRequest): Promise<Judged> {
  const opened = await openDocument(file, request.host);
  const { kind, framework } = tellKind(opened, request);
  if (kind === 'result') refuseResult(opened);
  return judgeDocument(opened, framework, request);
}
