import type { ReportRequirement } from '../../model/report.ts';
import { controlId } from './control-id.ts';

/** The controls under review, each once, and the objectives that the plan defines for them. */
export function makeReviewedControls(reviewed: readonly ReportRequirement[]) {
  const controls = [...new Set(reviewed.map(({ texts }) => controlId(texts.control)))];
  return {
    'control-selections': [
      controls.length === 0
        ? { 'include-all': {} }
        : { 'include-controls': controls.map((id) => ({ 'control-id': id })) },
    ],
    ...(reviewed.length > 0 && {
      'control-objective-selections': [
        { 'include-objectives': reviewed.map(({ texts }) => ({ 'objective-id': texts.id })) },
      ],
    }),
  };
}
