import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isPosix, makePipe, useTemporaryFolder } from '../host/temporary-folder.ts';
import { type RunOptions, runMain } from './run-main.ts';

const inFolder = useTemporaryFolder();

const HEAD = 'schema: e8/assessment/v1\nframework: essential-eight@2023-11\n';
const NAME = 'organisation: { name: Shop }\n';
const write = (answers: string, start = HEAD + NAME): string => {
  const text = `${start}answers:\n${answers}`;
  fs.writeFileSync(inFolder('a.yaml'), text);
  fs.mkdirSync(inFolder('evidence'), { recursive: true });
  fs.writeFileSync(inFolder('evidence/x.txt'), 'proof');
  return text;
};
const read = (): string => fs.readFileSync(inFolder('a.yaml'), 'utf8');
const add = (files: string[], key = 'PA-1876', options: RunOptions = {}) =>
  runMain(['evidence', 'add', 'a.yaml', key, ...files, '--quality', 'good'], {
    folder: inFolder(),
    host: { today: () => '2026-11-15' },
    ...options,
  });
const sha256 = createHash('sha256').update('proof').digest('hex');

describe('e8 evidence add', () => {
  it('writes name, hash, size and date, and nothing else', async () => {
    const before = write('  PA-1876: effective # yes\n  PA-1690: effective\n');
    const run = await add(['evidence/x.txt']);
    expect(run).toMatchObject({ exit: 0, stdout: '' });
    expect(run.stderr).toBe(`PA-1876: evidence/x.txt, 5 bytes, sha256 ${sha256}\n`);
    const item = `      - what: x.txt
        quality: good
        date: 2026-11-15
        file: evidence/x.txt
        sha256: ${sha256}
        size: 5
`;
    const long = `  PA-1876: # yes\n    outcome: effective\n    evidence:\n${item}`;
    expect(read()).toBe(before.replace('  PA-1876: effective # yes\n', long));
  });

  it('is what verify then finds to be well', async () => {
    write('  PA-1876: effective\n');
    await add(['evidence/x.txt']);
    const run = await runMain(['evidence', 'verify', 'a.yaml', '--as-of', '2026-11-15'], {
      folder: inFolder(),
    });
    expect(run).toMatchObject({
      exit: 0,
      stdout: 'a.yaml: 1 file of evidence, and all is well.\n',
    });
  });

  it('takes a date and a description', async () => {
    write('  ISM-1876: effective\n');
    const args = ['evidence', 'add', 'a.yaml', 'ISM-1876', 'evidence/x.txt', '--quality', 'poor'];
    await runMain([...args, '--date', '2026-02-03', '--what', 'Mail: "done"'], {
      folder: inFolder(),
    });
    expect(read()).toContain(`what: 'Mail: "done"'\n`);
    expect(read()).toContain('date: 2026-02-03');
  });

  it('keeps a byte order mark', async () => {
    write('  PA-1876: effective\n', `\uFEFF${HEAD}${NAME}`);
    expect(await add(['evidence/x.txt'])).toMatchObject({ exit: 0 });
    expect(read().startsWith(`\uFEFF${HEAD}`)).toBe(true);
  });

  it('names the nearest answer where there is none', async () => {
    const before = write('  PA-1876: effective\n');
    const run = await add(['evidence/x.txt'], 'PA-1867');
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('a.yaml has no answer PA-1867\nDid you mean: PA-1876\n');
    expect(read()).toBe(before);
  });

  it.each([
    ['that is missing', 'nothing.txt', 3, 'there is no file'],
    ['that is a folder', 'evidence', 3, 'is a folder'],
    ['that is the folder itself', '.', 3, 'is a folder'],
    ['outside, by ..', '../secret.txt', 3, 'not in the folder'],
    ['outside, by an absolute name', process.execPath, 3, 'not in the folder'],
    ['that is the assessment', './a.yaml', 2, 'is an input'],
  ])('refuses a file %s', async (_, file, exit, message) => {
    const before = write('  PA-1876: effective\n');
    fs.writeFileSync(inFolder('../secret.txt'), 'x');
    const run = await add(['evidence/x.txt', file]);
    fs.rmSync(inFolder('../secret.txt'));
    expect(run.exit).toBe(exit);
    expect(run.stderr).toContain(message);
    expect(read()).toBe(before);
  });

  it('refuses a file that is registered already, or twice in one go', async () => {
    write('  PA-1876: effective\n');
    expect(await add(['evidence/x.txt', 'evidence/../evidence/x.txt'])).toMatchObject({ exit: 2 });
    expect(await add(['evidence/x.txt'])).toMatchObject({ exit: 0 });
    const before = read();
    const run = await add(['evidence/x.txt']);
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('evidence/x.txt is registered under PA-1876 already');
    expect(read()).toBe(before);
  });

  it('changes one answer where an alias shares it with another', async () => {
    write('  PA-1876: &a { outcome: effective }\n  PA-1690: *a\n');
    expect(await add(['evidence/x.txt'], 'PA-1690')).toMatchObject({ exit: 0 });
    const { answers } = parse(read());
    expect(answers['PA-1876']).toEqual({ outcome: 'effective' });
    expect(answers['PA-1690'].evidence).toHaveLength(1);
  });

  it('writes nothing where lines of other answers would change', async () => {
    const others = '  PA-1807:   effective\n  PA-1808:   effective\n  PA-1698:   effective\n';
    const before = write(`  PA-1876: &a { outcome: effective }\n${others}  PA-1690: *a\n`);
    const run = await add(['evidence/x.txt']);
    expect(run).toMatchObject({ exit: 3 });
    expect(run.stderr).toContain(
      'a.yaml cannot be edited in place at PA-1876; nothing was written',
    );
    expect(read()).toBe(before);
  });

  it('judges nothing that is not valid', async () => {
    const before = write('  PA-1876: effective\n  PA-0000: effective\n');
    expect((await add(['evidence/x.txt'])).exit).toBe(3);
    expect(read()).toBe(before);
  });

  it('leaves the file whole when it cannot be written', async () => {
    const before = write('  PA-1876: effective\n');
    const host = {
      today: () => '2026-11-15',
      replaceFile: () => ({ ok: false as const, errno: 'ENOSPC' }),
    };
    expect(await add(['evidence/x.txt'], 'PA-1876', { host })).toMatchObject({ exit: 4 });
    expect(read()).toBe(before);
  });

  it('needs a quality, and a file to change', async () => {
    write('  PA-1876: effective\n');
    const folder = inFolder();
    const bare = await runMain(['evidence', 'add', 'a.yaml', 'PA-1876', 'x'], { folder });
    expect(bare).toMatchObject({ exit: 2 });
    const args = ['evidence', 'add', '-', 'PA-1876', 'x', '--quality', 'good'];
    const piped = await runMain(args, { folder });
    expect(piped).toMatchObject({ exit: 3 });
    expect(piped.stderr).toContain('is not a regular file');
  });

  it('edits JSON in its own style', async () => {
    write('');
    const value = {
      schema: 'e8/assessment/v1',
      framework: 'essential-eight@2023-11',
      organisation: { name: 'Shop' },
      answers: { 'PA-1876': 'effective', 'PA-1690': 'effective' },
    };
    const before = JSON.stringify(value, null, 4);
    fs.writeFileSync(inFolder('a.yaml'), before);
    expect(await add(['evidence/x.txt'])).toMatchObject({ exit: 0 });
    const lines = before.split('\n');
    expect(read().split('\n')).toEqual(
      expect.arrayContaining(lines.filter((l) => !/1876/.test(l))),
    );
    expect(JSON.parse(read()).answers['PA-1876'].evidence).toHaveLength(1);
  });

  it.runIf(isPosix)('refuses links that lead out, and special files', async () => {
    const before = write('  PA-1876: effective\n');
    fs.symlinkSync('/etc/hosts', inFolder('evidence/out'));
    fs.symlinkSync('nowhere', inFolder('evidence/broken'));
    makePipe(inFolder('evidence/pipe'));
    expect((await add(['evidence/out'])).stderr).toContain('not in the folder');
    expect((await add(['evidence/broken'])).stderr).toContain('there is no file');
    expect((await add(['evidence/pipe'])).stderr).toContain('not a regular file');
    expect(read()).toBe(before);
  });

  it.runIf(isPosix)('takes any name, and follows a link that stays inside', async () => {
    write('  PA-1876: effective\n');
    fs.writeFileSync(inFolder('evidence/a\nb: "c" #.txt'), 'x');
    fs.symlinkSync('x.txt', inFolder('evidence/link'));
    const run = await add(['evidence/a\nb: "c" #.txt', 'evidence/link']);
    expect(run.exit).toBe(0);
    expect(run.stderr.split('\n')).toHaveLength(3);
    expect(read()).toContain('file: "evidence/a\\nb: \\"c\\" #.txt"\n');
    expect(read()).toContain('file: evidence/x.txt\n');
  });
});
