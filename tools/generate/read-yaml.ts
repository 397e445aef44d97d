import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../project-root.ts';

/** Parses a YAML file of the project; an error names the file. */
export function readYaml(path: string): unknown {
  try {
    return parse(readFileSync(join(projectRoot, path), 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
