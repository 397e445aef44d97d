/** What a file may be at most; enough for ten times the largest assessment. */
export const LIMITS = {
  /** Bytes of a file: 2 MB. */
  bytes: 2 * 1024 * 1024,
  /** Bytes of a publisher's catalogue, which holds every control: 16 MB. */
  catalogBytes: 16 * 1024 * 1024,
  /** Maps and lists within each other. */
  depth: 64,
  /** Keys of one map, items of one list. */
  items: 10_000,
  /** Values that aliases may stand for, altogether. */
  aliased: 50_000,
} as const;
