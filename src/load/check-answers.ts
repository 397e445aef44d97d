import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseKey } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { shortenText } from '../schema/show-value.ts';
import { findNearest } from '../text/nearest.ts';
import { checkEvidence, hasWrongEvidence } from './check-evidence.ts';
import { listAnswerKeys } from './pack-ids.ts';
import { readMap } from './read-value.ts';

/** Answers to what the pack does not ask, without a reason that they need, or that contradict. */
export function checkAnswers(
  document: ParsedDocument,
  pack: ControlPack | undefined,
): Diagnostic[] {
  const answers = readMap(readMap(document.value)['answers']);
  const known = pack && listAnswerKeys(pack);
  const isWrong = (key: string, answer: unknown) =>
    known?.has(key) === false || lacksReason(answer) || hasWrongEvidence(answer);
  const wrong: string[] = [];
  // Thousands of answers have no fault: told first, before anything is made to describe one.
  for (const key in answers) {
    if (Object.hasOwn(answers, key) && isWrong(key, answers[key])) wrong.push(key);
  }
  return wrong.flatMap((key) => checkAnswer(document, key, answers[key], known));
}

function checkAnswer(
  document: ParsedDocument,
  key: string,
  answer: unknown,
  known: ReadonlySet<string> | undefined,
): Diagnostic[] {
  const pointer = joinPointer('/answers', key);
  const isKnown = known === undefined || known.has(key);
  return [
    ...(isKnown ? [] : [diagnoseUnknown(document, key, pointer, known)]),
    ...(lacksReason(answer) ? [diagnoseReason(document, answer, pointer)] : []),
    ...checkEvidence(document, answer, pointer),
  ];
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
export const NEEDS_REASON: readonly unknown[] = ['alternate-control', 'not-applicable'];

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
