import type { Position } from '../model/assessment.ts';

/** A file's value, and where each part of it stands in the file. */
export interface ParsedDocument {
  readonly value: unknown;
  /** The file's name as it is shown. */
  readonly file: string;
  /**
   * Where the value at a JSON Pointer (RFC 6901) begins; where there is none, the nearest thing
   * that contains it.
   */
  positionOf(pointer: string): Position;
  /** Where the key of the value at a JSON Pointer begins; of a list's item, the item. */
  keyPositionOf(pointer: string): Position;
}
