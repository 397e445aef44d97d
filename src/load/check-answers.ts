import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseKey } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { shortenText } from '../schema/show-value.ts';
import { findNearest } from '../text/nearest.ts';
import { checkEvidence } from './check-evidence.ts';
import { listControlIds, listRequirementIds } from './pack-ids.ts';
import { readMap } from './read-value.ts';

/** Answers to what the pack does not ask, without a reason that they need, or that contradict. */
export function checkAnswers(
  document: ParsedDocument,
  pack: ControlPack | undefined,
): Diagnostic[] {
  const answers = readMap(readMap(document.value)['answers']);
  const known = pack && new Set([...listRequirementIds(pack), ...listControlIds(pack)]);
  return Object.entries(answers).flatMap(([key, answer]) => {
    const pointer = joinPointer('/answers', key);
    return [
      ...checkKey(document, key, pointer, known),
      ...checkReason(document, answer, pointer),
      ...checkEvidence(document, answer, pointer),
    ];
  });
}

function checkKey(
  document: ParsedDocument,
  key: string,
  pointer: string,
  known: ReadonlySet<string> | undefined,
): Diagnostic[] {
  if (known === undefined || known.has(key)) return [];
  const nearest = findNearest(key, [...known]);
  const values = { found: shortenText(key) };
  return [diagnoseKey(document, { code: 'unknown-id', pointer, values, nearest })];
}

/**
 * An alternate control and what does not apply must be explained. ASD, "Essential Eight assessment
 * process guide", section "Assessment outcomes".
 */
const NEEDS_REASON: readonly unknown[] = ['alternate-control', 'not-applicable'];

function checkReason(document: ParsedDocument, answer: unknown, pointer: string): Diagnostic[] {
  const outcome = typeof answer === 'string' ? answer : readMap(answer)['outcome'];
  if (!NEEDS_REASON.includes(outcome)) return [];
  const reason = readMap(answer)['reason'];
  const isGiven = reason !== undefined && (typeof reason !== 'string' || reason.trim() !== '');
  // An empty reason is told by the schema; one of spaces only is not.
  if (isGiven || reason === '') return [];
  const values = { outcome: String(outcome) };
  return [diagnoseKey(document, { code: 'reason-required', pointer, values })];
}
