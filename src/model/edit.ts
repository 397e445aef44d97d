/** A change to one value in an assessment: what stands at a path, from the root. */
export interface Edit {
  /** Keys and, in lists, indexes; an index one past the end appends. */
  path: readonly (string | number)[];
  /** The new value; undefined removes the entry. */
  value: unknown;
}
