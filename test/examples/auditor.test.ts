import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, runMain } from '../cli/run-main.ts';
import { isPosix, useTemporaryFolder } from '../host/temporary-folder.ts';

const EXAMPLE = join(projectRoot, 'examples/auditor');
const ORGANISATIONS = ['harbour-cafe', 'hill-school', 'river-clinic'];
const QUARTERS = ['2026-02', '2026-05', '2026-08', '2026-11'];
const LONGEST = 60_000;

const inFolder = useTemporaryFolder();
const read = (...names: string[]): string => readFileSync(join(EXAMPLE, ...names), 'utf8');
const update = process.env['E8_UPDATE'] === '1';

/** Runs the script on a copy of the repository, in which something was changed. */
function check(change: () => void = () => undefined) {
  cpSync(EXAMPLE, inFolder('auditor'), { recursive: true });
  change();
  const E8 = `${process.execPath} ${join(projectRoot, 'bin/e8.js')}`;
  const { PATH } = process.env;
  const script = inFolder('auditor/check.sh');
  return spawnSync('sh', [script], { encoding: 'utf8', env: { PATH, E8 }, cwd: '/' });
}

const applyPullRequest = (): void =>
  cpSync(inFolder('auditor/pull-request'), inFolder('auditor/organisations'), { recursive: true });

describe('the saved results of a year', () => {
  const saved = QUARTERS.flatMap((quarter) =>
    ORGANISATIONS.map((name) => [quarter, name] as const),
  );

  it.each(saved)('%s of %s is what e8 makes of the assessment beside it', async (quarter, name) => {
    const folder = join(EXAMPLE, 'history', quarter);
    const args = ['assess', `${name}.yaml`, '--no-gate', '--no-config', '--format', 'json'];
    const { exit, stdout } = await runMain(args, { folder });
    expect(exit).toBe(0);
    if (update) writeFileSync(join(folder, `${name}.json`), stdout);
    expect(read('history', quarter, `${name}.json`)).toBe(stdout);
  });

  it('are four for each organisation', () => {
    for (const quarter of QUARTERS) {
      const names = readdirSync(join(EXAMPLE, 'history', quarter));
      expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(ORGANISATIONS.length);
    }
  });

  it('tell of a year in which two organisations improved', () => {
    const levels = ORGANISATIONS.map((name) =>
      QUARTERS.map((each) => JSON.parse(read('history', each, `${name}.json`)).overall.level),
    );
    expect(levels).toEqual([
      [0, 0, 0, 1],
      [0, 0, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  it.each(ORGANISATIONS)('end with the assessment of today: %s', (name) => {
    const withoutSchema = (text: string): string => text.replace(/^# yaml-language-server.*\n/, '');
    const last = withoutSchema(read('history/2026-11', `${name}.yaml`));
    expect(withoutSchema(read('organisations', `${name}.yaml`))).toBe(last);
  });
});

describe.runIf(isPosix)('the script', () => {
  it('passes the repository as it is', { timeout: LONGEST }, () => {
    const { status, stdout } = check();
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
    expect(stdout.match(/: verified$/gm)).toHaveLength(12);
  });

  it('fails the pull request, and names the line to fix', { timeout: LONGEST }, () => {
    const { status, stdout } = check(applyPullRequest);
    expect(status).toBe(1);
    const [, line] = /^ {2}organisations\/river-clinic\.yaml:(\d+):3 PA-1698$/m.exec(stdout) ?? [];
    const lines = readFileSync(inFolder('auditor/organisations/river-clinic.yaml'), 'utf8');
    expect(lines.split('\n')[Number(line) - 1]).toBe('  PA-1698:');
    expect(read('README.md')).toContain(`organisations/river-clinic.yaml:${line}:3 PA-1698\n`);
    expect(stdout).toContain('- regression: Patch applications is below level 1');
    expect(stdout).toMatch(/^organisations\/river-clinic\.yaml +0 +1 +not passed$/m);
    expect(stdout).toMatch(/^organisations\/harbour-cafe\.yaml +1 +1 +passed$/m);
  });

  it.each<[string, number, string, () => void]>([
    [
      'evidence that was changed',
      1,
      '[changed]',
      () => appendFileSync(inFolder('auditor/organisations/evidence/hill-school-restore.txt'), 'x'),
    ],
    [
      'evidence that is missing',
      1,
      '[missing]',
      () => rmSync(inFolder('auditor/organisations/evidence/hill-school-restore.txt')),
    ],
    [
      'a saved result that was forged',
      1,
      'history/2026-02/harbour-cafe.json: NOT VERIFIED',
      () => {
        const file = inFolder('auditor/history/2026-02/harbour-cafe.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"level": 0', '"level": 1'));
      },
    ],
    [
      'a baseline that is missing',
      3,
      'river-clinic.json',
      () => rmSync(inFolder('auditor/history/2026-11/river-clinic.json')),
    ],
  ])('fails on %s', { timeout: LONGEST }, (_, exit, message, change) => {
    const { status, stdout, stderr } = check(change);
    expect(status).toBe(exit);
    expect(stdout + stderr).toContain(message);
  });
});
