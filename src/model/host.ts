/** What a file operation can answer when it does not work; `errno` names as Node gives them. */
export interface HostFailure {
  ok: false;
  /** `ENOENT`, `EISDIR`, `EACCES`, `ENOSPC`, ... */
  errno: string;
}
export type HostAnswer<T> = { ok: true; value: T } | HostFailure;

/** Everything that e8 does to the world outside its own memory. */
export interface Host {
  /** Reads a file, at most `limit` + 1 bytes of it, so that a caller can tell that it is larger. */
  readFile(path: string, limit: number): HostAnswer<Uint8Array>;
  /** Reads standard input to its end, at most `limit` + 1 bytes, without blocking signals. */
  readInput(limit: number): Promise<HostAnswer<Uint8Array>>;
  /** Replaces a file whole or not at all; not world-readable. */
  replaceFile(path: string, content: string | Uint8Array): HostAnswer<void>;
  /** Names in a folder, sorted; folders end with `/`. */
  listFolder(path: string): HostAnswer<readonly string[]>;
  /** The path that two names of the same file share: absolute, links resolved where it exists. */
  identify(path: string): string;
  exists(path: string): boolean;
  /** A file made at build time: a pack, a locale, a schema. Absent where there is none. */
  findAsset(name: string): string | undefined;
  /** Lower-case hex SHA-256 (FIPS 180-4). */
  sha256(content: string | Uint8Array): string;
  /** Today's date in the machine's time zone, `YYYY-MM-DD`. */
  today(): string;
}
