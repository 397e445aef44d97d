import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../generate/read-json.ts';
import { projectRoot } from '../project-root.ts';

/** A package that is inside. */
export interface BundledPackage {
  name: string;
  version: string;
  /** An SPDX expression. */
  licence: string;
  /** Lower-case hex SHA-512 of the registry's archive. */
  sha512: string;
}

interface Lock {
  packages: Record<string, { version: string; integrity: string } | undefined>;
}

/** Lower-case hex of `sha512-<base64>`. */
export function readIntegrity(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}

/** The npm packages that the build found in what it bundled, which it names with their licences. */
export function listBundledPackages(): BundledPackage[] {
  const texts = readFileSync(join(projectRoot, 'dist/THIRD-PARTY.txt'), 'utf8');
  const { packages } = readJson('package-lock.json') as Lock;
  const heads = texts.matchAll(/^(\S+) (\d\S*) \((.+)\)\n-+$/gm);
  return [...heads].map(([, name = '', version = '', licence = '']) => {
    const integrity = packages[`node_modules/${name}`]?.integrity ?? '';
    return { name, version, licence, sha512: readIntegrity(integrity) };
  });
}

/** What a Node says that it is made of: `openssl` and its version, and so on. */
export function listNodeParts(node: string): Record<string, string> {
  const output = execFileSync(node, ['-p', 'JSON.stringify(process.versions)'], {
    encoding: 'utf8',
  });
  const {
    node: _,
    modules: __,
    napi: ___,
    ...parts
  } = JSON.parse(output) as Record<string, string>;
  return parts;
}
