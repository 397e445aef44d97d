import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** Parses a JSON file of the project; an error names the file. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
