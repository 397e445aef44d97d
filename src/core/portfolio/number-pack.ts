import type { ControlPack, Requirement, Strategy } from '../../model/control-pack.ts';
import { listAtLevel, listRequirements, listUpTo } from '../list-requirements.ts';

/** A strategy whose requirements are known by their places in the pack. */
export interface NumberedStrategy {
  id: string;
  all: readonly number[];
  /** For each level of the pack, lowest first: what lists it, and what lists it or a lower one. */
  atLevels: readonly (readonly number[])[];
  upToLevels: readonly (readonly number[])[];
}

/** What takes the place of a requirement, by numbers. */
export interface Succession {
  number: number;
  successors: readonly number[];
}

/** A pack whose requirements are numbers, from 0 in its order, where thousands are judged by it. */
export interface NumberedPack {
  requirements: readonly Requirement[];
  numbers: ReadonlyMap<string, number>;
  levels: readonly number[];
  strategies: readonly NumberedStrategy[];
  successions: readonly Succession[];
}

const numbered = new WeakMap<ControlPack, NumberedPack>();

function makeNumbered(pack: ControlPack): NumberedPack {
  const requirements = listRequirements(pack);
  const numbers = new Map(requirements.map(({ id }, number) => [id, number]));
  const levels = pack.levels.map(({ level }) => level);
  const numberAll = (list: readonly Requirement[]) =>
    list.map(({ id }) => numbers.get(id) as number);
  const numberStrategy = (strategy: Strategy): NumberedStrategy => ({
    id: strategy.id,
    all: numberAll(strategy.requirements),
    atLevels: levels.map((level) => numberAll(listAtLevel(strategy, level))),
    upToLevels: levels.map((level) => numberAll(listUpTo(strategy, level))),
  });
  const successions = requirements.flatMap(({ 'superseded-by': ids = [] }, number) =>
    ids.length === 0 ? [] : [{ number, successors: ids.map((id) => numbers.get(id) as number) }],
  );
  return {
    requirements,
    numbers,
    levels,
    strategies: pack.strategies.map(numberStrategy),
    successions,
  };
}

/** The numbers of a pack's requirements; made once for each pack. */
export function numberPack(pack: ControlPack): NumberedPack {
  const known = numbered.get(pack) ?? makeNumbered(pack);
  numbered.set(pack, known);
  return known;
}
