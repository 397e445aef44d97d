import type { Report, ReportContext } from '../../model/report.ts';
import type { Finding } from './list-findings.ts';
import { relativeFile } from './relative-file.ts';

/**
 * What stays the same of a finding from run to run, as 64 hex digits: pack, file and requirement;
 * not its line, its outcome, the release of the pack, or the language.
 */
export function fingerprint(
  { requirement }: Finding,
  { result }: Report,
  { sha256 }: ReportContext,
): string {
  const file = relativeFile(result.assessment.file);
  return sha256(JSON.stringify([result.pack.id, file, requirement.texts.id]));
}
