import type { Reporter } from '../model/report.ts';
import { makeAssets, makeSystem } from './oscal/assets.ts';
import { joinCollected } from './oscal/collected.ts';
import { compact } from './oscal/compact.ts';
import { listExceptionRisks } from './oscal/exceptions.ts';
import { makeView, type View } from './oscal/make-view.ts';
import { makeMetadata } from './oscal/metadata.ts';
import { listPoamItems } from './oscal/poam-items.ts';
import { listWork } from './oscal/work.ts';
import { writeJson } from './parts/write-json.ts';

function makePoam(view: View) {
  const works = listWork(view);
  const exceptions = listExceptionRisks(view);
  const { observations, resources } = joinCollected(exceptions.map((each) => each.collected));
  const system = makeSystem(view);
  return {
    'plan-of-action-and-milestones': compact({
      uuid: view.makeId('plan-of-action-and-milestones'),
      metadata: makeMetadata('poam', view),
      'system-id': { 'identifier-type': 'https://ietf.org/rfc/rfc4122', id: system.uuid },
      'local-definitions': { components: [system], 'assessment-assets': makeAssets(view) },
      observations,
      risks: [...works, ...exceptions].map((each) => each.risk),
      'poam-items': listPoamItems(works, exceptions, view),
      'back-matter': resources.length > 0 ? { resources } : undefined,
    }),
  };
}

/** OSCAL 1.1.2 plan of action and milestones: what the roadmap and the exceptions leave open. */
export const oscalPoamReporter: Reporter = {
  id: 'oscal-poam',
  render: (report, context) => writeJson(makePoam(makeView(report, context)), 2),
};
