import type { ReportRequirement } from '../../model/report.ts';
import { makeAssets, makeSystem } from './assets.ts';
import { controlId } from './control-id.ts';
import { escapeLine, escapeMarkup } from './escape-markup.ts';
import { listReviewed } from './list-reviewed.ts';
import type { View } from './make-view.ts';
import { makeMetadata } from './metadata.ts';
import { makeReviewedControls } from './reviewed-controls.ts';

/** One requirement as an objective: several can stand behind one control. */
function makeObjective({ texts }: ReportRequirement) {
  return {
    id: texts.id,
    name: 'assessment-objective',
    title: escapeLine(texts.title),
    prose: escapeMarkup(texts.requirement),
  };
}

function listObjectives(reviewed: readonly ReportRequirement[]) {
  const byControl = new Map<string, ReturnType<typeof makeObjective>[]>();
  for (const each of reviewed) {
    const id = controlId(each.texts.control);
    byControl.set(id, [...(byControl.get(id) ?? []), makeObjective(each)]);
  }
  return [...byControl].map(([id, parts]) => ({ 'control-id': id, parts }));
}

/** Stands in for a system security plan, which an assessment of e8 does not have. */
function makeStandIn({ context, makeId }: View) {
  return {
    uuid: makeId('resource', 'no-plan'),
    title: escapeLine(context.translate('formats:oscal.no-ssp.title')),
    description: escapeMarkup(context.translate('formats:oscal.no-ssp.description')),
  };
}

function makeTask({ context, makeId, time }: View) {
  return {
    uuid: makeId('task', time),
    type: 'action',
    title: escapeLine(context.translate('formats:oscal.task')),
    timing: { 'on-date': { date: time } },
  };
}

/** The assessment plan: what is assessed, against which objectives, on which day. */
export function makePlan(view: View) {
  const { makeId, time, report } = view;
  const reviewed = listReviewed(report);
  const objectives = listObjectives(reviewed);
  const system = makeSystem(view);
  const standIn = makeStandIn(view);
  return {
    'assessment-plan': {
      uuid: makeId('assessment-plan', time),
      metadata: makeMetadata('ap', view),
      'import-ssp': { href: `#${standIn.uuid}` },
      'local-definitions': {
        components: [system],
        ...(objectives.length > 0 && { 'objectives-and-methods': objectives }),
      },
      'reviewed-controls': makeReviewedControls(reviewed),
      'assessment-subjects': [
        {
          type: 'component',
          'include-subjects': [{ 'subject-uuid': system.uuid, type: 'component' }],
        },
      ],
      'assessment-assets': makeAssets(view),
      tasks: [makeTask(view)],
      'back-matter': { resources: [standIn] },
    },
  };
}
