import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadedPack } from '../../src/model/control-pack.ts';
import { makeAssessment } from '../../tools/bench/make-assessment.ts';
import { fetchNode } from '../../tools/package/fetch-node.ts';
import { asPackage } from '../../tools/package/make-executable.ts';
import { BUILDER } from '../../tools/package/targets.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { findExecutables } from './find-executables.ts';
import { runAlone } from './run-alone.ts';

const TIMEOUT = 300_000;
/** Enough lines that threads are worth their start. */
const LINES = 1000;
const ASSETS = join(projectRoot, 'dist/assets');
const runnable = findExecutables().flatMap(({ name, program }) =>
  program === undefined ? [] : [{ name, program }],
);

/** The same answers for many organisations, a line each. */
function writeLines(path: string): void {
  const file = join(ASSETS, 'packs/essential-eight/2023-11.json');
  const { pack } = JSON.parse(readFileSync(file, 'utf8')) as LoadedPack;
  const base = makeAssessment(pack);
  const lines = Array.from({ length: LINES }, (_, index) => {
    const organisation = { name: `Shop ${index}` };
    return `${JSON.stringify({ ...base, organisation, target: 1 + (index % 3) })}\n`;
  });
  writeFileSync(path, lines.join(''));
}

// The threads run a script of their own, which is an asset.
describe.skipIf(!existsSync(join(ASSETS, 'portfolio-worker.cjs')))('a portfolio', () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-many-'));
  const run = (command: readonly string[], workers: string, env = {}) =>
    runAlone(
      { command, env },
      ['portfolio', 'many.ndjson', '--workers', workers, '--format', 'ndjson'],
      folder,
    );
  let packaged = '';
  beforeAll(() => {
    writeLines(join(folder, 'many.ndjson'));
    const node = fetchNode(asPackage(BUILDER)).executable;
    packaged = run([node, join(projectRoot, 'bin/e8.js')], '1').stdout;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(runnable)(
    'is judged by three threads of the executable for $name as by one of the package',
    ({ program: { command, env } }) => {
      const { exit, stdout } = run(command, '3', env);
      expect(exit).toBe(0);
      expect(stdout.split('\n')).toHaveLength(LINES + 1);
      expect(stdout).toBe(packaged);
    },
    TIMEOUT,
  );
});
