import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cruise, cruise, projectRoot } from './cruise.ts';

/** Hand-written modules under src, as the file system lists them. */
function listSources(): string[] {
  return readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter(
      (name) => /\.tsx?$/.test(name) && !/^src\/(?:schema|report\/html)\/generated\//.test(name),
    )
    .sort();
}

const TIMEOUT = 60_000;

describe('the rooms of src', () => {
  let found: Cruise;
  beforeAll(() => {
    found = cruise(projectRoot, ['src', 'bin']);
  }, TIMEOUT);

  it('were all looked at', () => {
    const cruised = found.modules
      .map(({ source }) => source)
      .filter((name) => /^src\/(?!(?:schema|report\/html)\/generated\/).*\.tsx?$/.test(name));
    expect(cruised.sort()).toEqual(listSources());
  });

  it('keep the one-way rule', () => {
    expect(found.summary.violations.map(({ rule, from, to }) => [rule.name, from, to])).toEqual([]);
  });
});

/** Planted imports, each with the rule that must catch it; `null` where it is allowed. */
const PLANTED: readonly (readonly [from: string, to: string, rule: string | null])[] = [
  ['model/a.ts', 'text/t.ts', 'model-uses-lower-rooms-only'],
  ['text/a.ts', 'core/c.ts', 'text-uses-lower-rooms-only'],
  ['core/a.ts', 'load/l.ts', 'core-uses-lower-rooms-only'],
  ['core/b.ts', 'text/t.ts', null],
  ['core/d.ts', 'node:fs', 'core-knows-no-node'],
  ['core/e.ts', 'yaml', 'core-package-allowlist'],
  ['schema/a.ts', 'load/l.ts', 'schema-uses-lower-rooms-only'],
  ['load/a.ts', 'schema/s.ts', null],
  ['load/b.ts', 'yaml', null],
  ['load/d.ts', 'host/h.ts', 'load-uses-lower-rooms-only'],
  ['load/e.ts', 'node:path', 'load-knows-no-node'],
  ['evidence/a.ts', 'load/l.ts', 'evidence-uses-lower-rooms-only'],
  ['i18n/a.ts', 'chalk', 'i18n-package-allowlist'],
  ['interview/a.ts', 'core/c.ts', null],
  ['interview/b.ts', 'i18n/i.ts', 'interview-uses-lower-rooms-only'],
  ['interview/d.ts', '@inquirer/select', null],
  ['report/a.ts', 'i18n/i.ts', 'report-uses-lower-rooms-only'],
  ['report/b.ts', 'chalk', null],
  ['report/d.ts', 'commander', 'report-package-allowlist'],
  ['host/a.ts', 'node:fs', null],
  ['host/b.ts', 'app/x.ts', 'host-uses-lower-rooms-only'],
  ['app/a.ts', 'host/h.ts', null],
  ['app/b.ts', 'cli/y.ts', 'app-uses-lower-rooms-only'],
  ['app/d.ts', 'node:fs', 'app-knows-no-node'],
  ['cli/a.ts', 'app/x.ts', null],
  ['cli/b.ts', 'node:process', 'cli-knows-no-node'],
  ['cli/launch.ts', 'node:process', null],
  ['cli/d.ts', 'other/o.ts', 'no-file-outside-rooms'],
];
const TARGETS = ['text/t', 'core/c', 'load/l', 'schema/s', 'host/h', 'i18n/i', 'app/x', 'cli/y'];
const PACKAGES = ['yaml', 'chalk', 'commander', '@inquirer/select'];

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function plant(folder: string): void {
  write(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "module": "NodeNext" } }');
  for (const target of [...TARGETS, 'other/o']) {
    write(join(folder, `src/${target}.ts`), 'export const planted = 1;\n');
  }
  for (const name of PACKAGES) {
    const manifest = JSON.stringify({ name, version: '1.0.0', main: 'index.js' });
    write(join(folder, `node_modules/${name}/package.json`), manifest);
    write(join(folder, `node_modules/${name}/index.js`), 'exports.planted = 1;\n');
  }
  for (const [from, to] of PLANTED) {
    const target = to.endsWith('.ts') ? `../${to}` : to;
    write(join(folder, `src/${from}`), `import * as planted from '${target}';\nplanted;\n`);
  }
}

describe('the rules of the rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-arch-'));
  let broken: Map<string, string[]>;

  beforeAll(() => {
    plant(folder);
    const { violations } = cruise(folder, ['src']).summary;
    broken = new Map();
    for (const { rule, from } of violations) {
      broken.set(from, [...(broken.get(from) ?? []), rule.name]);
    }
  }, TIMEOUT);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(PLANTED)('%s importing %s breaks %s', (from, _to, rule) => {
    const rules = (broken.get(`src/${from}`) ?? []).filter((name) => name !== 'no-orphans');
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
