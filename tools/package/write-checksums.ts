import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Writes `SHA256SUMS` into a folder, for files in it, as `sha256sum --check` reads it. */
export function writeChecksums(folder: string, files: readonly string[]): void {
  const lines = files.toSorted().map((file) => {
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    return `${hash}  ${basename(file)}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}
