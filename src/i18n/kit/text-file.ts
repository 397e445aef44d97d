import type { Position } from '../../model/assessment.ts';

/** One namespace of a language as it stands in its file. */
export interface TextFile {
  /** `cli`, `packs/<id>/<release>`. */
  readonly namespace: string;
  /** The file's name as it is shown. */
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a JSON Pointer begins, or the nearest thing that contains it. */
  positionOf(pointer: string): Position;
}

/** A value that is no map, by its whole key (`a.b_one`), and where it stands. */
export interface PlacedValue extends Position {
  readonly key: string;
  readonly value: unknown;
}

const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

function* walk(value: unknown, path: readonly string[]): Generator<[readonly string[], unknown]> {
  if (typeof value !== 'object' || value === null) {
    yield [path, value];
    return;
  }
  for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
}

/** Where a key's value stands; the nearest thing around it where there is none. */
export function placeOf(file: TextFile, path: readonly string[]): Position {
  return file.positionOf(path.map((key) => `/${escapeKey(key)}`).join(''));
}

/** Everything in the file that should be a text, in its order. */
export function listValues(file: TextFile): PlacedValue[] {
  return [...walk(file.value, [])].map(([path, value]) => {
    const { line, column } = placeOf(file, path);
    return { key: path.join('.'), value, line, column };
  });
}
