import type { PackPart, RawPack, RawStrategy } from '../../src/load/raw-pack.ts';
import { resolvePack } from '../../src/load/resolve-pack.ts';
import { listPackFiles, type PackFolder } from '../pack-folders.ts';
import type { GeneratedFile } from './generated-file.ts';
import { readYaml } from './read-yaml.ts';
import { renderModelPage } from './render-model-page.ts';

/**
 * A file of a pack as it is written. It is not checked here, because the validators may not be made
 * yet: the build checks every shipped pack.
 */
function readPart<T>(path: string): PackPart<T> {
  return { raw: readYaml(path) as T } as PackPart<T>;
}

/** The last release of each pack; folders are sorted. */
export function listNewest(folders: readonly PackFolder[]): PackFolder[] {
  return folders.filter(({ id }, index) => folders[index + 1]?.id !== id);
}

/** `docs/<id>.md`: a whole pack on one page, for people to read. */
export function makeModelPage(folder: PackFolder): GeneratedFile {
  const [pack = '', ...strategies] = listPackFiles(folder).map((name) => `${folder.path}/${name}`);
  const resolved = resolvePack(
    readPart<RawPack>(pack),
    strategies.map((path) => readPart<RawStrategy>(path)),
  );
  return { path: `docs/${folder.id}.md`, content: renderModelPage(resolved, folder.path) };
}
