import { type StdioOptions, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row, Summary } from '../../src/model/portfolio.ts';
import { validateRow, validateSummary } from '../../src/schema/generated/validators.js';
import { makeInputs, toLines } from '../app/portfolio/make-inputs.ts';
import { projectRoot } from './run-main.ts';

const LAUNCHER = join(projectRoot, 'bin/e8.js');
const TIMEOUT = 60_000;
const inputs = makeInputs(12);

let folder: string;

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return name;
}

function run(args: readonly string[], input: string | Uint8Array = '') {
  const options = { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9 } as const;
  const env = { ...process.env, COLUMNS: '80', NO_COLOR: '1' };
  return spawnSync(process.execPath, [LAUNCHER, 'portfolio', ...args], { ...options, env });
}

const readRows = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const readSummary = (text: string) => JSON.parse(text) as Summary;
const idsOf = (text: string) => readRows(text).map(({ organisation }) => organisation.id);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'e8-portfolio-'));
  write('all.ndjson', toLines(inputs));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('e8 portfolio --rows', () => {
  it('is a pure filter: a line in, a line out, in the same order', () => {
    const done = run(['--rows'], toLines(inputs));
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(idsOf(done.stdout)).toEqual(inputs.map(({ organisation }) => organisation.id));
    for (const row of readRows(done.stdout)) expect(validateRow(row)).toBe(true);
    // What it wrote itself comes out as it is.
    expect(run(['--rows'], done.stdout).stdout).toBe(done.stdout);
  });

  it('gives of an assessment and of its result the same row', () => {
    const judged = run(['--rows'], toLines(inputs.slice(0, 3)));
    const results = inputs.slice(0, 3).map((input) => {
      const args = [LAUNCHER, 'assess', '-', '--format', 'json', '--no-gate'];
      const done = spawnSync(process.execPath, args, {
        input: JSON.stringify(input),
        encoding: 'utf8',
      });
      return JSON.parse(done.stdout);
    });
    expect(run(['--rows'], toLines(results)).stdout).toBe(judged.stdout);
  });

  it('writes CSV with a header, once', () => {
    const { stdout } = run(['--rows', '--format', 'csv', '--group-by', 'sector'], toLines(inputs));
    const lines = stdout.split('\r\n');
    expect(lines).toHaveLength(inputs.length + 2);
    expect(lines[0]).toMatch(/^organisation,scope,framework,.*,regular-backups,tag:sector$/);
    expect(lines[1]).toMatch(/^org-0,.*,food$/);
  });

  it('writes nothing for nothing', () => {
    expect(run(['--rows'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('a summary', () => {
  it('is the same of assessments and of their rows', () => {
    const flags = ['--format', 'json', '--group-by', 'sector,state', '--min-group', '2'];
    const direct = run([...flags, 'all.ndjson']);
    const rows = run(['--rows', 'all.ndjson']).stdout;
    expect(run(flags, rows).stdout).toBe(direct.stdout);
    const summary = readSummary(direct.stdout);
    expect(validateSummary(summary)).toBe(true);
    expect(summary).toMatchObject({ rows: 12, bad: 0, repeated: 0 });
  });

  it.each(['terminal', 'markdown', 'html'])('can be shown as %s', (format) => {
    const { status, stdout } = run(['--format', format, '--group-by', 'sector', 'all.ndjson']);
    expect(status).toBe(0);
    expect(stdout).toContain('Restrict administrative privileges');
    expect(stdout).toContain('too few to show');
  });

  it('goes with rows into files, whole', () => {
    const formats = 'ndjson=rows.ndjson,csv=rows.csv,json=sum.json,html=page.html,terminal';
    const done = run(['all.ndjson', '--format', formats]);
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain('12 organisations');
    expect(idsOf(readFileSync(join(folder, 'rows.ndjson'), 'utf8'))).toHaveLength(12);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('of no organisations says so', () => {
    expect(run([])).toMatchObject({ status: 0, stdout: 'There are no organisations.\n' });
  });
});

describe('inputs', () => {
  it('may be files, folders and patterns, lines and whole files', () => {
    for (const [index, input] of inputs.slice(0, 4).entries()) {
      write(`clients/${index}.json`, JSON.stringify(input, null, 2));
    }
    write('clients/deep/more.ndjson', toLines(inputs.slice(4, 6)));
    write('clients/notes.txt', 'not read');
    write('clients/e8.config.yaml', 'schema: e8/config/v1');
    const ids = ['org-0', 'org-1', 'org-2', 'org-3', 'org-4', 'org-5'];
    expect(idsOf(run(['clients', '--rows']).stdout)).toEqual(ids);
    expect(idsOf(run(['clients/*.json', '--rows']).stdout)).toEqual(ids.slice(0, 4));
  });

  it.each(['1', '2'])('may be a pipe and files, before it and after it: %s workers', (workers) => {
    const many = makeInputs(240);
    write('first.ndjson', toLines(many.slice(0, 80)));
    write('last.ndjson', toLines(many.slice(160)));
    const args = ['--rows', '--workers', workers, 'first.ndjson', '-', 'last.ndjson'];
    const done = run(args, toLines(many.slice(80, 160)));
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(idsOf(done.stdout)).toEqual(many.map(({ organisation }) => organisation.id));
  });

  it('may be a file as standard input, and nothing at all', () => {
    const read = (path: string) => {
      const input = openSync(path, 'r');
      const stdio: StdioOptions = [input, 'pipe', 'pipe'];
      const options = { stdio, encoding: 'utf8' } as const;
      const done = spawnSync(process.execPath, [LAUNCHER, 'portfolio', '--rows'], options);
      closeSync(input);
      expect([done.status, done.stderr]).toEqual([0, '']);
      return idsOf(done.stdout);
    };
    expect(read(join(folder, 'all.ndjson'))).toHaveLength(inputs.length);
    expect(read('/dev/null')).toEqual([]);
  });

  it('that are wrong are told with their line, and keep no other from being read', () => {
    const lines = toLines(inputs).split('\n');
    const spoilt = [lines[0], '{"schema":', lines[1], '', lines[2]?.replace('PA-1807', 'PA-9999')];
    const done = run(['--rows'], [...spoilt, lines[3], ''].join('\n'));
    expect(done.status).toBe(3);
    expect(idsOf(done.stdout)).toEqual(['org-0', 'org-1', 'org-3']);
    expect(done.stderr).toMatch(/^-:2:\d+: error: /m);
    expect(done.stderr).toMatch(/^-:5:\d+: error: .*PA-9999/m);
    expect(done.stderr).toContain('2 inputs were wrong and have no row');
  });

  it('end the run at the first fault with --strict, and leave no file', () => {
    const lines = toLines(inputs).split('\n');
    const text = [lines[0], 'nonsense', lines[1]].join('\n');
    const done = run(['--rows', '--strict'], text);
    expect(done.status).toBe(3);
    expect(idsOf(done.stdout)).toEqual(['org-0']);
    expect(
      run(['--strict', '--format', 'ndjson=strict.ndjson,json=strict.json'], text).status,
    ).toBe(3);
    expect([
      existsSync(join(folder, 'strict.ndjson')),
      existsSync(join(folder, 'strict.json')),
    ]).toEqual([false, false]);
  });

  it('that cannot be read are told among thousands that can', () => {
    const names = inputs.map((input, index) => write(`many/${index}.json`, JSON.stringify(input)));
    const done = run(['--rows', ...names.slice(0, 6), 'many/none.json', ...names.slice(6)]);
    expect(done.status).toBe(3);
    expect(idsOf(done.stdout)).toHaveLength(12);
    expect(done.stderr).toMatch(/^many\/none\.json: error: /m);
  });

  it('with a line of 100 MB go on after it', { timeout: TIMEOUT }, () => {
    const long = Buffer.alloc(100_000_000, 'x');
    const [first = '', second = ''] = toLines(inputs.slice(0, 2)).split('\n');
    const text = Buffer.concat([Buffer.from(`${first}\n"`), long, Buffer.from(`"\n${second}\n`)]);
    const done = run(['--rows'], text);
    expect(done.status).toBe(3);
    expect(idsOf(done.stdout)).toEqual(['org-0', 'org-1']);
    expect(done.stderr).toMatch(/^-:2:1: error: .*2 MB/m);
  });

  it('that repeat an organisation and scope count as its lowest, with a warning', () => {
    const [first, second] = inputs;
    const again = { ...second, organisation: first?.organisation };
    const done = run(['--format', 'json'], toLines([first, again]));
    expect(done.status).toBe(0);
    expect(done.stderr).toMatch(/^-:2: warning: /m);
    const [{ figures } = { figures: null }] = readSummary(done.stdout).frameworks;
    expect(figures).toMatchObject({ organisations: 1, rows: 2 });
  });

  it('of two frameworks are summed up apart, and do not share a CSV', () => {
    const pack = 'test/fixtures/packs/tiny';
    const controls = join(folder, 'packs/shop-safety');
    mkdirSync(controls, { recursive: true });
    spawnSync('cp', ['-r', join(projectRoot, pack), join(controls, '2025-01')]);
    const other = {
      schema: 'e8/assessment/v1',
      framework: 'shop-safety@2025-01',
      organisation: { name: 'Shop', id: 'shop' },
      answers: {},
    };
    const text = toLines([inputs[0], other, inputs[1]]);
    const flags = ['--controls', 'packs'];
    const summary = run([...flags, '--format', 'json'], text);
    expect(summary.stderr).toBe('');
    expect(readSummary(summary.stdout).frameworks.map(({ framework }) => framework)).toEqual([
      'essential-eight@2023-11',
      'shop-safety@2025-01',
    ]);
    expect(idsOf(run([...flags, '--rows'], text).stdout)).toEqual(['org-0', 'shop', 'org-1']);
    const csv = run([...flags, '--rows', '--format', 'csv'], text);
    expect(csv.status).toBe(3);
    expect(csv.stderr).toMatch(/^-:2: error: .*\[mixed-frameworks\]$/m);
    expect(csv.stdout.split('\r\n')).toHaveLength(4);
  });
});

describe('a wrong request', () => {
  it.each([
    [['--rows', '--format', 'html']],
    [['--format', 'ndjson,csv']],
    [['--format', 'json=all.ndjson', 'all.ndjson']],
    [['--format', 'json=a.json,html=a.json', 'all.ndjson']],
    [['--group-by', 'a b', 'all.ndjson']],
    [['--min-group', '0', 'all.ndjson']],
    [['--workers', 'many', 'all.ndjson']],
    [['--target', '9', 'all.ndjson']],
  ])('%j is exit code 2, and nothing is written', (args) => {
    expect(run(args)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('the other end', () => {
  const many = toLines(makeInputs(400));

  it('may close the pipe: the run ends well and at once', { timeout: TIMEOUT }, async () => {
    write('many.ndjson', many);
    const child = spawn(process.execPath, [LAUNCHER, 'portfolio', '--rows', 'many.ndjson'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.once('data', () => child.stdout.destroy());
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, told]).toEqual([0, '']);
  });

  it('may be full: exit code 4', { timeout: TIMEOUT }, () => {
    write('many.ndjson', many);
    const line = `"${process.execPath}" "${LAUNCHER}" portfolio --rows many.ndjson > /dev/full`;
    expect(spawnSync('sh', ['-c', line], { cwd: folder }).status).toBe(4);
    const file = run(['many.ndjson', '--format', 'ndjson=/dev/full']);
    expect([file.status, file.stderr]).toEqual([4, expect.stringContaining('/dev/full')]);
  });

  it('may interrupt: exit code 130, nothing half written', { timeout: TIMEOUT }, async () => {
    const args = [LAUNCHER, 'portfolio', '--format', 'ndjson=cut.ndjson'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.write(many);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(readdirSync(folder).filter((name) => /^cut|\.tmp$/.test(name))).toEqual([]);
  });

  it('may be slow: what is not taken is not read', { timeout: TIMEOUT }, async () => {
    const child = spawn(process.execPath, [LAUNCHER, 'portfolio', '--rows', '--workers', '2'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let taken = 0;
    const feed = () => {
      while (taken < 200 && child.stdin.write(many)) taken += 1;
    };
    child.stdin.on('drain', feed);
    child.stdin.on('error', () => undefined);
    feed();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    // Nobody has read a row yet: so only some of the 200 portions can have been taken.
    expect(taken).toBeLessThan(100);
    child.kill();
    await new Promise((resolve) => child.on('close', resolve));
  });
});
