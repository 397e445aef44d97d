import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** A file that is made from others; the path is relative to the project. */
export interface GeneratedFile {
  path: string;
  content: string;
}

/** Whether the file on disk already holds this content. */
export function isCurrent({ path, content }: GeneratedFile): boolean {
  try {
    return readFileSync(join(projectRoot, path), 'utf8') === content;
  } catch {
    return false;
  }
}

/** Writes the file unless it is current, so that time stamps change only with content. */
export function writeGenerated(file: GeneratedFile): void {
  if (isCurrent(file)) return;
  const target = join(projectRoot, file.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file.content);
}
