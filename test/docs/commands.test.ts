import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadedPack } from '../../src/model/control-pack.ts';
import { type Command, listCommands } from './list-commands.ts';
import { listBlocks, readProjectFile } from './read-document.ts';
import { readDocumentedPack } from './read-documented-pack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  'docs/assessing.md',
  'docs/auditing.md',
  'docs/ci.md',
  'docs/controls.md',
  'docs/oscal.md',
  'docs/evidence.md',
  'docs/gate.md',
  'docs/translating.md',
  'docs/scale.md',
  'docs/install.md',
];

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Profiles of the publisher's kind and name, made from the shipped pack. */
function writeProfiles(folder: string): void {
  const asset = readProjectFile('dist/assets/packs/essential-eight/2023-11.json');
  const { pack } = JSON.parse(asset) as LoadedPack;
  const requirements = pack.strategies.flatMap((strategy) => strategy.requirements);
  for (const { level } of pack.levels) {
    const listed = requirements.filter(({ levels }) => levels.includes(level));
    const ids = listed.map(({ control }) => control.toLowerCase());
    const profile = { imports: [{ 'include-controls': [{ 'with-ids': ids }] }] };
    write(folder, `ISM_E8_ML${level}-baseline_profile.json`, JSON.stringify({ profile }));
  }
}

/** Everything that the documents take for granted: the examples, a pack, the publisher's files. */
function prepareFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'e8-docs-'));
  for (const name of ['examples', 'locales']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const [name, text] of readDocumentedPack()) {
    write(folder, `my-packs/shop-basics/2026/${name}`, text);
  }
  writeProfiles(folder);
  return folder;
}

/** Blocks that begin with a file's name (` ```json locales/jv/words.json`): the reader writes them. */
function writeBlocks(path: string, before: number, folder: string): void {
  for (const { info, text, line } of listBlocks(readProjectFile(path))) {
    const [, name] = /^json (\S+)$/.exec(info) ?? [];
    if (name !== undefined && line < before) write(folder, name, text);
  }
}

function run({ args, into }: Command, folder: string) {
  const { PATH } = process.env;
  const options = { cwd: folder, encoding: 'utf8', env: { PATH }, input: '' } as const;
  const done = spawnSync(process.execPath, [join(root, 'bin/e8.js'), ...args], options);
  if (into !== undefined) write(folder, into, done.stdout);
  return done;
}

describe.each(DOCUMENTS)('the commands of %s', (path) => {
  const commands = listCommands(readProjectFile(path));
  let folder: string;

  beforeAll(() => {
    folder = prepareFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // In order and in one folder: a command may use what an earlier one wrote.
  it.each(commands.map((each) => [each.line, each.text, each] as const))(
    'line %i works: %s',
    (_line, _text, command) => {
      writeBlocks(path, command.line, folder);
      const { status, stderr } = run(command, folder);
      expect({ status, stderr: status === command.exit ? '' : stderr }).toEqual({
        status: command.exit,
        stderr: '',
      });
    },
  );

  it('begins every command in a way that is found', () => {
    const fenced = readProjectFile(path).match(/^```sh\n[\s\S]*?^```$/gm) ?? [];
    const mentioned = fenced.join('\n').match(/\be8 (?!\|)/g) ?? [];
    expect(mentioned).toHaveLength(commands.length);
  });
});

describe('the documents with commands', () => {
  it('are all listed here', () => {
    const all = ['.', 'docs', 'examples'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => (folder === '.' ? name : `${folder}/${name}`)),
    );
    const withCommands = all.filter(
      (path) => path.endsWith('.md') && listCommands(readProjectFile(path)).length > 0,
    );
    expect(DOCUMENTS).toEqual(expect.arrayContaining(withCommands));
    expect(withCommands.length).toBeGreaterThan(3);
  });
});
