/** One of the two output streams. */
export interface Sink {
  write(text: string): void;
  /**
   * Writes, and waits until the reader has taken it; false where nobody reads any more, or it could
   * not be written.
   */
  writeAll(text: string): Promise<boolean>;
  /** Whether it is a terminal. */
  readonly isTerminal: boolean;
  /** How wide the terminal is; undefined where there is none, or it does not say. */
  readonly columns?: number | undefined;
}

/** The terminal that a person sits at, for questions and answers. */
export interface Terminal {
  /** Columns and rows now; they change with the window. */
  readonly columns: number;
  readonly rows: number;
  /** For prompts that draw. */
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  write(text: string): void;
  /** The next line that is typed, without its end; undefined after the last one. */
  readLine(): Promise<string | undefined>;
  /** Waits for any key. */
  readKey(): Promise<void>;
  /** Lets go of the keyboard, so that the run can end. */
  close(): void;
}

/** What a run is given beside its arguments: streams and the environment. */
export interface Io {
  stdout: Sink;
  stderr: Sink;
  env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; undefined where there is none. */
  columns: number | undefined;
  /** Absent where nobody can be asked: where input or output is no terminal. */
  readonly terminal?: Terminal | undefined;
}
