import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
}

/** One package's name, licence and licence text. Throws where the package ships no licence text. */
function describePackage(name: string): string {
  const folder = join(projectRoot, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw new ToolError(`${name}: no licence text to ship`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const head = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`;
  return [head, '-'.repeat(head.length), '', ...texts, ''].join('\n');
}

/** The licence texts of the named packages, sorted by name. */
export function thirdPartyText(packages: readonly string[]): string {
  const intro = 'e8 contains the packages below, under these licences.\n';
  return [intro, ...[...new Set(packages)].sort().map(describePackage)].join('\n');
}
