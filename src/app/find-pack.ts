import type { LoadedPack } from '../model/control-pack.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';
import { findNearest } from '../text/nearest.ts';
import { listPacks, type PackEntry } from './list-packs.ts';
import { loadPackFolder } from './load-pack-folder.ts';
import { type PackName, parsePackName } from './pack-name.ts';

/** Where to look for packs. */
export interface PackSearch {
  host: Host;
  controls: string | undefined;
  /** Packs that were loaded before, by the name that was asked for; a run over many files has one. */
  loaded?: Map<string, Promise<LoadedPack>>;
}

function failUnknown(name: string, packs: readonly PackEntry[], exit: ExitCode): never {
  const names = packs.map((each) => `${each.id}@${each.release}`);
  const typed = name.includes('@') ? names : packs.map((each) => each.id);
  const nearest = findNearest(name, typed) ?? '';
  throw new E8Error('unknown-framework', exit, {
    values: { name, nearest, known: names.join(', ') },
  });
}

function choose({ id, release }: PackName, packs: readonly PackEntry[]): PackEntry | undefined {
  const named = packs.filter((each) => each.id === id);
  if (release !== undefined) return named.find((each) => each.release === release);
  // Releases are dates or numbers, so that the last in text order is the newest.
  return named.toSorted((a, b) => (a.release < b.release ? -1 : 1)).at(-1);
}

async function loadPack(
  wanted: string,
  packs: readonly PackEntry[],
  { host }: PackSearch,
  exit: ExitCode,
): Promise<LoadedPack> {
  const entry = choose(parsePackName(wanted), packs) ?? failUnknown(wanted, packs, exit);
  if (entry.folder !== undefined) return loadPackFolder(entry.folder, host);
  const asset = host.findAsset(`packs/${entry.id}/${entry.release}.json`);
  return JSON.parse(asset as string) as LoadedPack;
}

/**
 * Loads a pack by name: `<id>@<release>`, `<id>` for the newest release, or no name at all for the
 * newest release of the first pack at hand.
 *
 * @param exit 2 where the user typed the name, 3 where a file names it
 * @throws E8Error `unknown-framework`; `invalid-input` for a broken pack of the user's own
 */
export async function findPack(
  name: string | undefined,
  search: PackSearch,
  exit: ExitCode = EXIT.badInput,
): Promise<LoadedPack> {
  const known = name === undefined ? undefined : search.loaded?.get(name);
  if (known !== undefined) return known;
  const packs = listPacks(search.host, search.controls);
  const found = loadPack(name ?? packs[0]?.id ?? '', packs, search, exit);
  if (name !== undefined) search.loaded?.set(name, found);
  return found;
}
