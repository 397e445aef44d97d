import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** A file or folder to copy, from the project's root; or a file to make. */
export type Ingredient = string | { repeat: string; times: number } | { hex: string };

/** One run of the program, with all that it is given and all that must come of it. */
export interface Scenario {
  /** `<group>/<name>`. */
  name: string;
  /** Where `scenario.yaml`, `files/` and the golden files are. */
  folder: string;
  /** What the scenario shows. */
  about: string;
  args: string[];
  env?: Record<string, string>;
  /** The name of one of the files. */
  stdin?: string;
  columns?: number;
  /** Whether stdout and stderr are a terminal; such a run is made in this process only. */
  terminal?: boolean;
  /** The host's day; such a run is made in this process only. */
  today?: string;
  /** Files beside those in `files/`, by name. */
  files?: Record<string, Ingredient>;
  exit: number;
}

const KEYS = ['about', 'args', 'env', 'stdin', 'columns', 'terminal', 'today', 'files', 'exit'];

function readScenario(folder: string): Scenario {
  const fields = parse(readFileSync(join(folder, 'scenario.yaml'), 'utf8'));
  const unknown = Object.keys(fields).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) throw new Error(`${folder}: unknown key ${unknown.join()}`);
  return { ...fields, folder, name: relative(ROOT, folder).replaceAll('\\', '/') };
}

/** Every scenario, in the order of names. */
export function readScenarios(): Scenario[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((name) => join(ROOT, name))
    .filter((folder) => existsSync(join(folder, 'scenario.yaml')))
    .sort()
    .map(readScenario);
}
