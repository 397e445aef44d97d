import type { Host } from '../model/host.ts';

/** A pack that e8 can load: one of its own, or a folder under `--controls`. */
export interface PackEntry {
  id: string;
  release: string;
  /** Folder of a user's own pack; absent for one that ships with e8. */
  folder?: string;
}

function listFolders(path: string, host: Host): string[] {
  const answer = host.listFolder(path);
  if (!answer.ok) return [];
  return answer.value.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
}

function listOwn(controls: string, host: Host): PackEntry[] {
  return listFolders(controls, host).flatMap((id) =>
    listFolders(`${controls}/${id}`, host)
      .map((release) => ({ id, release, folder: `${controls}/${id}/${release}` }))
      .filter(({ folder }) => host.exists(`${folder}/pack.yaml`)),
  );
}

function listShipped(host: Host): PackEntry[] {
  const index = JSON.parse(host.findAsset('packs/index.json') ?? '[]') as PackEntry[];
  return index.map(({ id, release }) => ({ id, release }));
}

/**
 * Every pack at hand. A pack under `--controls` hides a shipped one of the same id and release.
 *
 * @param controls folder that holds `<pack>/<release>/pack.yaml`, if one was given
 */
export function listPacks(host: Host, controls?: string): PackEntry[] {
  const own = controls === undefined ? [] : listOwn(controls, host);
  const hidden = new Set(own.map((each) => `${each.id}@${each.release}`));
  const shipped = listShipped(host).filter((each) => !hidden.has(`${each.id}@${each.release}`));
  return [...own, ...shipped];
}
