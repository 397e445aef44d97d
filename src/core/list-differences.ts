import { stableJson } from '../text/stable-json.ts';

/** One place at which two JSON values differ; a side that has nothing there is absent. */
export interface Difference {
  /** Keys, ids or indexes down to it, joined by `/`. */
  path: string;
  recorded?: unknown;
  found?: unknown;
}

type Entries = ReadonlyMap<string, unknown>;

/** The ids of a list whose every item has one of its own; undefined for any other list. */
function listIds(list: readonly unknown[]): string[] | undefined {
  const ids = list.map((item) => Object(item)['id']);
  const isNamed = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  return isNamed ? ids : undefined;
}

function readList(list: readonly unknown[], ids: readonly string[]): Entries {
  return new Map(list.map((item, index) => [ids[index] ?? `${index}`, item]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of two lists, or of two maps; undefined where the two have no parts in common. */
function readParts(one: unknown, other: unknown): [Entries, Entries] | undefined {
  if (Array.isArray(one) && Array.isArray(other)) {
    const [before, after] = [listIds(one), listIds(other)];
    if (before && after) return [readList(one, before), readList(other, after)];
    return [readList(one, []), readList(other, [])];
  }
  if (!isMap(one) || !isMap(other)) return undefined;
  return [new Map(Object.entries(one)), new Map(Object.entries(other))];
}

function compare(path: string, recorded: unknown, found: unknown): Difference[] {
  const parts = readParts(recorded, found);
  if (parts === undefined) return [{ path, recorded, found }];
  const [before, after] = parts;
  const inside = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    comparePart(path === '' ? key : `${path}/${key}`, key, before, after),
  );
  // All parts are alike, so it is their order that is not.
  return inside.length > 0 ? inside : [{ path, recorded, found }];
}

function comparePart(path: string, key: string, before: Entries, after: Entries): Difference[] {
  if (!after.has(key)) return [{ path, recorded: before.get(key) }];
  if (!before.has(key)) return [{ path, found: after.get(key) }];
  return listDifferences(before.get(key), after.get(key), path);
}

/**
 * Every innermost place at which two JSON values differ, in the order of the first one. Items of a
 * list are matched by their `id` where all have one. Order within a map is no difference.
 */
export function listDifferences(recorded: unknown, found: unknown, path = ''): Difference[] {
  const isSame = stableJson([recorded]) === stableJson([found]);
  return isSame ? [] : compare(path, recorded, found);
}
