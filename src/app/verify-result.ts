import { judgeAssessment } from '../core/judge-assessment.ts';
import { type Difference, listDifferences } from '../core/list-differences.ts';
import { stripNotes } from '../core/strip-notes.ts';
import type { LoadedAssessment } from '../model/assessment.ts';
import type { LoadedPack } from '../model/control-pack.ts';
import type { Host } from '../model/host.ts';
import type { Result } from '../model/result.ts';
import { stableJson } from '../text/stable-json.ts';
import { findFolder } from './find-folder.ts';
import { findPack, type PackSearch } from './find-pack.ts';
import { checkOpened } from './judge-document.ts';
import { openAssessment } from './open-assessment.ts';
import { openResult } from './open-result.ts';
import { type VerifiedEvidence, verifyEvidence } from './verify-evidence.ts';

/** What to verify, and where its inputs are if not beside it. */
export interface VerifyRequest extends PackSearch {
  result: string;
  /** The assessment; without it, the name that the result carries, from the result's folder. */
  assessment: string | undefined;
  /** The baseline that the gate used; without it, its name, in the result's folder. */
  baseline: string | undefined;
}

/** A digest as the result carries it, and as it is now. */
export interface DigestCheck {
  name: string;
  recorded: string;
  found: string;
  same: boolean;
}

/** All that was recomputed. */
export interface VerifiedResult {
  result: Result;
  pack: DigestCheck;
  assessment: DigestCheck;
  baseline?: DigestCheck;
  evidence: VerifiedEvidence[];
  /** Between the result and the one that the same inputs give now. */
  differences: Difference[];
}

function checkDigest(name: string, recorded: string, value: unknown, host: Host): DigestCheck {
  const found = `sha256:${host.sha256(stableJson(value))}`;
  return { name, recorded, found, same: recorded === found };
}

/** A name as it stands in a result, from the result's own folder. */
function besideResult(result: string, name: string): string {
  return result === '-' ? name : result.replace(/[^\\/]*$/, '') + name;
}

interface OpenedBaseline {
  check: DigestCheck;
  result: Result;
}

async function openBaseline(
  recorded: Result,
  request: VerifyRequest,
): Promise<OpenedBaseline | undefined> {
  const named = recorded.gate?.conditions?.baseline;
  if (named === undefined) return undefined;
  const file = request.baseline ?? besideResult(request.result, named.file);
  const result = await openResult(file, request.host);
  return { check: checkDigest(file, named.digest, result, request.host), result };
}

/** What the same inputs give now. Digests are compared apart, and the file may have moved. */
function judgeAgain(
  recorded: Result,
  { pack }: LoadedPack,
  { assessment, positions }: LoadedAssessment,
  baseline: OpenedBaseline | undefined,
): Result {
  const { file, digest } = recorded.assessment;
  const loadedPack = { pack, digest: recorded.pack.digest };
  const loaded = { assessment, positions, digest, file };
  return judgeAssessment(loadedPack, loaded, {
    asOf: recorded.asOf ?? assessment['assessed-on'] ?? null,
    target: recorded.target ?? assessment.target ?? null,
    ...(recorded.gate?.conditions && { conditions: recorded.gate.conditions }),
    ...(baseline && { baseline: baseline.result }),
  });
}

/** A result may have been saved without the user's words; it is held against what is like it. */
function compareResults(recorded: Result, again: Result): Difference[] {
  const plain = (value: Result): unknown => JSON.parse(JSON.stringify(value));
  const [whole, stripped] = [again, stripNotes(again)].map((each) =>
    listDifferences(plain(recorded), plain(each)),
  ) as [Difference[], Difference[]];
  return stripped.length < whole.length ? stripped : whole;
}

/**
 * Recomputes everything that a saved result rests on: the digests of pack, assessment and evidence,
 * and the result itself from the same inputs, day and conditions.
 *
 * @throws E8Error with exit code 3 for what cannot be found or is not valid
 */
export async function verifyResult(request: VerifyRequest): Promise<VerifiedResult> {
  const { host } = request;
  const result = await openResult(request.result, host);
  const name = `${result.framework.id}@${result.framework.release}`;
  const pack = await findPack(name, request);
  const file = request.assessment ?? besideResult(request.result, result.assessment.file);
  const { opened } = await openAssessment(file, request);
  const loaded = checkOpened(opened, pack, request);
  const baseline = await openBaseline(result, request);
  const { assessment } = loaded;
  const { document } = opened;
  const source = { assessment, document, folder: findFolder(file, host), host };
  return {
    result,
    pack: checkDigest(name, result.pack.digest, pack.pack, host),
    assessment: checkDigest(file, result.assessment.digest, assessment, host),
    ...(baseline && { baseline: baseline.check }),
    evidence: await verifyEvidence(source, { asOf: null, maxAge: undefined }),
    differences: compareResults(result, judgeAgain(result, pack, loaded, baseline)),
  };
}
