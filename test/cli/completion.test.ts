import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findValue } from '../../src/cli/completion/find-value.ts';
import { listWords } from '../../src/cli/completion/list-words.ts';
import { SHELLS } from '../../src/cli/completion/shells.ts';
import { createProgram } from '../../src/cli/create-program.ts';
import { EXIT } from '../../src/model/exit-code.ts';
import { REPORTERS } from '../../src/report/registry.ts';
import { makeWorld, runMain } from './run-main.ts';
import { hasShell, tryCompletion } from './try-completion.ts';

const LONGEST = 30_000;
const world = makeWorld({ exit: null, stdout: '', stderr: '' });
const program = createProgram([], world, { exit: 0 });
const formats = REPORTERS.map(({ id }) => id);

/** Lines typed so far, words that must be offered, and one that must not be. */
const CASES: readonly (readonly [line: string, offered: readonly string[], not: string])[] = [
  ['e8 ', ['init', 'assess', 'completion'], 'list'],
  ['e8 as', ['assess'], 'init'],
  ['e8 assess --fo', ['--format'], 'init'],
  ['e8 assess shop.yaml --format s', ['sarif'], 'assess'],
  ['e8 report -f ', formats, 'bash'],
  ['e8 assess --min-evidence ', ['excellent', 'poor'], 'json'],
  ['e8 controls ', ['list', 'show', 'verify'], 'assess'],
  ['e8 controls show --', ['--format', '--help'], '--target'],
  ['e8 controls list --format ', ['terminal', 'json'], 'sarif'],
  ['e8 completion ', SHELLS, 'assess'],
  ['e8 schema as', ['assessment'], 'assess'],
];

describe.each(SHELLS)('the completion for %s', (shell) => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-completion-'));
  // PowerShell wants the ending; the others do not care.
  const file = join(folder, 'e8.ps1');
  beforeAll(async () => {
    const { exit, stdout } = await runMain(['completion', shell]);
    expect(exit).toBe(EXIT.fine);
    writeFileSync(file, stdout);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.for(CASES)('offers the right words after %j', { timeout: LONGEST }, (each, context) => {
    if (!hasShell(shell)) context.skip(`${shell} is not here, so its completion is not tried`);
    const [line, offered, not] = each;
    const found = tryCompletion(shell, file, line);
    expect(found).toEqual(expect.arrayContaining([...offered]));
    expect(found).not.toContain(not);
  });
});

/** Every placeholder of a program, with the command that it belongs to. */
function listPlaceholders(command: Command, path = ''): string[][] {
  const options = command.options.flatMap(({ flags }) => /[<[].*$/.exec(flags)?.[0] ?? []);
  const names = command.registeredArguments.map((each) => each.name());
  return [
    ...[...options, ...names].map((placeholder) => [path, placeholder]),
    ...command.commands.flatMap((each) => listPlaceholders(each, `${path} ${each.name()}`.trim())),
  ];
}

describe('the words to complete', () => {
  it('have a kind for every placeholder of the program', () => {
    const all = listPlaceholders(program);
    expect(all.length).toBeGreaterThan(30);
    const unknown = all.filter(([path = '', name = '']) => findValue(path, name) === undefined);
    expect(unknown).toEqual([]);
  });

  it('are those of every command, as help lists them', () => {
    const paths = listWords(program).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['', 'assess', 'controls', 'controls list']));
    for (const { path, options } of listWords(program)) {
      const names = options.flatMap((each) => each.names);
      expect(names, path).toContain('--help');
    }
  });

  it('are offered for known shells only', async () => {
    const { exit, stderr } = await runMain(['completion', 'tcsh']);
    expect(exit).toBe(EXIT.wrongUsage);
    expect(stderr).toContain('bash, zsh, fish, powershell');
  });
});
