import { escapeLine } from './escape-markup.ts';
import type { View } from './make-view.ts';
import { makePlan } from './plan.ts';

/** JSON in ASCII alone, for an encoder that knows bytes only. */
function writeAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The plan as a resource of the document that imports it, so that the import always resolves. */
export function embedPlan(view: View) {
  const plan = makePlan(view);
  const { uuid } = plan['assessment-plan'];
  return {
    uuid: view.makeId('resource', 'assessment-plan', view.time),
    title: escapeLine(view.context.translate('formats:oscal.plan')),
    'document-ids': [{ identifier: uuid }],
    base64: {
      filename: 'assessment-plan.json',
      'media-type': 'application/json',
      value: btoa(writeAscii(plan)),
    },
  };
}
