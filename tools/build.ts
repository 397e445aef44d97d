// Makes dist/: the bundle, its assets and the licences of what it holds.
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_SCRIPTS } from '../src/model/report.ts';
import { bundleCli } from './build/bundle-cli.ts';
import { bundleLibrary } from './build/bundle-library.ts';
import { listPackages } from './build/list-packages.ts';
import { fontPackage } from './build/read-font.ts';
import { thirdPartyText } from './build/third-party.ts';
import { writeAssets } from './build/write-assets.ts';
import { readJson } from './generate/read-json.ts';
import { projectRoot } from './project-root.ts';
import { runTool } from './run-tool.ts';

const BUNDLE = 'dist/e8.cjs';

await runTool(async () => {
  rmSync(join(projectRoot, 'dist'), { recursive: true, force: true });
  await writeAssets();
  const metafiles = [...(await bundleCli()), await bundleLibrary()];
  const fonts = FONT_SCRIPTS.map(fontPackage);
  const inValidators = readJson('src/schema/generated/packages.json') as string[];
  const licences = thirdPartyText([...metafiles.flatMap(listPackages), ...inValidators, ...fonts]);
  writeFileSync(join(projectRoot, 'dist/THIRD-PARTY.txt'), licences);
  console.log(`${BUNDLE}: ${Math.round(statSync(join(projectRoot, BUNDLE)).size / 1000)} KB`);
  return 0;
});
