import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FONT_SCRIPTS } from '../../src/model/report.ts';
import { listPackFolders } from '../pack-folders.ts';
import { projectRoot } from '../project-root.ts';
import { type BuiltPack, makeLocaleAssets } from './locale-assets.ts';
import { makePackAsset } from './pack-asset.ts';
import { readFont } from './read-font.ts';

const ASSETS = join(projectRoot, 'dist/assets');
const EXAMPLE = 'examples/cafe.yaml';

function writeAsset(name: string, content: string): void {
  const target = join(ASSETS, name);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** Files below a folder of the project, relative to it, with `/`, sorted. */
function listBelow(path: string): string[] {
  const folder = join(projectRoot, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
}

async function writePacks(): Promise<BuiltPack[]> {
  const index: (BuiltPack & { title: string })[] = [];
  for (const folder of listPackFolders()) {
    const asset = await makePackAsset(folder);
    writeAsset(`packs/${folder.id}/${folder.release}.json`, JSON.stringify(asset));
    const { id, release, title } = asset.pack;
    index.push({ id, release, title, digest: asset.digest });
  }
  writeAsset('packs/index.json', JSON.stringify(index));
  return index;
}

function writeSchemas(): void {
  for (const name of listBelow('schemas')) {
    writeAsset(`schemas/${name}`, readFileSync(join(projectRoot, 'schemas', name), 'utf8'));
  }
}

/** Fonts that a report can carry, each with its notice. */
function writeFonts(): void {
  for (const script of FONT_SCRIPTS) {
    writeAsset(`fonts/${script}.json`, JSON.stringify(readFont(script)));
  }
}

/** The example of `e8 demo`. */
function writeExample(): void {
  writeAsset(EXAMPLE, readFileSync(join(projectRoot, EXAMPLE), 'utf8'));
}

/** Makes `dist/assets`: what the bundle reads on demand. Throws where a shipped pack has a fault. */
export async function writeAssets(): Promise<void> {
  const packs = await writePacks();
  for (const { name, content } of makeLocaleAssets(packs)) {
    writeAsset(name, JSON.stringify(content));
  }
  writeSchemas();
  writeFonts();
  writeExample();
}
