import { isRecord } from '../schema/is-record.ts';

/** A map as it is; an empty one for anything else, whose fault the schema has told. */
export function readMap(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** A list as it is; an empty one for anything else, whose fault the schema has told. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text as it is; undefined for anything else, whose fault the schema has told. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list. */
export function readTexts(value: unknown): string[] {
  return readList(value).filter((item) => typeof item === 'string');
}
