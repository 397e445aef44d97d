import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, type Run, runMain } from '../cli/run-main.ts';
import { type Effect, hideVersion, readGolden, writeGolden } from './golden.ts';
import { readScenarios, type Scenario } from './read-scenarios.ts';
import { findWritten, makeWorkingFolder, readFolder, removeFolder } from './working-folder.ts';

const scenarios = readScenarios();
const LONGEST = 30_000;

type Runner = (scenario: Scenario, folder: string) => Run | Promise<Run>;

/** What Windows needs to start a program at all. */
const KEPT = Object.entries(process.env).filter(([name]) => /^(path|systemroot)$/i.test(name));

function readInput({ stdin }: Scenario, folder: string): Buffer {
  return stdin === undefined ? Buffer.alloc(0) : readFileSync(join(folder, stdin));
}

const runHere: Runner = (scenario, folder) => {
  const { args, env = {}, columns, terminal, today } = scenario;
  return runMain(args, {
    folder,
    stdin: readInput(scenario, folder),
    env,
    ...(columns !== undefined && { env: { ...env, COLUMNS: String(columns) } }),
    ...(terminal !== undefined && { terminal }),
    ...(today !== undefined && { host: { today: () => today } }),
  });
};

const runBundle: Runner = (scenario, folder) => {
  const { args, env, columns } = scenario;
  const size = columns === undefined ? {} : { COLUMNS: String(columns) };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'bin/e8.js'), ...args],
    {
      cwd: folder,
      env: { ...Object.fromEntries(KEPT), ...env, ...size },
      input: readInput(scenario, folder),
      encoding: 'utf8',
      timeout: LONGEST,
    },
  );
  return { exit: status, stdout, stderr };
};

async function play(scenario: Scenario, run: Runner): Promise<Effect> {
  const folder = makeWorkingFolder(scenario);
  try {
    const before = readFolder(folder);
    const done = await run(scenario, folder);
    const effect = { ...done, written: findWritten(before, readFolder(folder)) };
    expect(JSON.stringify(effect)).not.toContain(folder);
    return hideVersion(effect);
  } finally {
    removeFolder(folder);
  }
}

const update = process.env['E8_UPDATE'] === '1';

describe.each(scenarios)('$name', (scenario) => {
  it('in this process', { timeout: LONGEST }, async () => {
    const effect = await play(scenario, runHere);
    if (update) writeGolden(scenario, effect);
    expect(effect).toEqual(readGolden(scenario));
  });

  const cannotSpawn = scenario.terminal === true || scenario.today !== undefined;
  it.skipIf(cannotSpawn)('as users run it', { timeout: LONGEST }, async () => {
    expect(await play(scenario, runBundle)).toEqual(readGolden(scenario));
  });
});

it('finds the scenarios, each with a sentence on what it shows', () => {
  expect(scenarios.length).toBeGreaterThan(80);
  const silent = scenarios.filter(({ about }) => !/^[A-Z0-9`-].*\.$/.test(about ?? ''));
  expect(silent.map(({ name }) => name)).toEqual([]);
});
