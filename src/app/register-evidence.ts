import { applyEdits } from '../core/apply-edits.ts';
import { planEvidenceEdits } from '../core/plan-evidence-edits.ts';
import { editDocument } from '../load/edit-document.ts';
import { checkAssessment } from '../load/load-assessment.ts';
import { parseDocument } from '../load/parse-document.ts';
import type { Assessment, Evidence } from '../model/assessment.ts';
import type { ControlPack, LoadedPack } from '../model/control-pack.ts';
import { E8Error } from '../model/e8-error.ts';
import type { EvidenceQuality } from '../model/evidence-quality.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';
import { countChangedLines } from '../text/count-changed-lines.ts';
import { findNearest } from '../text/nearest.ts';
import { stableJson } from '../text/stable-json.ts';
import { type DescribedFile, describeFile } from './describe-file.ts';
import { findFolder } from './find-folder.ts';
import { findPack, type PackSearch } from './find-pack.ts';
import { checkOpened } from './judge-document.ts';
import { openAssessment } from './open-assessment.ts';
import type { OpenedDocument } from './open-document.ts';
import { saveOutput } from './save-output.ts';

/** What to register, and under which answer. */
export interface Registration extends PackSearch {
  assessment: string;
  /** The answer's key: a requirement id or a control id. */
  key: string;
  files: readonly string[];
  quality: EvidenceQuality;
  /** `YYYY-MM-DD`. */
  date: string;
  /** What the files are; without it, each one's name. */
  what: string | undefined;
}

function failUsage(code: 'unknown-answer' | 'evidence-registered', values: Record<string, string>) {
  return new E8Error(code, EXIT.wrongUsage, { values });
}

function assertAnswer({ answers }: Assessment, { assessment: file, key }: Registration): void {
  if (Object.hasOwn(answers, key)) return;
  const nearest = findNearest(key, Object.keys(answers)) ?? '';
  throw failUsage('unknown-answer', { file, found: key, nearest });
}

/** An assessment changes while its evidence is registered, so it can be no evidence of itself. */
function assertOther({ assessment, files, host }: Registration): void {
  const own = host.identify(assessment);
  const file = files.find((each) => host.identify(each) === own);
  if (file === undefined) return;
  throw new E8Error('overwrites-input', EXIT.wrongUsage, { values: { file } });
}

/** The same file twice under one answer would have two digests once it changes. */
function assertNew({ answers }: Assessment, key: string, described: readonly DescribedFile[]) {
  const answer = answers[key];
  const evidence = typeof answer === 'object' ? (answer.evidence ?? []) : [];
  const known = new Set(evidence.map(({ file }) => file));
  for (const { name } of described) {
    if (known.has(name)) throw failUsage('evidence-registered', { file: name, key });
    known.add(name);
  }
}

function createItem({ name, sha256, size }: DescribedFile, registration: Registration): Evidence {
  const { what = name.slice(name.lastIndexOf('/') + 1), quality, date } = registration;
  return { what, quality, date, file: name, sha256, size };
}

/** Lines of the old text that one answer's edit may touch: its own, and a bracket's. */
const MOST_LINES = 2;

/**
 * The new text must be valid, say what it should, and have kept every line that the answer does
 * not stand in; else nothing is written.
 */
async function isAsExpected(
  [before, after]: readonly [string, string],
  file: string,
  expected: unknown,
  pack: ControlPack,
): Promise<boolean> {
  if (countChangedLines(before, after) > MOST_LINES) return false;
  const { value, diagnostics } = await parseDocument(new TextEncoder().encode(after), file);
  if (value === undefined || diagnostics.length > 0) return false;
  if (checkAssessment(value, pack, () => '').diagnostics.length > 0) return false;
  return stableJson(value.value) === stableJson(expected);
}

function startsWithMark(file: string, host: Host): boolean {
  const start = host.readFile(file, 2);
  return start.ok && start.value.join() === '239,187,191';
}

/** Writes the items into the assessment, whole or not at all. */
async function writeItems(
  { document, source }: OpenedDocument,
  items: readonly Evidence[],
  { key, host }: Registration,
  { pack }: LoadedPack,
): Promise<void> {
  const { file } = document;
  const before = startsWithMark(file, host) ? `\uFEFF${source}` : source;
  // The document has just been checked.
  const edits = planEvidenceEdits(document.value as Assessment, key, items);
  const after = await editDocument(before, edits);
  const expected = applyEdits(document.value, edits);
  if (!(await isAsExpected([before, after], file, expected, pack))) {
    throw new E8Error('cannot-edit', EXIT.badInput, { values: { file, key } });
  }
  saveOutput(file, after, host);
}

/**
 * Registers files as evidence of an answer: name, hash, size and date are written into the
 * assessment, whole or not at all; nothing else in it changes.
 *
 * @throws E8Error with exit code 3 for what is wrong with a file, 2 for an answer that is not there
 */
export async function registerEvidence(registration: Registration): Promise<DescribedFile[]> {
  const { assessment: file, key, host } = registration;
  if (file === '-') throw new E8Error('not-a-file', EXIT.badInput, { values: { file } });
  const { opened, framework } = await openAssessment(file, registration);
  const pack = await findPack(framework, registration);
  const { assessment } = checkOpened(opened, pack, registration);
  assertAnswer(assessment, registration);
  assertOther(registration);
  const folder = findFolder(file, host);
  const described: DescribedFile[] = [];
  for (const each of registration.files) described.push(await describeFile(each, folder, host));
  assertNew(assessment, key, described);
  const items = described.map((each) => createItem(each, registration));
  await writeItems(opened, items, registration, pack);
  return described;
}
