import type {
  ControlPack,
  LoadedPack,
  Requirement,
  Strategy,
} from '../../src/model/control-pack.ts';

/** A requirement with its texts filled in, so that a test says only what it is about. */
export function makeRequirement(
  fields: Pick<Requirement, 'id' | 'levels'> & Partial<Requirement>,
): Requirement {
  const control = `C-${fields.id.split('-')[1]}`;
  return {
    control,
    title: `Title of ${fields.id}`,
    requirement: `Text of ${fields.id}.`,
    effort: 'low',
    ...fields,
  };
}

export function makeStrategy(id: string, requirements: readonly Requirement[]): Strategy {
  return { id, code: id.slice(0, 2).toUpperCase(), title: `Strategy ${id}`, requirements };
}

/** A pack of the strategies given, with levels 1 to `top`. */
export function makePack(strategies: readonly Strategy[], top = 3): LoadedPack {
  const pack: ControlPack = {
    id: 'made',
    release: '1',
    title: 'Made up',
    publisher: 'Nobody',
    licence: 'Apache-2.0',
    attribution: 'None.',
    disclaimer: 'None.',
    references: [],
    'checked-against': 'nothing',
    levels: Array.from({ length: top }, (_, index) => ({
      level: index + 1,
      title: `Level ${index + 1}`,
      adversary: `adversary ${index + 1}`,
    })),
    facts: [],
    terms: [],
    strategies,
  };
  return { pack, digest: `sha256:${'0'.repeat(64)}` };
}
