import type { ControlPack, Place, Requirement, Step } from '../../src/model/control-pack.ts';

/** A sentence of the pack that people read, with what it is and whose. */
export interface Prose {
  id: string;
  field: string;
  text: string;
}

/** A place that a step names, with the requirement and the list it stands in. */
export interface PlacedStep {
  id: string;
  list: 'check' | 'fix';
  place: Place;
}

function pick(id: string, entry: object, kind: string, keys: readonly string[]): Prose[] {
  const values: Readonly<Record<string, unknown>> = { ...entry };
  return keys.flatMap((key) => {
    const text = values[key];
    return typeof text === 'string' ? [{ id, field: `${kind}.${key}`, text }] : [];
  });
}

const stepTexts = (id: string, list: string, steps: readonly Step[] = []): Prose[] =>
  steps.map(({ text }) => ({ id, field: `requirement.${list}`, text }));

function requirementProse(requirement: Requirement): Prose[] {
  const { id, check, fix, evidence = [] } = requirement;
  const own = ['title', 'requirement', 'question', 'why'];
  const written = requirement['same-as'] === undefined;
  return [
    ...pick(id, requirement, 'requirement', written ? [...own, 'subject'] : ['subject']),
    ...(written ? stepTexts(id, 'check', check) : []),
    ...(written ? stepTexts(id, 'fix', fix) : []),
    ...(written ? evidence : []).map((text) => ({ id, field: 'requirement.evidence', text })),
    ...pick(id, requirement.alternate ?? {}, 'alternate', ['reason']),
  ];
}

/** Every sentence of a pack, each once: what requirements take over is not repeated. */
export function listProse(pack: ControlPack): Prose[] {
  return [
    ...pick(pack.id, pack, 'pack', ['title', 'attribution', 'disclaimer']),
    ...pack.levels.flatMap((each) =>
      pick(`level ${each.level}`, each, 'level', ['title', 'adversary', 'audience']),
    ),
    ...pack.facts.flatMap((each) =>
      pick(each.id, each, 'fact', ['title', 'question', 'help', 'trap']),
    ),
    ...pack.terms.flatMap((each) => pick(each.id, each, 'term', ['term', 'meaning'])),
    ...pack.strategies.flatMap((each) => [
      ...pick(each.id, each, 'strategy', ['objective', 'stops']),
      ...each.requirements.flatMap(requirementProse),
    ]),
  ];
}

/** Every place that a step of a written-out requirement names. */
export function listPlaces(written: readonly Requirement[]): PlacedStep[] {
  return written.flatMap(({ id, check = [], fix = [] }) => [
    ...check.flatMap(({ where = [] }) =>
      where.map((place) => ({ id, list: 'check' as const, place })),
    ),
    ...fix.flatMap(({ where = [] }) => where.map((place) => ({ id, list: 'fix' as const, place }))),
  ]);
}
