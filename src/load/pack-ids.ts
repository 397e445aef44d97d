import type { ControlPack } from '../model/control-pack.ts';

/** Ids of all requirements of a pack, in its order. */
export function listRequirementIds(pack: ControlPack): string[] {
  return pack.strategies.flatMap(({ requirements }) => requirements.map(({ id }) => id));
}

/** Ids of all controls behind the requirements of a pack, each once, in its order. */
function listControlIds(pack: ControlPack): string[] {
  const controls = pack.strategies.flatMap(({ requirements }) =>
    requirements.map(({ control }) => control),
  );
  return [...new Set(controls)];
}

const factual = new WeakMap<ControlPack, ReadonlySet<string>>();

/** Ids of all facts of a pack; gathered once. */
export function listFactIds(pack: ControlPack): ReadonlySet<string> {
  const known = factual.get(pack) ?? new Set(pack.facts.map(({ id }) => id));
  factual.set(pack, known);
  return known;
}

const answerable = new WeakMap<ControlPack, ReadonlySet<string>>();

/** Every key that an answer may have; gathered once for each pack. */
export function listAnswerKeys(pack: ControlPack): ReadonlySet<string> {
  const known =
    answerable.get(pack) ?? new Set([...listRequirementIds(pack), ...listControlIds(pack)]);
  answerable.set(pack, known);
  return known;
}
