import type { ResultEvidence } from '../../model/result.ts';
import { makeFileResources } from './evidence-files.ts';
import type { View } from './make-view.ts';
import { observeEvidence } from './observations.ts';

/** Observations, and the files that they point at. */
export interface Collected {
  observations: ReturnType<typeof observeEvidence>[];
  resources: ReturnType<typeof makeFileResources>;
}

/** What rests on nothing. */
export const NOTHING: Collected = { observations: [], resources: [] };

/** Everything that some pieces of evidence show; `names` tell what they are evidence of. */
export function collectEvidence(
  evidence: readonly ResultEvidence[],
  title: string,
  names: readonly string[],
  view: View,
): Collected {
  return {
    observations: evidence.map((each, index) =>
      observeEvidence(each, title, [...names, String(index + 1)], view),
    ),
    resources: evidence.flatMap((each) => makeFileResources(each, view)),
  };
}

/** Several collections as one; a file that is named twice is one resource. */
export function joinCollected(all: readonly Collected[]): Collected {
  const resources = all.flatMap((each) => each.resources);
  return {
    observations: all.flatMap((each) => each.observations),
    resources: [...new Map(resources.map((each) => [each.uuid, each])).values()],
  };
}

/** References to observations. */
export function relate(observations: Collected['observations']) {
  return observations.map(({ uuid }) => ({ 'observation-uuid': uuid }));
}
