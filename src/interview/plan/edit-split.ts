import { listRequirements } from '../../core/list-requirements.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Edit } from '../../model/edit.ts';

/**
 * The edits that split a control whose answer was written once: every requirement gets that answer
 * under its own key, and the control's own no longer counts. Nothing where there was none.
 */
export function editSplit(pack: ControlPack, assessment: Assessment, control: string): Edit[] {
  const { answers } = assessment;
  const shared = Object.hasOwn(answers, control) ? answers[control] : undefined;
  if (shared === undefined || shared === 'not-assessed') return [];
  const sharing = listRequirements(pack).filter((each) => each.control === control);
  const without = sharing.filter(({ id }) => !Object.hasOwn(answers, id));
  return [
    ...without.map(({ id }) => ({ path: ['answers', id], value: shared })),
    { path: ['answers', control], value: 'not-assessed' },
  ];
}
