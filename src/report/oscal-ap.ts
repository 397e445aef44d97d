import type { Reporter } from '../model/report.ts';
import { makeView } from './oscal/make-view.ts';
import { makePlan } from './oscal/plan.ts';
import { writeJson } from './parts/write-json.ts';

/** OSCAL 1.1.2 assessment plan: the one that `oscal-ar` imports. */
export const oscalApReporter: Reporter = {
  id: 'oscal-ap',
  render: (report, context) => writeJson(makePlan(makeView(report, context)), 2),
};
