import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What to prove e8 against. */
export interface Load {
  files: number;
  /** Bytes of each file. */
  size: number;
}

/** A file of its own content whose rest is a hole: large to read, small on the disk. */
function makeSparse(path: string, name: string, size: number): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeSync(descriptor, name);
    ftruncateSync(descriptor, size);
  } finally {
    closeSync(descriptor);
  }
}

function hashSparse(name: string, size: number): string {
  const hash = createHash('sha256').update(name);
  const zeros = Buffer.alloc(1_000_000);
  for (let left = size - name.length; left > 0; left -= zeros.length) {
    hash.update(left < zeros.length ? zeros.subarray(0, left) : zeros);
  }
  return hash.digest('hex');
}

/** Makes files of evidence and an assessment that names all of them; returns its path. */
export function makeLoad(folder: string, { files, size }: Load): string {
  mkdirSync(join(folder, 'evidence'));
  const evidence = Array.from({ length: files }, (_, index) => {
    const name = `evidence/${String(index).padStart(5, '0')}.bin`;
    makeSparse(join(folder, name), name, size);
    const sha256 = hashSparse(name, size);
    return { what: name, quality: 'good', date: '2026-11-15', file: name, sha256, size };
  });
  const assessment = {
    schema: 'e8/assessment/v1',
    framework: 'essential-eight@2023-11',
    organisation: { name: 'Load' },
    'assessed-on': '2026-11-15',
    answers: { 'PA-1876': { outcome: 'effective', evidence } },
  };
  const path = join(folder, `load-${files}.json`);
  writeFileSync(path, JSON.stringify(assessment));
  return path;
}
