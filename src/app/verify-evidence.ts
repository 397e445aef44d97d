import { type EvidenceClock, judgeEvidenceDates } from '../core/judge-evidence-dates.ts';
import type { Assessment, Evidence, Position } from '../model/assessment.ts';
import type { EvidenceFault } from '../model/evidence-fault.ts';
import type { FileDigest, Host } from '../model/host.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { listEvidenceFiles, type NamedEvidence } from './list-evidence-files.ts';
import { locateEvidence } from './locate-evidence.ts';

/** A file of evidence held against what the assessment says of it. */
export interface VerifiedEvidence extends Position {
  /** The answer's key, or the exception's id. */
  key: string;
  /** The file's name as written. */
  file: string;
  faults: readonly EvidenceFault[];
  /** What the file is now; absent where it could not be hashed. */
  found?: FileDigest;
  /** `errno` name of what kept it from being read. */
  reason?: string;
}

/** An assessment, and where its evidence is. */
export interface EvidenceSource {
  assessment: Assessment;
  document: ParsedDocument;
  /** Absolute, links resolved, ending with `/`. */
  folder: string;
  host: Host;
}

function compareDigest({ sha256, size }: Evidence, found: FileDigest): EvidenceFault[] {
  const differs =
    (sha256 !== undefined && sha256 !== found.sha256) ||
    (size !== undefined && size !== found.size);
  return [
    ...(differs ? ['changed' as const] : []),
    ...(sha256 === undefined ? ['no-digest' as const] : []),
  ];
}

async function verifyFile(
  { file, evidence }: NamedEvidence,
  { folder, host }: EvidenceSource,
): Promise<Pick<VerifiedEvidence, 'faults' | 'found' | 'reason'>> {
  const { path, fault, reason } = locateEvidence(folder, file, host);
  if (path === undefined) return { faults: [fault], ...(reason !== undefined && { reason }) };
  const answer = await host.hashFile(path);
  if (!answer.ok) return { faults: ['unreadable'], reason: answer.errno };
  return { faults: compareDigest(evidence, answer.value), found: answer.value };
}

/**
 * Hashes every file that an assessment names as evidence, one after the other and piece by piece,
 * and says what is wrong with it.
 */
export async function verifyEvidence(
  source: EvidenceSource,
  clock: EvidenceClock,
): Promise<VerifiedEvidence[]> {
  const verified: VerifiedEvidence[] = [];
  for (const named of listEvidenceFiles(source.assessment)) {
    const { faults, ...found } = await verifyFile(named, source);
    verified.push({
      key: named.key,
      file: named.file,
      ...source.document.positionOf(named.pointer),
      faults: [...faults, ...judgeEvidenceDates(named.evidence, clock)],
      ...found,
    });
  }
  return verified;
}
