import { Chalk } from 'chalk';

/** How the parts of the summary look; without colour every function gives its text back. */
export interface Style {
  heading(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  faint(text: string): string;
}

/** Styles for a terminal with or without colour. Colour never carries a meaning alone. */
export function createStyle(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  // Wrapped, because chalk's own functions join every argument that a `map` passes along.
  return {
    heading: (text) => chalk.bold(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    faint: (text) => chalk.dim(text),
  };
}
