import type { Answer, Assessment } from '../../model/assessment.ts';
import type { Edit } from '../../model/edit.ts';

/** What an answer gets; a field that is undefined is removed. */
export type AnswerPatch = { [K in keyof Answer]?: Answer[K] | undefined };

/** An answer that says nothing beyond its outcome is written short. */
function shorten(answer: Partial<Answer>): unknown {
  return Object.keys(answer).length === 1 ? answer.outcome : answer;
}

function dropUndefined(patch: AnswerPatch): Partial<Answer> {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Answer>;
}

function editField(key: string, before: Answer, field: string, value: unknown): Edit[] {
  const path = ['answers', key, field];
  if (value === undefined) return Object.hasOwn(before, field) ? [{ path, value }] : [];
  if (field !== 'evidence' || before.evidence === undefined) return [{ path, value }];
  const added = value as NonNullable<Answer['evidence']>;
  const count = before.evidence.length;
  return added.map((item, index) => ({ path: [...path, count + index], value: item }));
}

function editOne(answers: Assessment['answers'], key: string, patch: AnswerPatch): Edit[] {
  const before = Object.hasOwn(answers, key) ? answers[key] : undefined;
  if (typeof before === 'object') {
    return Object.entries(patch).flatMap(([field, value]) => editField(key, before, field, value));
  }
  const outcome = patch.outcome ?? before;
  const value = shorten(dropUndefined({ ...(outcome && { outcome }), ...patch }));
  return value === before ? [] : [{ path: ['answers', key], value }];
}

/**
 * The edits that write an answer under its keys. Fields that are not in the patch stay as they are,
 * and evidence is added to what is there.
 */
export function editAnswer(
  answers: Assessment['answers'],
  keys: readonly string[],
  patch: AnswerPatch,
): Edit[] {
  return keys.flatMap((key) => editOne(answers, key, patch));
}
