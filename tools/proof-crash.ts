// Kills the interview at random moments, 200 times unless told otherwise, and checks that nothing
// that was answered is lost. Usage: proof-crash [RUNS] [SEED]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ControlPack } from '../src/model/control-pack.ts';
import { canOpenPty } from './crash/open-pty.ts';
import { makeRandom, proveCrashes } from './crash/prove-crashes.ts';
import { readJson } from './generate/read-json.ts';
import { runTool } from './run-tool.ts';

const RUNS = 200;
const PACK = 'dist/assets/packs/essential-eight/2023-11.json';

await runTool(async () => {
  if (!canOpenPty()) {
    console.log('Skipped: there is no script(1) of util-linux to hold a pseudo-terminal.');
    return 0;
  }
  const [runs = RUNS, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
  const { pack } = readJson(PACK) as { pack: ControlPack };
  const folder = mkdtempSync(join(tmpdir(), 'e8-crash-'));
  try {
    const start = Date.now();
    console.log(`seed ${seed}`);
    const figures = await proveCrashes(runs, folder, pack, makeRandom(seed));
    console.log({ ...figures, seconds: Math.round((Date.now() - start) / 1000) });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
});
