import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/model/host.ts';
import { permissionsBind, useTemporaryFolder } from '../host/temporary-folder.ts';
import { projectRoot, type Run, runMain } from './run-main.ts';

const inFolder = useTemporaryFolder();
const CAFE = join(projectRoot, 'examples/cafe.yaml');
const FORMATS = ['json', 'markdown', 'html', 'pdf'];
/** Larger than the smallest disk below, as every real PDF is. */
const PDF = new Uint8Array(50_000).fill(0x25);

function assess(format: string, file: string): Promise<Run> {
  const printPdf: Host['printPdf'] = async () => ({ ok: true, value: PDF });
  const argv = ['assess', CAFE, '--no-gate', '--format', `${format}=${file}`];
  return runMain(argv, { host: { printPdf } });
}

/** Mounts a file system of one page in memory; false where this user may not. */
function mountTinyDisk(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'none', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(FORMATS)('%s to a place that does not take it', (format) => {
  it.each([
    ['a folder', '.', 'EISDIR'],
    ['a missing folder', 'missing/out', 'ENOENT'],
    ['a file as folder', 'file/out', 'ENOTDIR'],
  ])('ends with exit code 4 for %s', async (_what, name, errno) => {
    fs.writeFileSync(inFolder('file'), 'kept');
    const run = await assess(format, inFolder(name));
    expect(run).toMatchObject({ exit: 4, stdout: '' });
    expect(run.stderr).toContain(inFolder(name));
    expect(run.stderr).toContain(errno);
    expect(fs.readdirSync(inFolder())).toEqual(['file']);
    expect(fs.readFileSync(inFolder('file'), 'utf8')).toBe('kept');
  });

  it.runIf(permissionsBind)('ends with exit code 4 for a folder that is read-only', async () => {
    fs.mkdirSync(inFolder('fixed'), { mode: 0o555 });
    const run = await assess(format, inFolder('fixed', 'out'));
    expect(run.exit).toBe(4);
    expect(run.stderr).toContain('EACCES');
  });
});

describe('a full disk', () => {
  let mounted = '';
  afterEach(() => {
    if (mounted !== '') execFileSync('umount', [mounted]);
    mounted = '';
  });

  it.each(FORMATS)('ends %s with exit code 4 and leaves the old file', async (format) => {
    fs.mkdirSync(inFolder('disk'));
    if (!mountTinyDisk(inFolder('disk'))) {
      // Where nothing may be mounted, the device that is always full stands in.
      if (process.platform === 'linux') {
        expect((await assess(format, '/dev/full')).exit).toBe(4);
      }
      return;
    }
    mounted = inFolder('disk');
    fs.writeFileSync(inFolder('disk', 'out'), 'the old one');
    const run = await assess(format, inFolder('disk', 'out'));
    expect(run.exit).toBe(4);
    expect(run.stderr).toContain('ENOSPC');
    expect(fs.readFileSync(inFolder('disk', 'out'), 'utf8')).toBe('the old one');
    expect(fs.readdirSync(inFolder('disk'))).toEqual(['out']);
  });
});
