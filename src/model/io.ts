/** One of the two output streams. */
export interface Sink {
  write(text: string): void;
  /** Whether it is a terminal. */
  readonly isTerminal: boolean;
}

/** What a run is given beside its arguments: streams and the environment. */
export interface Io {
  stdout: Sink;
  stderr: Sink;
  env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; undefined where there is none. */
  columns: number | undefined;
}
