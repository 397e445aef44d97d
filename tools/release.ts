// What a release needs beside building and signing; docs/releasing.md has all steps in their order.
//   npm run release -- prepare 1.2.3   writes the version and the changelog
//   npm run release -- finish          gathers what is published in out/release
import { finishRelease } from './release/finish-release.ts';
import { prepareRelease } from './release/prepare-release.ts';
import { runTool, ToolError } from './run-tool.ts';

await runTool(() => {
  const [step, version = ''] = process.argv.slice(2);
  if (step === 'prepare') prepareRelease(version, new Date().toISOString().slice(0, 10));
  else if (step === 'finish') finishRelease();
  else throw new ToolError('say prepare VERSION, or finish');
  return 0;
});
