import type { ParsedDocument } from './parsed-document.ts';

const NOWHERE = { line: 0, column: 0 };

/** A value whose places nobody noted: good for telling that there is no fault, not where one is. */
export function withoutPlaces(value: unknown): ParsedDocument {
  return { value, file: '', positionOf: () => NOWHERE, keyPositionOf: () => NOWHERE };
}
