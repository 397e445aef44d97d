import { findPack } from './find-pack.ts';
import { type Judged, type JudgeRequest, judgeDocument } from './judge-document.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { checkOpenedResult } from './open-result.ts';
import { tellKind } from './tell-kind.ts';

/** A result ready to render, and whether its pack has changed since it was judged. */
export interface OpenedReport extends Judged {
  packChanged: boolean;
}

async function joinPack(opened: OpenedDocument, request: JudgeRequest): Promise<OpenedReport> {
  const result = checkOpenedResult(opened);
  const { id, release } = result.framework;
  const pack = await findPack(`${id}@${release}`, request);
  return { result, pack, packChanged: pack.digest !== result.pack.digest };
}

/**
 * Opens a saved result, which is never judged again, or judges an assessment.
 *
 * @throws E8Error with exit code 3 for anything wrong in the file, or a pack release that is missing
 */
export async function openReport(file: string, request: JudgeRequest): Promise<OpenedReport> {
  const opened = await openDocument(file, request.host);
  const { kind, framework } = tellKind(opened, request);
  if (kind === 'result') return joinPack(opened, request);
  return { ...(await judgeDocument(opened, framework, request)), packChanged: false };
}
