import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ControlPack } from '../../src/model/control-pack.ts';
import { canOpenPty } from '../../tools/crash/open-pty.ts';
import { makeRandom, proveCrashes } from '../../tools/crash/prove-crashes.ts';
import { projectRoot } from '../../tools/project-root.ts';

const PACK = 'dist/assets/packs/essential-eight/2023-11.json';
const NAME = canOpenPty() ? 'killed' : 'killed (skipped: there is no script(1) of util-linux)';

describe.skipIf(!canOpenPty())(`the interview, ${NAME}`, () => {
  it('loses nothing that was answered, and goes on at the right question', async () => {
    const { pack } = JSON.parse(readFileSync(join(projectRoot, PACK), 'utf8')) as {
      pack: ControlPack;
    };
    const folder = mkdtempSync(join(tmpdir(), 'e8-crash-'));
    try {
      // Another seed every time: `npm run proof:crash -- 10 SEED` repeats one.
      const seed = Date.now() % 1_000_000;
      const figures = await proveCrashes(10, folder, pack, makeRandom(seed));
      expect(figures.killed, `seed ${seed}`).toBeGreaterThan(0);
      expect(figures.acknowledged, `seed ${seed}`).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
