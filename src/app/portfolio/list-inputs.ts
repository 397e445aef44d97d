import type { Host } from '../../model/host.ts';
import { expandInputs } from '../expand-inputs.ts';
import { CONFIG_FILE } from '../find-config.ts';

/** What is read in a folder: assessments, results and rows; not what else lies there. */
const INPUTS = /\.(?:ya?ml|json|ndjson|jsonl)$/i;
const PASSED_OVER = 'node_modules/';

function isFolder(file: string, host: Host): boolean {
  const answer = host.inspect(file);
  if (!answer.ok) return false;
  // A link is followed by looking into it.
  return (
    answer.value.kind === 'folder' || (answer.value.kind === 'link' && host.listFolder(file).ok)
  );
}

function listWithin(folder: string, above: readonly string[], host: Host): string[] {
  const place = host.identify(folder);
  const answer = host.listFolder(folder);
  // A circle of links ends where it comes back to; what cannot be listed is told when it is read.
  if (above.includes(place)) return [];
  if (!answer.ok) return [folder];
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return answer.value.flatMap((name) => {
    if (name.startsWith('.') || name === PASSED_OVER || name === CONFIG_FILE) return [];
    if (name.endsWith('/')) return listWithin(prefix + name.slice(0, -1), [...above, place], host);
    return INPUTS.test(name) ? [prefix + name] : [];
  });
}

/**
 * The files that arguments name, in their order: each as it is, what a pattern matches, or all in a
 * folder that may be an input, sorted. Standard input (`-`) where nothing is named.
 *
 * @throws E8Error `no-match` for a pattern without a file, `cannot-read` for a folder; exit code 3
 */
export async function listInputs(args: readonly string[], host: Host): Promise<string[]> {
  if (args.length === 0) return ['-'];
  const named = await expandInputs(args, host);
  return named.flatMap((file) =>
    file !== '-' && isFolder(file, host) ? listWithin(file, [], host) : [file],
  );
}
