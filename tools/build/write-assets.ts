import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FONT_SCRIPTS } from '../../src/model/report.ts';
import { readJson } from '../generate/read-json.ts';
import { listPackFolders } from '../pack-folders.ts';
import { projectRoot } from '../project-root.ts';
import { makePackAsset } from './pack-asset.ts';
import { readFont } from './read-font.ts';

const ASSETS = join(projectRoot, 'dist/assets');

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

async function writePacks(): Promise<void> {
  const index = [];
  for (const folder of listPackFolders()) {
    const asset = await makePackAsset(folder);
    writeAsset(`packs/${folder.id}/${folder.release}.json`, JSON.stringify(asset));
    const { id, release, title } = asset.pack;
    index.push({ id, release, title, digest: asset.digest });
  }
  writeAsset('packs/index.json', JSON.stringify(index));
}

/** Every locale; the English texts of packs are in the packs already. */
function writeLocales(): void {
  const names = listBelow('locales').filter((name) => !name.startsWith('en/packs/'));
  for (const name of names) {
    writeAsset(`locales/${name}`, JSON.stringify(readJson(`locales/${name}`)));
  }
  const tags = new Set(names.flatMap((name) => (name.includes('/') ? [name.split('/')[0]] : [])));
  writeAsset('locales/index.json', JSON.stringify([...tags].sort()));
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

/** Makes `dist/assets`: what the bundle reads on demand. Throws where a shipped pack has a fault. */
export async function writeAssets(): Promise<void> {
  await writePacks();
  writeLocales();
  writeSchemas();
  writeFonts();
}
