import { type Judged, type JudgeRequest, judgeDocument } from './judge-document.ts';
import { openAssessment } from './open-assessment.ts';

/**
 * Judges an assessment file.
 *
 * @throws E8Error with exit code 3 for anything wrong in the file, 2 for an impossible request
 */
export async function assessFile(file: string, request: JudgeRequest): Promise<Judged> {
  const { opened, framework } = await openAssessment(file, request);
  return judgeDocument(opened, framework, request);
}
