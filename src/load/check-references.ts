import type { Condition } from '../model/condition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import { findNearest } from '../text/nearest.ts';
import {
  type PackPart,
  type PlacedRequirement,
  placeRequirements,
  type RawPack,
  type RawStrategy,
} from './raw-pack.ts';

/** What the requirements of a pack may name. */
interface Known {
  levels: readonly number[];
  facts: readonly string[];
  requirements: ReadonlyMap<string, PlacedRequirement>;
}

/** Levels, facts, successors and `same-as` of requirements that name what is not there or not fit. */
export function checkReferences(
  pack: PackPart<RawPack>,
  strategies: readonly PackPart<RawStrategy>[],
): Diagnostic[] {
  const placed = placeRequirements(strategies);
  const known: Known = {
    levels: pack.raw.levels.map(({ level }) => level),
    facts: (pack.raw.facts ?? []).map(({ id }) => id),
    requirements: new Map(placed.map((one) => [one.requirement.id, one])),
  };
  return placed.flatMap((one) => [
    ...checkLevels(one, known),
    ...checkFacts(one, known),
    ...checkSuccessors(one, known),
    ...checkSameAs(one, known),
  ]);
}

function checkLevels(one: PlacedRequirement, { levels }: Known): Diagnostic[] {
  return one.requirement.levels.flatMap((level, index) =>
    levels.includes(level)
      ? []
      : [
          diagnoseValue(one.strategy.document, {
            code: 'out-of-range',
            pointer: `${one.pointer}/levels/${index}`,
            values: { found: level, expected: levels.join(', ') },
          }),
        ],
  );
}

function checkFacts(one: PlacedRequirement, { facts }: Known): Diagnostic[] {
  const condition = one.requirement['applies-when'];
  if (condition === undefined) return [];
  return listFacts(condition, `${one.pointer}/applies-when`).flatMap(({ fact, pointer }) =>
    facts.includes(fact) ? [] : [diagnoseUnknown(one, pointer, fact, facts)],
  );
}

function listFacts(condition: Condition, pointer: string): { fact: string; pointer: string }[] {
  if (typeof condition === 'string') return [{ fact: condition, pointer }];
  const [key, parts] =
    'any' in condition ? (['any', condition.any] as const) : (['all', condition.all] as const);
  const list = joinPointer(pointer, key);
  return parts.flatMap((part, index) => listFacts(part, joinPointer(list, index)));
}

function checkSuccessors(one: PlacedRequirement, known: Known): Diagnostic[] {
  return (one.requirement['superseded-by'] ?? []).flatMap((id, index) => {
    const pointer = `${one.pointer}/superseded-by/${index}`;
    const successor = known.requirements.get(id);
    if (successor === undefined) {
      return [diagnoseUnknown(one, pointer, id, [...known.requirements.keys()])];
    }
    const code = findSuccessorFault(one, successor);
    return code === undefined ? [] : [diagnoseId(one, code, pointer, id)];
  });
}

function findSuccessorFault(
  one: PlacedRequirement,
  successor: PlacedRequirement,
): DiagnosticCode | undefined {
  if (successor.requirement.id === one.requirement.id) return 'successor-is-itself';
  if (successor.strategy !== one.strategy) return 'successor-elsewhere';
  const isHigher = Math.max(...successor.requirement.levels) > Math.max(...one.requirement.levels);
  return isHigher ? undefined : 'successor-not-higher';
}

function checkSameAs(one: PlacedRequirement, known: Known): Diagnostic[] {
  const id = one.requirement['same-as'];
  if (id === undefined) return [];
  const pointer = `${one.pointer}/same-as`;
  const target = known.requirements.get(id)?.requirement;
  if (target === undefined) {
    return [diagnoseUnknown(one, pointer, id, [...known.requirements.keys()])];
  }
  if (target['same-as'] !== undefined) return [diagnoseId(one, 'same-as-copy', pointer, id)];
  return target.control === one.requirement.control
    ? []
    : [diagnoseId(one, 'same-as-other-control', pointer, id)];
}

function diagnoseId(
  { strategy, requirement }: PlacedRequirement,
  code: DiagnosticCode,
  pointer: string,
  id: string,
): Diagnostic {
  return diagnoseValue(strategy.document, {
    code,
    pointer,
    values: { id: requirement.id, found: id },
  });
}

function diagnoseUnknown(
  { strategy }: PlacedRequirement,
  pointer: string,
  found: string,
  ids: readonly string[],
): Diagnostic {
  const nearest = findNearest(found, ids);
  return diagnoseValue(strategy.document, {
    code: 'unknown-id',
    pointer,
    values: { found },
    nearest,
  });
}
