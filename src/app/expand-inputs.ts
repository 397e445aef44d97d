import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';
import type { PathMatcher } from '../text/create-path-matcher.ts';
import { CONFIG_FILE } from './find-config.ts';

const PATTERN = /[*?[{]/;

/** A folder that is being searched, and those that it lies in, so that a circle of links ends. */
interface Search {
  host: Host;
  matcher: PathMatcher;
  above: readonly string[];
}

/** What cannot be listed may hold something that would have failed: it is not passed over. */
function listEntries(folder: string, host: Host): readonly string[] {
  const answer = host.listFolder(folder === '' ? '.' : folder);
  if (answer.ok) return answer.value;
  if (answer.errno === 'ENOENT' || answer.errno === 'ENOTDIR') return [];
  const values = { file: folder, reason: answer.errno };
  throw new E8Error('cannot-read', EXIT.badInput, { values });
}

function searchFolder(folder: string, search: Search): string[] {
  const { host, matcher, above } = search;
  const place = host.identify(folder === '' ? '.' : folder);
  if (above.includes(place) || above.length >= matcher.depth) return [];
  const inside = { ...search, above: [...above, place] };
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  return listEntries(folder, host).flatMap((entry) => {
    if (!entry.endsWith('/')) return matcher.matches(prefix + entry) ? [prefix + entry] : [];
    const name = entry.slice(0, -1);
    return matcher.enters(name) ? searchFolder(prefix + name, inside) : [];
  });
}

function isConfig(file: string): boolean {
  return file === CONFIG_FILE || file.endsWith(`/${CONFIG_FILE}`);
}

async function expandPattern(pattern: string, host: Host): Promise<string[]> {
  // Loaded on first need: most runs name their files.
  const { createPathMatcher } = await import('../text/create-path-matcher.ts');
  const matcher = createPathMatcher(pattern);
  const found = searchFolder(matcher.base, { host, matcher, above: [] });
  const files = found.filter((file) => !isConfig(file)).sort((a, b) => (a < b ? -1 : 1));
  if (files.length > 0) return files;
  throw new E8Error('no-match', EXIT.badInput, { values: { pattern } });
}

/**
 * The files that arguments name: each as it is, or what a pattern (`orgs/*.yaml`, with `**` for any
 * folders) matches, sorted. A file that a pattern finds is not judged twice; configurations are not
 * found; a file whose own name looks like a pattern is that file.
 *
 * @throws E8Error `no-match` for a pattern without a file, `cannot-read` for a folder; exit code 3
 */
export async function expandInputs(args: readonly string[], host: Host): Promise<string[]> {
  const files: string[] = [];
  const found = new Set<string>();
  for (const arg of args) {
    const isPattern = PATTERN.test(arg) && !host.exists(arg);
    const meant = isPattern ? await expandPattern(arg, host) : [arg];
    files.push(...meant.filter((file) => !(isPattern ? files.includes(file) : found.has(file))));
    if (isPattern) for (const file of meant) found.add(file);
  }
  return files;
}
