import { listEvidenceDays } from '../core/evidence-days.ts';
import type { Assessment } from '../model/assessment.ts';
import { chooseDay, type DayRequest } from './choose-day.ts';
import { failInput } from './fail-input.ts';
import { findFolder } from './find-folder.ts';
import { findPack, type PackSearch } from './find-pack.ts';
import { checkOpened } from './judge-document.ts';
import { listEvidenceFiles } from './list-evidence-files.ts';
import { openAssessment } from './open-assessment.ts';
import type { OpenedDocument } from './open-document.ts';
import { type VerifiedEvidence, verifyEvidence } from './verify-evidence.ts';

/** What a run may ask for beside the file. */
export interface EvidenceRequest extends PackSearch, DayRequest {
  /** Days that evidence may lie back; undefined where age does not matter. */
  maxAge: number | undefined;
}

/** An assessment whose files of evidence were all looked at. */
export interface CheckedEvidence {
  file: string;
  asOf: string | null;
  evidence: VerifiedEvidence[];
}

/** Nobody can say whether evidence is old, or from the future, without a day. */
function assertDay(
  asOf: string | null,
  assessment: Assessment,
  { document, source }: OpenedDocument,
  maxAge: number | undefined,
): void {
  if (asOf !== null) return;
  const dated = listEvidenceFiles(assessment).find(
    ({ evidence }) => maxAge !== undefined || listEvidenceDays(evidence).length > 0,
  );
  if (dated === undefined) return;
  const { file } = document;
  const { pointer } = dated;
  const place = { file, ...document.positionOf(pointer), pointer };
  failInput([{ severity: 'error', code: 'as-of-needed', ...place, values: {} }], {
    [file]: source,
  });
}

/**
 * Opens an assessment and looks at every file that it names as evidence.
 *
 * @throws E8Error with exit code 3 for anything wrong in the assessment itself
 */
export async function checkEvidenceFiles(
  file: string,
  request: EvidenceRequest,
): Promise<CheckedEvidence> {
  const { host, maxAge } = request;
  const { opened, framework } = await openAssessment(file, request);
  const pack = await findPack(framework, request);
  const { assessment } = checkOpened(opened, pack, request);
  const asOf = chooseDay(request, assessment);
  assertDay(asOf, assessment, opened, maxAge);
  const { document } = opened;
  const source = { assessment, document, folder: findFolder(file, host), host };
  return { file, asOf, evidence: await verifyEvidence(source, { asOf, maxAge }) };
}
