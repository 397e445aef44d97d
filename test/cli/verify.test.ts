import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { useTemporaryFolder } from '../host/temporary-folder.ts';
import { projectRoot, runMain } from './run-main.ts';

const inFolder = useTemporaryFolder();
const example = (name: string): string =>
  fs.readFileSync(join(projectRoot, 'examples', name), 'utf8');
const run = (...argv: string[]) => runMain(argv, { folder: inFolder() });
const edit = (name: string, from: string | RegExp, to: string): void => {
  const before = fs.readFileSync(inFolder(name), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  fs.writeFileSync(inFolder(name), after);
};

/** The clinic with its evidence, judged and saved. */
const judge = async (...options: string[]): Promise<void> => {
  fs.cpSync(join(projectRoot, 'examples/evidence'), inFolder('evidence'), { recursive: true });
  fs.writeFileSync(inFolder('clinic.yaml'), example('clinic.yaml'));
  const saved = await run('assess', 'clinic.yaml', '--format', 'json=clinic.json', ...options);
  expect(saved.stderr).toBe('');
};
const verifyJson = async (...options: string[]) => {
  const { exit, stdout } = await run('verify', 'clinic.json', '--format', 'json', ...options);
  return { exit, ...JSON.parse(stdout) };
};

describe('e8 verify', () => {
  it('finds the same where nothing has changed', async () => {
    await judge();
    expect(await verifyJson()).toMatchObject({
      exit: 0,
      verified: true,
      pack: { name: 'essential-eight@2023-11', same: true },
      assessment: { name: 'clinic.yaml', same: true },
      evidence: [{ file: 'evidence/clinic-restore-exercise.txt', faults: [] }],
      differences: [],
    });
  });

  it.each([
    [['--no-notes']],
    [['--target', '1', '--as-of', '2026-09-01']],
    [['--min-evidence', 'good', '--rhythms', '--complete', '--no-expired-exceptions']],
  ])('judges again by what the result was judged by: %j', async (options) => {
    await judge(...options);
    expect(await verifyJson()).toMatchObject({ exit: 0, differences: [] });
  });

  it('finds the same for an assessment with other line breaks, comments and order', async () => {
    await judge();
    const text = example('clinic.yaml').replaceAll(/^ *#.*\n/gm, '');
    fs.writeFileSync(inFolder('clinic.yaml'), example('clinic.yaml').replaceAll('\n', '\r\n'));
    expect(await verifyJson()).toMatchObject({ exit: 0, differences: [] });
    fs.writeFileSync(inFolder('clinic.yaml'), text);
    const moved = await verifyJson();
    expect(moved.assessment.same).toBe(true);
    const paths = moved.differences.map(({ path }: { path: string }) => path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path: string) => !/\/(line|column)$/.test(path))).toEqual([]);
  });

  it('says what differs where the assessment has changed', async () => {
    await judge();
    edit(
      'clinic.yaml',
      /^ {2}PA-1699:\n {4}outcome: effective/m,
      '  PA-1699:\n    outcome: ineffective',
    );
    const verified = await verifyJson();
    expect(verified).toMatchObject({ exit: 1, verified: false, assessment: { same: false } });
    expect(verified.differences).toContainEqual({
      path: 'requirements/PA-1699/outcome',
      recorded: 'effective',
      found: 'ineffective',
    });
    const { stdout } = await run('verify', 'clinic.json');
    expect(stdout).toContain('Assessment clinic.yaml: CHANGED');
    expect(stdout).toContain(
      '  requirements/PA-1699/outcome: recorded "effective", now "ineffective"\n',
    );
  });

  it('says what differs where the result was forged', async () => {
    await judge();
    const result = JSON.parse(fs.readFileSync(inFolder('clinic.json'), 'utf8')) as Result;
    const forged = { ...result, overall: { ...result.overall, level: 2, targetMet: true } };
    fs.writeFileSync(inFolder('clinic.json'), JSON.stringify(forged));
    expect(await verifyJson()).toMatchObject({
      exit: 1,
      assessment: { same: true },
      differences: [
        { path: 'overall/level', recorded: 2, found: 1 },
        { path: 'overall/targetMet', recorded: true, found: false },
      ],
    });
  });

  it('does not take a forged day or target that the assessment would have given', async () => {
    await judge();
    const result = JSON.parse(fs.readFileSync(inFolder('clinic.json'), 'utf8')) as Result;
    fs.writeFileSync(
      inFolder('clinic.json'),
      JSON.stringify({ ...result, asOf: null, target: null }),
    );
    const { exit, differences } = await verifyJson();
    expect(exit).toBe(1);
    expect(differences).toContainEqual({ path: 'asOf', recorded: null, found: '2026-11-15' });
    expect(differences).toContainEqual({ path: 'target', recorded: null, found: 2 });
  });

  it('hashes the evidence: changed is a difference, missing is worse', async () => {
    await judge();
    const file = inFolder('evidence/clinic-restore-exercise.txt');
    fs.appendFileSync(file, 'x');
    expect(await verifyJson()).toMatchObject({ exit: 1, evidence: [{ faults: ['changed'] }] });
    fs.rmSync(file);
    expect(await verifyJson()).toMatchObject({
      exit: 3,
      verified: false,
      evidence: [{ faults: ['missing'] }],
    });
    expect((await run('verify', 'clinic.json')).stdout).toContain(
      'Files of evidence: 0 of 1 unchanged.',
    );
  });

  it('tells a pack that has changed, and one that is missing', async () => {
    await judge();
    edit('clinic.json', /("release": "2023-11",\s+"digest": "sha256:)[0-9a-f]{8}/, '$100000000');
    const changed = await verifyJson();
    expect(changed).toMatchObject({ exit: 1, pack: { same: false }, differences: [] });
    expect((await run('verify', 'clinic.json')).stdout).toContain(
      'essential-eight@2023-11: CHANGED',
    );
    edit('clinic.json', /"release": "2023-11"/g, '"release": "1999-01"');
    const missing = await run('verify', 'clinic.json');
    expect(missing.exit).toBe(3);
    expect(missing.stderr).toContain('there is no control pack essential-eight@1999-01');
  });

  it('looks for the assessment from the folder of the result, or where it is told', async () => {
    await judge();
    fs.mkdirSync(inFolder('results'));
    fs.renameSync(inFolder('clinic.json'), inFolder('results/clinic.json'));
    const lost = await run('verify', 'results/clinic.json');
    expect(lost).toMatchObject({ exit: 3, stdout: '' });
    expect(lost.stderr).toContain('there is no file results/clinic.yaml');
    const told = await run('verify', 'results/clinic.json', '--assessment', 'clinic.yaml');
    expect(told).toMatchObject({ exit: 0 });
  });

  it('needs the baseline that the gate was held against', async () => {
    await judge();
    fs.renameSync(inFolder('clinic.json'), inFolder('before.json'));
    await judge('--baseline', 'before.json');
    expect(await verifyJson()).toMatchObject({
      exit: 0,
      baseline: { name: 'before.json', same: true },
    });
    fs.mkdirSync(inFolder('old'));
    fs.renameSync(inFolder('before.json'), inFolder('old/before.json'));
    expect((await run('verify', 'clinic.json')).exit).toBe(3);
    expect(await verifyJson('--baseline', 'old/before.json')).toMatchObject({ exit: 0 });
    edit('old/before.json', '"ceiling": 1', '"ceiling": 2');
    expect(await verifyJson('--baseline', 'old/before.json')).toMatchObject({
      exit: 1,
      baseline: { same: false },
    });
  });

  it('takes no assessment in place of a result, nor a result in place of an assessment', async () => {
    await judge();
    expect((await run('verify', 'clinic.yaml')).stderr).toContain('[wrong-schema]');
    const swapped = await run('verify', 'clinic.json', '--assessment', 'clinic.json');
    expect(swapped).toMatchObject({ exit: 3 });
    expect(swapped.stderr).toContain('[wrong-schema]');
  });

  it('tells twenty differences one by one, and how many more there are', async () => {
    await judge();
    edit('clinic.yaml', /^answers:[\s\S]*/m, 'answers: { PA-1699: effective }\n');
    const { stdout } = await run('verify', 'clinic.json');
    expect(stdout.match(/^ {2}\S.*: recorded/gm)).toHaveLength(20);
    expect(stdout).toMatch(/^ {2}and \d+ more, which --format json lists\.$/m);
  });
});

describe('the same inputs', () => {
  it.each(['cafe', 'clinic', 'port'])(
    'give the same bytes with either line ending: %s',
    async (name) => {
      const file = `${name}.yaml`;
      const judgeText = async (text: string): Promise<string> => {
        fs.writeFileSync(inFolder(file), text);
        return (await run('assess', file, '--no-gate', '--format', 'json')).stdout;
      };
      const unix = await judgeText(example(file));
      const windows = await judgeText(example(file).replaceAll('\n', '\r\n'));
      const marked = await judgeText(`\uFEFF${example(file).replaceAll('\n', '\r\n')}`);
      expect(windows).toBe(unix);
      const hash = (text: string) => createHash('sha256').update(text).digest('hex');
      expect(hash(marked)).toBe(hash(unix));
    },
  );
});
