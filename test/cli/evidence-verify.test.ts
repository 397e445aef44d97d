import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isPosix,
  makePipe,
  permissionsBind,
  useTemporaryFolder,
} from '../host/temporary-folder.ts';
import { type RunOptions, runMain } from './run-main.ts';

const inFolder = useTemporaryFolder();
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An assessment in `org/` with one answer of this evidence. */
const write = (evidence: object[], fields: object = {}): void => {
  const value = {
    schema: 'e8/assessment/v1',
    framework: 'essential-eight@2023-11',
    organisation: { name: 'Shop' },
    'assessed-on': '2026-11-15',
    answers: { 'PA-1876': { outcome: 'effective', evidence } },
    ...fields,
  };
  fs.mkdirSync(inFolder('org/evidence'), { recursive: true });
  fs.writeFileSync(inFolder('org/a.json'), JSON.stringify(value));
  fs.writeFileSync(inFolder('org/evidence/x.txt'), 'proof');
  fs.writeFileSync(inFolder('secret.txt'), 'secret');
};
const item = (file: string, fields: object = {}) => ({
  what: 'w',
  quality: 'good',
  file,
  sha256: hash('proof'),
  date: '2026-11-10',
  ...fields,
});
const verify = (args: string[] = [], options: RunOptions = {}) =>
  runMain(['evidence', 'verify', 'org/a.json', ...args], { folder: inFolder(), ...options });
const listFaults = async (evidence: object[], args: string[] = [], fields: object = {}) => {
  write(evidence, fields);
  const { exit, stdout } = await verify(['--format', 'json', ...args]);
  const checked = JSON.parse(stdout) as { evidence: { faults: string[] }[] };
  return { exit, faults: checked.evidence.map(({ faults }) => faults.join()) };
};

describe('e8 evidence verify', () => {
  it('is content with files that are there and unchanged', async () => {
    const evidence = [item('evidence/x.txt', { size: 5 }), item('./evidence/../evidence/x.txt')];
    expect(await listFaults(evidence)).toEqual({ exit: 0, faults: ['', ''] });
  });

  it.each<[string, object, string]>([
    ['missing', item('evidence/y.txt'), 'missing'],
    ['missing in a missing folder', item('other/y.txt'), 'missing'],
    ['missing below a file', item('evidence/x.txt/y'), 'missing'],
    ['with a NUL character', item('evidence/\0'), 'missing'],
    ['with a name that is too long', item('x'.repeat(1000)), 'missing'],
    ['changed', item('evidence/x.txt', { sha256: hash('other') }), 'changed'],
    ['of another size', item('evidence/x.txt', { size: 6 }), 'changed'],
    ['without a hash', item('evidence/x.txt', { sha256: undefined }), 'no-digest'],
    [
      'without a hash and of another size',
      item('evidence/x.txt', { sha256: undefined, size: 6 }),
      'changed,no-digest',
    ],
    ['outside by ..', item('../secret.txt'), 'outside'],
    ['outside by .. further on', item('evidence/../../secret.txt'), 'outside'],
    ['outside by .. and back', item('../org/evidence/x.txt'), 'outside'],
    ['outside by .. of Windows', item('..\\secret.txt'), 'outside'],
    ['absolute', item('/etc/hosts'), 'outside'],
    ['absolute on Windows', item('C:\\Windows\\win.ini'), 'outside'],
    ['on another machine', item('\\\\server\\share\\x'), 'outside'],
    ['a folder', item('evidence'), 'not-a-file'],
    ['the folder itself', item('.'), 'not-a-file'],
    ['from the future', item('evidence/x.txt', { date: '2026-11-16' }), 'in-future'],
  ])('finds what is wrong: %s', async (_, evidence, fault) => {
    expect(await listFaults([evidence])).toEqual({ exit: 1, faults: [fault] });
  });

  it('asks for an age only when told to', async () => {
    const evidence = [
      item('evidence/x.txt', { date: '2026-10-16' }),
      item('evidence/x.txt', { date: '2026-10-15' }),
      item('evidence/x.txt', { date: undefined }),
    ];
    expect(await listFaults(evidence)).toEqual({ exit: 0, faults: ['', '', ''] });
    const aged = await listFaults(evidence, ['--max-age', '30']);
    expect(aged).toEqual({ exit: 1, faults: ['', 'too-old', 'undated'] });
    expect(
      (await listFaults(evidence, ['--max-age', '0', '--as-of', '2026-10-16'])).faults,
    ).toEqual(['', 'too-old', 'undated']);
  });

  it.each(['-1', '1.5', '', 'x', '1e3'])('refuses the age %j', async (age) => {
    write([]);
    expect((await verify([`--max-age=${age}`])).exit).toBe(2);
  });

  it('needs a day where there is something to judge by it', async () => {
    const undatedFile = { 'assessed-on': undefined };
    write([item('evidence/x.txt')], undatedFile);
    const run = await verify();
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('[as-of-needed]');
    expect((await verify(['--as-of', '2026-11-15'])).exit).toBe(0);
    write([item('evidence/x.txt', { date: undefined })], undatedFile);
    expect((await verify()).exit).toBe(0);
    expect((await verify(['--max-age', '3'])).exit).toBe(3);
    const host = { today: () => '2026-11-12' };
    expect((await verify(['--as-of', 'today'], { host })).exit).toBe(0);
  });

  it('looks at exceptions and their compensating controls too', async () => {
    const control = { what: 'w', scope: 's', 'why-equivalent': 'y', outcome: 'effective' };
    const exception = {
      id: 'EX-1',
      requirements: ['PA-1876'],
      scope: 's',
      justification: 'j',
      remainder: 'effective',
      'compensating-controls': [{ ...control, review: '2027-01-01', evidence: [item('no1.txt')] }],
      caveats: 'c',
      risk: { before: 'high', after: 'low' },
      'accepted-by': 'o',
      approved: '2026-05-01',
      expires: '2027-04-30',
      evidence: [item('no2.txt')],
    };
    write([], { exceptions: [exception] });
    const { stdout } = await verify(['--format', 'json']);
    expect(JSON.parse(stdout).evidence).toMatchObject([
      { key: 'EX-1', file: 'no2.txt', faults: ['missing'] },
      { key: 'EX-1', file: 'no1.txt', faults: ['missing'] },
    ]);
  });

  it('names the line, and shows no control characters', async () => {
    write([item('evidence/\u001b[31m\nx.txt')]);
    const run = await verify();
    expect(run.exit).toBe(1);
    expect(run.stdout).toMatch(
      /^org\/a\.json:1:\d+: .*\(PA-1876\): there is no such file\. \[missing\]\n/,
    );
    expect(run.stdout).not.toContain('\u001b');
    expect(run.stdout.split('\n')).toHaveLength(3);
  });

  it('goes on after a file that is not valid, and gives the gravest exit code', async () => {
    write([item('evidence/y.txt')]);
    fs.writeFileSync(inFolder('bad.yaml'), 'schema: e8/assessment/v1\n');
    const run = await runMain(['evidence', 'verify', 'bad.yaml', 'org/a.json', '-f', 'json'], {
      folder: inFolder(),
    });
    expect(run.exit).toBe(3);
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ file: 'org/a.json' });
  });

  it('reads standard input as if it lay in the working folder', async () => {
    write([item('evidence/x.txt')]);
    const stdin = fs.readFileSync(inFolder('org/a.json'));
    const run = (folder: string) => runMain(['evidence', 'verify', '-'], { folder, stdin });
    expect((await run(inFolder('org'))).exit).toBe(0);
    expect((await run(inFolder())).exit).toBe(1);
  });

  it.runIf(isPosix)('follows links, but never out of the folder', async () => {
    write([]);
    fs.symlinkSync('x.txt', inFolder('org/evidence/inside'));
    fs.symlinkSync('../../secret.txt', inFolder('org/evidence/outside'));
    fs.symlinkSync('../..', inFolder('org/evidence/up'));
    fs.symlinkSync('nowhere', inFolder('org/evidence/broken'));
    fs.symlinkSync('circle', inFolder('org/evidence/circle'));
    fs.mkdirSync(inFolder('org-2'));
    fs.writeFileSync(inFolder('org-2/x.txt'), 'proof');
    fs.symlinkSync('../org-2', inFolder('org/sibling'));
    const names = [
      'inside',
      'outside',
      'up/secret.txt',
      'up/org/evidence/x.txt',
      'broken',
      'circle',
    ];
    const evidence = [...names.map((name) => item(`evidence/${name}`)), item('sibling/x.txt')];
    expect((await listFaults(evidence)).faults).toEqual([
      ...['', 'outside', 'outside', '', 'missing', 'missing', 'outside'],
    ]);
  });

  it.runIf(isPosix)(
    'takes the folder of the file itself where the assessment is a link',
    async () => {
      write([item('evidence/x.txt')]);
      fs.symlinkSync('org/a.json', inFolder('link.json'));
      const run = await runMain(['evidence', 'verify', 'link.json'], { folder: inFolder() });
      expect(run.exit).toBe(0);
    },
  );

  it.runIf(isPosix)('opens no special file', async () => {
    write([item('evidence/pipe'), item('evidence/x\ny')]);
    makePipe(inFolder('org/evidence/pipe'));
    fs.writeFileSync(inFolder('org/evidence/x\ny'), 'proof');
    const { stdout } = await verify(['-f', 'json']);
    expect(JSON.parse(stdout).evidence.map(({ faults }: { faults: string[] }) => faults)).toEqual([
      ['not-a-file'],
      [],
    ]);
  });

  it.runIf(permissionsBind)('says what may not be read (skipped for root)', async () => {
    write([item('evidence/x.txt')]);
    fs.chmodSync(inFolder('org/evidence/x.txt'), 0);
    const { stdout } = await verify();
    expect(stdout).toContain('[unreadable, EACCES]');
  });

  it('says why a file could not be hashed', async () => {
    write([item('evidence/x.txt')]);
    const host = { hashFile: async () => ({ ok: false as const, errno: 'EIO' }) };
    const run = await verify([], { host });
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('it cannot be read. [unreadable, EIO]');
    const inspect = { inspect: () => ({ ok: false as const, errno: 'EACCES' }) };
    expect((await verify([], { host: inspect })).stdout).toContain('[unreadable, EACCES]');
    const node = { realPath: (path: string) => ({ ok: false as const, errno: path && 'EPERM' }) };
    const lost = await verify([], { host: node });
    expect(lost).toMatchObject({ exit: 3 });
    expect(lost.stderr).toContain('cannot be read (EPERM)');
  });
});
