import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../cli/run-main.ts';
import type { Ingredient, Scenario } from './read-scenarios.ts';

function addIngredient(path: string, ingredient: Ingredient): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof ingredient === 'string') {
    cpSync(join(projectRoot, ingredient), path, { recursive: true });
  } else if ('hex' in ingredient) {
    writeFileSync(path, Buffer.from(ingredient.hex, 'hex'));
  } else {
    writeFileSync(path, ingredient.repeat.repeat(ingredient.times));
  }
}

/** Makes a new folder with all that the scenario needs. */
export function makeWorkingFolder({ folder, files = {} }: Scenario): string {
  const working = mkdtempSync(join(tmpdir(), 'e8-scenario-'));
  const own = join(folder, 'files');
  if (existsSync(own)) cpSync(own, working, { recursive: true });
  for (const [name, each] of Object.entries(files)) addIngredient(join(working, name), each);
  return working;
}

/** Removes a folder and all that is in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Every file of a folder by name, with its text; nothing where there is no such folder. */
export function readFolder(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** What is there now and was not before, or is different. */
export function findWritten(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Record<string, string> {
  const missing = Object.keys(before).filter((name) => !(name in after));
  if (missing.length > 0) throw new Error(`removed: ${missing.join()}`);
  return Object.fromEntries(Object.entries(after).filter(([name, text]) => before[name] !== text));
}
