import type { Reporter } from '../model/report.ts';
import { embedPlan } from './oscal/embed-plan.ts';
import { makeView, type View } from './oscal/make-view.ts';
import { makeMetadata } from './oscal/metadata.ts';
import { makeResult } from './oscal/result.ts';
import { writeJson } from './parts/write-json.ts';

function makeResults(view: View) {
  const plan = embedPlan(view);
  const { result, resources } = makeResult(view);
  return {
    'assessment-results': {
      uuid: view.makeId('assessment-results', view.time),
      metadata: makeMetadata('ar', view),
      'import-ap': { href: `#${plan.uuid}` },
      results: [result],
      'back-matter': { resources: [plan, ...resources] },
    },
  };
}

/** OSCAL 1.1.2 assessment results, with the assessment plan that they import inside. */
export const oscalArReporter: Reporter = {
  id: 'oscal-ar',
  render: (report, context) => writeJson(makeResults(makeView(report, context)), 2),
};
