import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseKey } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { shortenText } from '../schema/show-value.ts';
import { findNearest } from '../text/nearest.ts';
import { checkEvidence, hasEvidence } from './check-evidence.ts';
import { listAnswerKeys } from './pack-ids.ts';
import { readMap } from './read-value.ts';

/** Answers to what the pack does not ask, without a reason that they need, or that contradict. */
export function checkAnswers(
  document: ParsedDocument,
  pack: ControlPack | undefined,
): Diagnostic[] {
  const answers = readMap(readMap(document.value)['answers']);
  const known = pack && listAnswerKeys(pack);
  const diagnostics: Diagnostic[] = [];
  for (const key of Object.keys(answers)) {
    const answer = answers[key];
    // Made for the few that have a fault: thousands of answers have none.
    const point = () => joinPointer('/answers', key);
    if (known?.has(key) === false) diagnostics.push(diagnoseUnknown(document, key, point(), known));
    if (lacksReason(answer)) diagnostics.push(diagnoseReason(document, answer, point()));
    if (hasEvidence(answer)) diagnostics.push(...checkEvidence(document, answer, point));
  }
  return diagnostics;
}

function diagnoseUnknown(
  document: ParsedDocument,
  key: string,
  pointer: string,
  known: ReadonlySet<string>,
): Diagnostic {
  const nearest = findNearest(key, [...known]);
  const values = { found: shortenText(key) };
  return diagnoseKey(document, { code: 'unknown-id', pointer, values, nearest });
}

/**
 * An alternate control and what does not apply must be explained. ASD, "Essential Eight assessment
 * process guide", section "Assessment outcomes".
 */
const NEEDS_REASON: readonly unknown[] = ['alternate-control', 'not-applicable'];

function readOutcome(answer: unknown): unknown {
  return typeof answer === 'string' ? answer : readMap(answer)['outcome'];
}

function lacksReason(answer: unknown): boolean {
  if (!NEEDS_REASON.includes(readOutcome(answer))) return false;
  const reason = readMap(answer)['reason'];
  const isGiven = reason !== undefined && (typeof reason !== 'string' || reason.trim() !== '');
  // An empty reason is told by the schema; one of spaces only is not.
  return !isGiven && reason !== '';
}

function diagnoseReason(document: ParsedDocument, answer: unknown, pointer: string): Diagnostic {
  const values = { outcome: String(readOutcome(answer)) };
  return diagnoseKey(document, { code: 'reason-required', pointer, values });
}
