import type { Position } from '../model/assessment.ts';
import { splitPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { type EntryPlace, findEntry, offsetOf, type Place } from './place.ts';

/** What is known of a file after it was parsed. */
export interface DocumentParts {
  value: unknown;
  root: Place;
  file: string;
  positionAt(offset: number): Position;
}

/** Joins a value with the places of its parts. */
export function createDocument({ value, root, file, positionAt }: DocumentParts): ParsedDocument {
  return {
    value,
    file,
    positionOf: (pointer) => positionAt(offsetOf(findPlace(root, pointer).value)),
    keyPositionOf: (pointer) => positionAt(findPlace(root, pointer).key),
  };
}

/** The entry that a pointer names, or the innermost that exists on the way to it. */
function findPlace(root: Place, pointer: string): EntryPlace {
  let entry: EntryPlace = { key: offsetOf(root), value: root };
  for (const key of splitPointer(pointer)) {
    const next = findEntry(entry.value, key);
    if (next === undefined) return entry;
    entry = next;
  }
  return entry;
}
