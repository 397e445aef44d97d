import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack } from '../../src/load/load-pack.ts';
import type { ControlPack } from '../../src/model/control-pack.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { stableJson } from '../../src/text/stable-json.ts';
import { listPackFiles, type PackFolder } from '../pack-folders.ts';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';

/** A shipped pack, checked. */
export interface PackAsset {
  pack: ControlPack;
  /** `sha256:<hex>` of the pack's canonical JSON. */
  digest: string;
}

function describe({ file, line, column, code, values, nearest }: Diagnostic): string {
  const hint = nearest === undefined ? '' : ` (nearest: ${nearest})`;
  return `${file}:${line}:${column}: ${code} ${JSON.stringify(values)}${hint}`;
}

/** Loads a shipped pack; any diagnostic fails the build. */
export async function makePackAsset(folder: PackFolder): Promise<PackAsset> {
  const files = listPackFiles(folder).map((name) => ({
    name,
    file: `${folder.path}/${name}`,
    bytes: readFileSync(join(projectRoot, folder.path, name)),
  }));
  const { value: pack, diagnostics } = await loadPack(files);
  if (pack === undefined || diagnostics.length > 0) {
    throw new ToolError([`${folder.path}: not usable`, ...diagnostics.map(describe)].join('\n'));
  }
  if (pack.id !== folder.id || pack.release !== folder.release) {
    throw new ToolError(`${folder.path}: pack.yaml says ${pack.id}@${pack.release}`);
  }
  const digest = `sha256:${createHash('sha256').update(stableJson(pack)).digest('hex')}`;
  return { pack, digest };
}
