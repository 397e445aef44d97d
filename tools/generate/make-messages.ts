import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { flattenMessages } from './flatten-messages.ts';
import { formatSource } from './format-source.ts';
import type { GeneratedFile } from './generated-file.ts';
import { readJson } from './read-json.ts';
import { renderMessages } from './render-messages.ts';

const LOCALE = 'locales/en';
const NAMESPACES = ['cli', 'errors', 'interview', 'report'];

/** Creates the namespaces that do not exist yet, empty. */
export function seedNamespaces(): void {
  mkdirSync(join(projectRoot, LOCALE), { recursive: true });
  for (const name of NAMESPACES) {
    const path = join(projectRoot, LOCALE, `${name}.json`);
    if (!existsSync(path)) writeFileSync(path, '{}\n');
  }
}

/** `src/model/messages.ts`: keys of `locales/en/*.json`, typed. */
export function makeMessages(): GeneratedFile {
  const files = readdirSync(join(projectRoot, LOCALE)).filter((name) => name.endsWith('.json'));
  const shapes = files
    .sort()
    .flatMap((name) => [
      ...flattenMessages(basename(name, '.json'), readJson(`${LOCALE}/${name}`)),
    ]);
  const path = 'src/model/messages.ts';
  return { path, content: formatSource(renderMessages(new Map(shapes)), path) };
}
