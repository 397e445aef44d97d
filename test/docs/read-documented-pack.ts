import { listBlocks, readProjectFile } from './read-document.ts';

/**
 * The files of the pack that `docs/controls.md` writes piece by piece: each YAML block begins with
 * the name of its file, and blocks of one file follow each other.
 */
export function readDocumentedPack(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { info, text, line } of listBlocks(readProjectFile('docs/controls.md'))) {
    if (info !== 'yaml') continue;
    const name = /^# (\S+\.yaml)\n/.exec(text)?.[1];
    if (name === undefined) throw new Error(`docs/controls.md:${line}: no file name`);
    files.set(name, (files.get(name) ?? '') + text);
  }
  return files;
}
