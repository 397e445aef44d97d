import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVersion } from '../build/bundle.ts';
import { nameExecutable, TARGETS, type Target } from '../package/targets.ts';
import { writeChecksums } from '../package/write-checksums.ts';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';

const OUT = join(projectRoot, 'out');
const LICENCES = 'LICENCES.txt';
const SBOM = 'e8.cdx.json';
/** The same names, owners and times everywhere, so that the same files give the same archive. */
const STABLE = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];

function assertBuilt(): void {
  const needed = [...TARGETS.map(nameExecutable), LICENCES, SBOM];
  const missing = needed.filter((name) => !existsSync(join(OUT, name)));
  if (missing.length > 0) {
    throw new ToolError(`out/ lacks ${missing.join(', ')}: npm run package makes them`);
  }
}

/**
 * A download loses the mark that a file is a program; an archive keeps it, and the licences beside
 * the program. Windows needs no mark, and a program in an archive cannot be double-clicked well.
 */
function publish(target: Target, folder: string): void {
  const executable = join(OUT, nameExecutable(target));
  const name = `e8-${readVersion()}-${target.name}`;
  if (target.platform === 'win') {
    copyFileSync(executable, join(folder, `${name}.exe`));
    return;
  }
  const work = mkdtempSync(join(tmpdir(), 'e8-release-'));
  mkdirSync(join(work, name));
  copyFileSync(executable, join(work, name, 'e8'));
  copyFileSync(join(OUT, LICENCES), join(work, name, LICENCES));
  execFileSync('tar', [...STABLE, '-czf', join(folder, `${name}.tar.gz`), '-C', work, name]);
  rmSync(work, { recursive: true });
}

/**
 * Puts everything that is published into `out/release`: the executables that are in `out`, signed or
 * not, licences, SBOM, the npm package, and checksums of all.
 */
export function finishRelease(): void {
  assertBuilt();
  const folder = join(OUT, 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const target of TARGETS) publish(target, folder);
  for (const name of [LICENCES, SBOM]) copyFileSync(join(OUT, name), join(folder, name));
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', args, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  const files = readdirSync(folder).map((name) => join(folder, name));
  writeChecksums(folder, files);
  console.log(
    `out/release: ${files.length} files and SHA256SUMS. Sign SHA256SUMS: docs/releasing.md`,
  );
}
