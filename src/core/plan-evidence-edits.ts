import type { Assessment, Evidence } from '../model/assessment.ts';
import type { Edit } from '../model/edit.ts';

/**
 * The edits that add evidence to an answer. A short answer becomes a long one.
 *
 * @param key of an answer that is there
 */
export function planEvidenceEdits(
  { answers }: Assessment,
  key: string,
  items: readonly Evidence[],
): Edit[] {
  const answer = answers[key];
  const path = ['answers', key];
  if (typeof answer !== 'object') return [{ path, value: { outcome: answer, evidence: items } }];
  const { evidence } = answer;
  if (evidence === undefined) return [{ path: [...path, 'evidence'], value: items }];
  return items.map((value, index) => ({
    path: [...path, 'evidence', evidence.length + index],
    value,
  }));
}
