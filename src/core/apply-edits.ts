import type { Edit } from '../model/edit.ts';

type Key = string | number;

function setList(list: readonly unknown[], key: number, value: unknown): unknown[] {
  const before = list.slice(0, key);
  const after = list.slice(key + 1);
  return value === undefined ? [...before, ...after] : [...before, value, ...after];
}

function setMember(from: unknown, key: Key, value: unknown): unknown {
  if (typeof key === 'number') return setList(Array.isArray(from) ? from : [], key, value);
  const map: Record<string, unknown> = isRecord(from) ? { ...from } : {};
  if (value === undefined) delete map[key];
  else map[key] = value;
  return map;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readMember(from: unknown, key: Key): unknown {
  if (typeof key === 'number') return Array.isArray(from) ? from[key] : undefined;
  return isRecord(from) && Object.hasOwn(from, key) ? from[key] : undefined;
}

/** The value at a path; undefined where there is none. */
export function readAt(root: unknown, path: readonly Key[]): unknown {
  return path.reduce(readMember, root);
}

function setAt(root: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value;
  return setMember(
    root,
    key,
    rest.length === 0 ? value : setAt(readMember(root, key), rest, value),
  );
}

/**
 * A value with edits made, one after the other; the value itself stays as it is. What is missing on
 * the way is created, and what is no map or list there is replaced. New keys come last.
 */
export function applyEdits<T>(root: T, edits: readonly Edit[]): T {
  return edits.reduce<unknown>(applyEdit, root) as T;
}

/** To remove what is not there changes nothing. */
function applyEdit(from: unknown, { path, value }: Edit): unknown {
  const isNothing = value === undefined && readAt(from, path) === undefined;
  return isNothing ? from : setAt(from, path, value);
}
