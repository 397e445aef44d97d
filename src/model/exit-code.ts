/** Exit codes of the process: a closed set, part of the command line's contract. */
export const EXIT = {
  fine: 0,
  gateNotPassed: 1,
  wrongUsage: 2,
  badInput: 3,
  outputFailed: 4,
  bug: 70,
  interrupted: 130,
} as const;

/** One of the closed set of exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
