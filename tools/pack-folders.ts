import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Where one release of a pack stands: `controls/<id>/<release>`. */
export interface PackFolder {
  id: string;
  release: string;
  /** Relative to the project, with `/`. */
  path: string;
}

function listFolders(path: string): string[] {
  const folder = join(projectRoot, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Every release of every pack under `controls/`, sorted. */
export function listPackFolders(): PackFolder[] {
  return listFolders('controls').flatMap((id) =>
    listFolders(`controls/${id}`).map((release) => ({
      id,
      release,
      path: `controls/${id}/${release}`,
    })),
  );
}

/** The names of a pack's files relative to its folder: `pack.yaml`, `strategies/<id>.yaml`. */
export function listPackFiles({ path }: PackFolder): string[] {
  const strategies = join(projectRoot, path, 'strategies');
  const names = existsSync(strategies) ? readdirSync(strategies).sort() : [];
  return [
    'pack.yaml',
    ...names.filter((name) => name.endsWith('.yaml')).map((name) => `strategies/${name}`),
  ];
}
