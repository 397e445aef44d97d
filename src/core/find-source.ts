import type { ControlPack, Requirement } from '../model/control-pack.ts';
import { listRequirements } from './list-requirements.ts';

/** A requirement as it was written, for one whose texts are a translation. */
export function findSource(requirement: Requirement, { source }: ControlPack): Requirement {
  const written = source && listRequirements(source).find(({ id }) => id === requirement.id);
  return written ?? requirement;
}
