// Makes single-file executables in out/: of every system, or of those that are named. Beside them
// the licences of all that is inside, a list of it (SBOM), and checksums.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle, readVersion } from './build/bundle.ts';
import { fetchNode } from './package/fetch-node.ts';
import { listBundledPackages, listNodeParts } from './package/list-contents.ts';
import { asPackage, makeExecutable } from './package/make-executable.ts';
import { makeLicences } from './package/make-licences.ts';
import { makeSbom } from './package/make-sbom.ts';
import { BUILDER, chooseTargets } from './package/targets.ts';
import { writeChecksums } from './package/write-checksums.ts';
import { projectRoot } from './project-root.ts';
import { runTool, ToolError } from './run-tool.ts';

const OUT = join(projectRoot, 'out');
const MAIN = join(projectRoot, '.build/e8-sea.cjs');

await runTool(async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new ToolError('executables are built on Linux x64; it builds those of all systems');
  }
  const targets = chooseTargets(process.argv.slice(2));
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await bundle(`import './tools/sea/main.ts';`, MAIN);
  const made: string[] = [];
  for (const target of targets) {
    made.push(makeExecutable(target, MAIN, OUT));
    const size = Math.round(readFileSync(made.at(-1) ?? '').length / 1e6);
    console.log(`out/${basename(made.at(-1) ?? '')}: ${size} MB`);
  }
  const node = fetchNode(asPackage(BUILDER));
  const [licences, sbom] = [join(OUT, 'LICENCES.txt'), join(OUT, 'e8.cdx.json')];
  writeFileSync(licences, makeLicences(node.licence ?? ''));
  const contents = {
    version: readVersion(),
    packages: listBundledPackages(),
    nodeParts: listNodeParts(node.executable),
    targets,
  };
  writeFileSync(sbom, `${JSON.stringify(makeSbom(contents), null, 2)}\n`);
  writeChecksums(OUT, [...made, licences, sbom]);
  return 0;
});
