import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { type PackPart, placeRequirements, type RawPack, type RawStrategy } from './raw-pack.ts';

/** An id and where it is given. */
interface GivenId {
  id: string;
  document: ParsedDocument;
  pointer: string;
}

/** Ids given twice in `pack.yaml`, and levels that do not ascend from 1 without a gap. */
export function checkPackIds({ raw, document }: PackPart<RawPack>): Diagnostic[] {
  const lists = ['references', 'facts', 'terms'] as const;
  return [
    ...lists.flatMap((list) =>
      checkUnique(
        (raw[list] ?? []).map(({ id }, index) => ({
          id,
          document,
          pointer: `/${list}/${index}/id`,
        })),
      ),
    ),
    ...checkLevels(raw, document),
  ];
}

function checkLevels({ levels }: RawPack, document: ParsedDocument): Diagnostic[] {
  return levels.flatMap(({ level }, index) => {
    if (level === index + 1) return [];
    const pointer = `/levels/${index}/level`;
    const values = { found: level, expected: index + 1 };
    return [diagnoseValue(document, { code: 'level-gap', pointer, values })];
  });
}

/** Ids and codes that two strategies or requirements share, and ids without their code. */
export function checkStrategyIds(strategies: readonly PackPart<RawStrategy>[]): Diagnostic[] {
  const requirements = placeRequirements(strategies);
  return [
    ...checkUnique(strategies.map(({ raw, document }) => give(raw.id, document, '/id'))),
    ...checkUnique(strategies.map(({ raw, document }) => give(raw.code, document, '/code'))),
    ...checkUnique(
      requirements.map(({ requirement, strategy, pointer }) =>
        give(requirement.id, strategy.document, `${pointer}/id`),
      ),
    ),
    ...requirements.flatMap(({ requirement, strategy, pointer }) =>
      checkPrefix(give(requirement.id, strategy.document, `${pointer}/id`), strategy.raw.code),
    ),
  ];
}

function give(id: string, document: ParsedDocument, pointer: string): GivenId {
  return { id, document, pointer };
}

function checkUnique(given: readonly GivenId[]): Diagnostic[] {
  const seen = new Set<string>();
  return given.flatMap(({ id, document, pointer }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    const values = { id };
    return isRepeated ? [diagnoseValue(document, { code: 'duplicate-id', pointer, values })] : [];
  });
}

function checkPrefix({ id, document, pointer }: GivenId, code: string): Diagnostic[] {
  if (id.startsWith(`${code}-`)) return [];
  const values = { found: id, expected: `${code}-` };
  return [diagnoseValue(document, { code: 'wrong-prefix', pointer, values })];
}
