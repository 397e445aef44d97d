/** A value's offset in the text, in UTF-16 code units; maps and lists know those inside them. */
export type Place = number | MapPlace | ListPlace;

export interface MapPlace {
  offset: number;
  entries: Map<string, EntryPlace>;
}

export interface ListPlace {
  offset: number;
  items: Place[];
}

/** A map's entry: where its key stands and where its value stands. */
export interface EntryPlace {
  key: number;
  value: Place;
}

/** The offset at which a value begins. */
export function offsetOf(place: Place): number {
  return typeof place === 'number' ? place : place.offset;
}

/** The entry under a key or an index; undefined where there is none. */
export function findEntry(place: Place, key: string): EntryPlace | undefined {
  if (typeof place === 'number') return undefined;
  if ('entries' in place) return place.entries.get(key);
  const value = /^\d+$/.test(key) ? place.items[Number(key)] : undefined;
  return value === undefined ? undefined : { key: offsetOf(value), value };
}
