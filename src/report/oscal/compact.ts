type Compact<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, and empty lists, which OSCAL's schemas refuse. */
export function compact<T extends object>(value: T): Compact<T> {
  const kept = Object.entries(value).filter(
    ([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(kept) as Compact<T>;
}
