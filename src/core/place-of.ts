import type { Position } from '../model/assessment.ts';

/** The line and column of something, alone; nothing where they are not known. */
export function placeOf({ line, column }: Partial<Position> = {}): Partial<Position> {
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
