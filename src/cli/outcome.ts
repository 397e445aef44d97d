/** Keeps the exit code that a command's action ended with. */
export interface Outcome {
  exit: number;
}
