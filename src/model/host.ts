/** What a file operation can answer when it does not work; `errno` names as Node gives them. */
export interface HostFailure {
  ok: false;
  /** `ENOENT`, `EISDIR`, `EACCES`, `ENOSPC`, ... */
  errno: string;
}
export type HostAnswer<T> = { ok: true; value: T } | HostFailure;

/** How to print. */
export interface PrintOptions {
  /** A path, or a name to look up in `PATH`; otherwise one is looked for in the usual places. */
  browser: string | undefined;
  /** How long the browser may take, in milliseconds; 60,000 unless a test knows better. */
  timeout?: number;
}
/** Why nothing was printed. */
export interface PrintFailure extends HostFailure {
  /** The browser that failed; undefined where none was found. */
  browser: string | undefined;
}
export type PrintAnswer = { ok: true; value: Uint8Array } | PrintFailure;

/** What a path names, and its size in bytes. */
export interface PathFacts {
  /** `other`: a pipe, a socket or a device. */
  kind: 'file' | 'folder' | 'link' | 'other';
  size: number;
}

/** A file's content in short: lower-case hex SHA-256 (FIPS 180-4), and its size in bytes. */
export interface FileDigest {
  sha256: string;
  size: number;
}

/** Who has a file open for writing. */
export interface LockHolder {
  pid: number;
  /** The computer's name. */
  host: string;
  user: string;
  /** RFC 3339, in UTC. */
  since: string;
}

/** A lock that was taken, or why not: `EEXIST` with the one who holds it. */
export type LockAnswer =
  | { ok: true; value: { release(): void } }
  | (HostFailure & { holder?: LockHolder });

/** A thread that does one kind of job, one after the other. */
export interface WorkerThread {
  /** Does a job; `ECANCELED` where the thread ended before it was done. */
  do(job: unknown): Promise<HostAnswer<unknown>>;
  /** Ends the thread at once, whatever it is doing. */
  end(): void;
}

/** A file that is being written piece by piece, and takes its name when it is whole. */
export interface FileWriter {
  write(text: string): HostAnswer<void>;
  /** Puts the file in place. */
  finish(): HostAnswer<void>;
  /** Leaves everything as it was before. */
  discard(): void;
}

/** Where pieces of a stream are put, each into a room that is given back when nobody needs it. */
export interface Rooms {
  /** Bytes of any content, as many as a piece may have. */
  take(): Uint8Array;
  give(room: Uint8Array): void;
}

/** Everything that e8 does to the world outside its own memory. */
export interface Host {
  /** Reads a file, at most `limit` + 1 bytes of it, so that a caller can tell that it is larger. */
  readFile(path: string, limit: number): HostAnswer<Uint8Array>;
  /** Reads standard input to its end, at most `limit` + 1 bytes, without blocking signals. */
  readInput(limit: number): Promise<HostAnswer<Uint8Array>>;
  /**
   * Reads a file, or standard input (`-`), piece by piece, each into a room of its own, which belongs
   * to who gets the piece. A failure is the last answer.
   */
  readPieces(path: string, rooms: Rooms): AsyncIterable<HostAnswer<Uint8Array>>;
  /** Lets go of standard input, so that the run can end though there may be more to read. */
  closeInput(): void;
  /** Replaces a file whole or not at all, as `replaceFile`, without having it whole in memory. */
  writePieces(path: string): HostAnswer<FileWriter>;
  /**
   * Starts a thread.
   *
   * @param source the script that it runs, CommonJS, which begins with what `setup` says
   */
  startWorker(source: string, setup: unknown): WorkerThread;
  /** Begins to start so many threads that `startWorker` will need, while there is other work. */
  warmWorkers(count: number): void;
  /** Gives back memory that is not needed, also what the machine would keep until it runs short of it. */
  collectGarbage(): void;
  /** How many threads this machine runs at once. */
  cores(): number;
  /** Milliseconds since some moment, never less than before. */
  clock(): number;
  /** Replaces a file whole or not at all; not world-readable. */
  replaceFile(path: string, content: string | Uint8Array): HostAnswer<void>;
  /**
   * Prints an HTML document to PDF with a browser of this machine, without network and scripts.
   * `ETIMEDOUT` where the browser hangs, `EPIPE` where it ends early, `EPROTO` where it answers
   * something else than a PDF.
   */
  printPdf(html: string, options: PrintOptions): Promise<PrintAnswer>;
  /** Names in a folder, sorted; folders end with `/`. */
  listFolder(path: string): HostAnswer<readonly string[]>;
  /** Makes a folder, and those that it lies in, unless it is there. */
  makeFolder(path: string): HostAnswer<void>;
  /** The path that two names of the same file share: absolute, links resolved where it exists. */
  identify(path: string): string;
  exists(path: string): boolean;
  /**
   * Takes a lock file for this process until it is released or the process ends. The lock of a
   * process that is gone is taken over.
   */
  lockFile(path: string): LockAnswer;
  /**
   * Whether the window that this runs in closes with it, as after a double click on Windows. Takes
   * a moment, as other processes are looked at.
   */
  ownsConsole(): boolean;
  /** Opens a file as the user's desktop would; false where there is no way to. */
  showFile(path: string): boolean;
  /** The folders from a file's own up to the root, nearest first, named as the file is. */
  listFoldersUp(file: string): readonly string[];
  /** The absolute path of what is there, every link resolved, written with `/`. */
  realPath(path: string): HostAnswer<string>;
  /** What a path names; a link is not followed, and nothing is opened. */
  inspect(path: string): HostAnswer<PathFacts>;
  /** Hashes a regular file of any size in little memory; refuses links and special files. */
  hashFile(path: string): Promise<HostAnswer<FileDigest>>;
  /** A file made at build time: a pack, a locale, a schema. Absent where there is none. */
  findAsset(name: string): string | undefined;
  /** The lines of some bytes, without their ends; views of the same bytes. */
  cutLines(bytes: Uint8Array): Uint8Array[];
  /** Lower-case hex SHA-256 (FIPS 180-4). */
  sha256(content: string | Uint8Array): string;
  /** Lower-case hex SHA-1 (FIPS 180-4), for name-based UUIDs only. */
  sha1(content: Uint8Array): string;
  /** The language that the system is set to, where its environment does not say. */
  systemLanguage(): string | undefined;
  /** Today's date in the machine's time zone, `YYYY-MM-DD`. */
  today(): string;
}
