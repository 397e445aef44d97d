declare module 'picomatch' {
  interface Picomatch {
    (pattern: string, options: { windows: boolean; nonegate: boolean }): (path: string) => boolean;
    /** Splits a pattern into the folder without wildcards and the rest. */
    scan(pattern: string): { base: string; glob: string };
  }
  const picomatch: Picomatch;
  export = picomatch;
}
