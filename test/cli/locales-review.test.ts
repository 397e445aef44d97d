import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocaleStatus } from '../../src/model/locale-status.ts';
import { makeHost, projectRoot, runMain } from './run-main.ts';
import { type Line, talk } from './talk.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'e8-review-'));
  cpSync(join(projectRoot, 'test/fixtures/locales'), join(folder, 'locales'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const readStatus = (): LocaleStatus =>
  JSON.parse(readFileSync(join(folder, 'locales/ms/status.json'), 'utf8'));
const reviewed = () =>
  Object.entries(readStatus()).flatMap(([name, { state, by, on }]) =>
    state ? [`${name} ${by} ${on}`] : [],
  );
const inTurn = (...lines: string[]) => {
  const rest = [...lines];
  return () => rest.shift();
};
const review = (args: readonly string[], lines: readonly Line[], host = {}) =>
  talk(['locales', 'review', 'ms', '--plain', ...args], folder, lines, {
    host: { today: () => '2026-11-22', ...host },
  });
const SITI = 'cli:password Siti 2026-11-01';

describe('e8 locales review', () => {
  it('walks through what is open, and saves each answer with name and day', async () => {
    const run = await review(
      ['--by', 'Ali'],
      [[/Is the translation right/, inTurn('1', '3', '5')]],
    );
    expect(run.exit).toBe(0);
    expect(run.said).toContain('Text 1 of 7: cli:greeting');
    expect(run.said).toContain('English: Open {{file}} within 48 hours.');
    expect(run.said).toContain('Here: Buka {{file}} dalam masa 48 jam.');
    expect(run.said).toContain('patch: tampalan');
    expect(run.said).toContain('ms: 6 texts are left to review.');
    expect(reviewed()).toEqual(['cli:greeting Ali 2026-11-22', SITI]);
  });

  it('asks for a name, and for one key only', async () => {
    const run = await review(
      ['--only', 'packs/'],
      [
        [/Your name/, inTurn('', 'Ali')],
        [/Is the translation right/, '1'],
      ],
    );
    expect(run.said).toContain('this is needed');
    expect(reviewed()).toHaveLength(4);
    expect(reviewed().at(-1)).toMatch(/^packs.* Ali 2026-11-22$/);
  });

  it('changes a text, which is another one to review then, and refuses a broken one', async () => {
    const run = await review(
      ['--by', 'Ali', '--only', 'cli:greeting'],
      [
        [/Translation of/, inTurn('Buka', 'Buka fail {{file}} dalam 48 jam.')],
        [/Is the translation right/, inTurn('2', '5')],
      ],
    );
    expect(run.said).toContain('{{file}} is missing.');
    expect(run.said).toContain('Here: Buka fail {{file}} dalam 48 jam.');
    expect(readFileSync(join(folder, 'locales/ms/cli.json'), 'utf8')).toContain(
      'Buka fail {{file}}',
    );
    expect(reviewed()).toEqual([SITI]);
    expect(readStatus()['cli:greeting']?.text).not.toBe('5f497850');
  });

  it('takes an out-of-date text that is right for reviewed, and goes back', async () => {
    const lines = inTurn('3', '3', '4', '3', '1', '5');
    const run = await review(
      ['--by', 'Ali', '--only', 'cli:'],
      [[/Is the translation right/, lines]],
    );
    expect(run.said.match(/Text 2 of 4/g)).toHaveLength(2);
    expect(run.said).toMatch(/cli:nested.patches\nout of date\n/);
    expect(readStatus()['cli:nested.patches']).toMatchObject({ en: '96967349', by: 'Ali' });
  });

  it('loses a review with the text that it was for', async () => {
    const path = join(folder, 'locales/ms/cli.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Kata laluan', 'Kata kunci'));
    const run = await review(['--by', 'Ali', '--only', 'cli:password'], [[/Is the/, '1']]);
    expect(run.said).toContain('Kata kunci');
    expect(reviewed()).toEqual(['cli:password Ali 2026-11-22']);
  });

  it('has nothing to ask where all is reviewed, and leaves at the end of input', async () => {
    const none = await review(['--only', 'cli:password'], []);
    expect(none.said).toContain('there is nothing to review');
    const left = await review(['--by', 'Ali'], []);
    expect(left.exit).toBe(0);
    expect(reviewed()).toEqual([SITI]);
  });

  it('says so when it cannot save', async () => {
    const replaceFile = () => ({ ok: false as const, errno: 'EROFS' });
    const run = await review(['--by', 'Ali'], [[/Is the/, '1']], { replaceFile });
    expect(run.exit).toBe(4);
    expect(makeHost({ folder }).exists('locales/ms/status.json')).toBe(true);
  });

  it('needs a person at a terminal', async () => {
    const run = await runMain(['locales', 'review', 'ms'], { folder });
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('e8 locales export ms ms.po');
  });
});
