import type { Fault } from './text-unit.ts';

/** A fault, where it is, and of what. */
export interface Finding extends Fault {
  readonly file: string;
  /** From 1; 0 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** `<namespace>:<key>`, with the plural suffix; absent where a file is meant. */
  readonly key?: string;
  readonly english?: string;
  readonly text?: string;
}
