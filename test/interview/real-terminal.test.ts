import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { accentText } from '../../src/i18n/pseudo-text.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { answerPrompts, type Rule } from './answer-prompts.ts';
import { hasTmux, type SessionOptions, TmuxSession } from './tmux-session.ts';

const TIMEOUT = 120_000;
const E8 = `node ${join(projectRoot, 'bin/e8.js')}`;

const START: readonly Rule[] = [
  [/name of your organisation/, ['Kopi Satu', 'Enter']],
  [/Your name/, ['R. Tan', 'Enter']],
  [/go on reading/, ['Enter']],
  [/Aim at/, ['Enter']],
  [/3 I am not sure/, ['1']],
  [/Your online services/, ['Microsoft 365, Xero', 'Enter']],
  [/How many desktop/, ['9', 'Enter']],
  [/How many|Who looks after/, ['Enter']],
];
const NOT_YET: readonly Rule[] = [
  [/still open/, ['Enter']],
  [/go on reading/, ['Enter']],
  [/Write a report/, ['Down', 'Enter']],
  [/Your answer$/m, ['4']],
];

/** A text as the pseudo-locale writes it, within brackets and before what makes it longer. */
function inAccents(text: string): RegExp {
  return new RegExp([...text].map((each) => accentText(each).slice(1, 2)).join(''));
}
const IN_ACCENTS: readonly Rule[] = [
  [inAccents('name of your organisation'), ['Kopi', 'Enter']],
  [inAccents('Your name'), ['Enter']],
  [inAccents('go on reading'), ['Enter']],
  [inAccents('Aim at'), ['Enter']],
  [inAccents('I am not sure'), ['1']],
  [inAccents('Your online services'), ['Enter']],
  [inAccents('How many'), ['Enter']],
  [inAccents('Who looks after'), ['Enter']],
  [inAccents('still open'), ['Enter']],
  [inAccents('Write a report'), ['Down', 'Enter']],
  [inAccents('Your answer'), ['4']],
];

const NAME = hasTmux() ? 'in a real terminal' : 'in a real terminal (skipped: there is no tmux)';

describe.skipIf(!hasTmux())(`the interview ${NAME}`, () => {
  let folder: string;
  let session: TmuxSession | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'e8-terminal-'));
  });
  afterEach(() => {
    session?.end();
    rmSync(folder, { recursive: true });
  });

  function start(command: string, options: Partial<SessionOptions> = {}): TmuxSession {
    session?.end();
    const env = { E8_LANG: 'en' };
    session = new TmuxSession(`${E8} ${command}`, { folder, env, ...options });
    return session;
  }
  const file = () => join(folder, 'kopi-satu.yaml');
  const read = (name = 'kopi-satu.yaml') =>
    parse(readFileSync(join(folder, name), 'utf8')) as Assessment;
  const isHeld = () => existsSync(`${file()}.lock`);

  it.each([
    [60, 20],
    [200, 60],
  ])(
    'goes from the first key to the summary, with a break, at %i by %i',
    async (columns, rows) => {
      const first = start('', { columns, rows });
      await answerPrompts(first, [...START, ...NOT_YET], /question 20 of 46/);
      expect(Object.keys(read().answers).length).toBeGreaterThanOrEqual(19);
      first.send('q');
      const left = await first.see('[exit 0]');
      expect(left).toContain('Everything is saved in kopi-satu.yaml.');
      expect(isHeld()).toBe(false);

      const second = start('', { columns, rows });
      await second.see('There are assessments here');
      expect(second.screen).toContain('Kopi Satu: 19 of 46 questions answered');
      second.send('Enter');
      await second.see('question 20 of 46');
      const end = await answerPrompts(second, NOT_YET, /\[exit 0\]/);
      const all = second.history;
      expect(all).toContain('Maturity level 0. Your target is level 1.');
      expect(all).toContain('What holds you back');
      expect(all).toContain('The first 3 things to do');
      expect(end).toContain('Your answers are in kopi-satu.yaml.');
      expect(Object.values(read().answers)).toHaveLength(46);
      expect(read().scope?.inventory).toEqual({
        'online-services': ['Microsoft 365', 'Xero'],
        workstations: 9,
      });
    },
    TIMEOUT,
  );

  it(
    'lets a question that is taller than the window with its choices be read first',
    async () => {
      const session = start('interview kopi-satu.yaml', { columns: 60, rows: 20 });
      await answerPrompts(session, START, /question 1 of 46[\s\S]*go on reading/);
      expect(session.screen).toMatch(/question 1 of 46\n+At least every two weeks/);
      expect(session.screen).not.toContain('Your answer');
      session.send('Enter');
      await session.see('9 Not the same for all of these');
    },
    TIMEOUT,
  );

  it(
    'takes down how one knows, and goes back, helps, jumps and tells the progress',
    async () => {
      const session = start('interview kopi-satu.yaml', { rows: 40 });
      await answerPrompts(session, START, /question 1 of 46/);
      session.send('1');
      await session.see('How do you know?');
      session.send('1');
      await session.see('When was that?');
      session.send('2026-02-30', 'Enter');
      await session.see('Write a day that exists');
      session.send(...Array<string>(10).fill('BSpace'), '2026-01-31', 'Enter');
      await session.see('What exactly did you look at?');
      session.send('Escape');
      await session.see(/When was that\?.*\n>\s*\n.*Enter: 2026-01-31/);
      session.send('Enter');
      await session.see(/What exactly.*\n>\s*\n/);
      session.send('Nine laptops', 'Enter');
      await session.see('Which file in the folder');
      session.send('nothing.txt', 'Enter');
      await session.see('there is no file');
      session.send('kopi-satu.yaml', 'Enter');
      await session.see('Who does it?');
      session.send('1');
      await session.see('question 2 of 46');
      expect(read().answers['ISM-1807']).toMatchObject({
        outcome: 'effective',
        'performed-by': 'us',
        evidence: [
          {
            what: 'Nine laptops',
            quality: 'excellent',
            date: '2026-01-31',
            file: 'kopi-satu.yaml',
          },
        ],
      });
      session.send('h');
      await session.see('Why it matters');
      await session.see('go on reading');
      session.send('Enter');
      await session.see(/question 2 of 46[\s\S]*save and leave/);
      session.send('b');
      await session.see('Keep my answer: Yes, everywhere');
      session.send('1');
      await session.see(/question 2 of 46[\s\S]*save and leave$/);
      session.send('p');
      await session.see('1 of 46 questions answered.');
      await session.see(/question 2 of 46[\s\S]*save and leave$|Your answer\n> 1/);
      session.send('j');
      await session.see('Where to?');
      session.send('8');
      await session.see('Which question?');
      session.send('Enter');
      await session.see('Regular backups, level 1');
    },
    TIMEOUT,
  );

  it(
    'stays whole when the window changes its size',
    async () => {
      const session = start('interview kopi-satu.yaml', { columns: 120, rows: 40 });
      await answerPrompts(session, START, /question 1 of 46/);
      for (const [columns, rows] of [
        [60, 20],
        [200, 60],
        [61, 24],
        [80, 24],
      ] as const) {
        session.resize(columns, rows);
        await session.see('save and leave');
        session.send('Down');
        await session.see('> 2 Yes, in another way');
        session.send('Up');
        const screen = await session.see('> 1 Yes, everywhere');
        expect(screen.match(/3 Partly/g)).toHaveLength(1);
        expect(screen.match(/Your answer$/gm)).toHaveLength(1);
      }
      session.send('4');
      await session.see('question 2 of 46');
      expect(read().answers['ISM-1807']).toBe('ineffective');
    },
    TIMEOUT,
  );

  it(
    'ends with 130 on Ctrl-C, with everything saved and nothing held',
    async () => {
      const session = start('interview kopi-satu.yaml');
      await answerPrompts(session, [...START, ...NOT_YET], /question 3 of 46/);
      expect(isHeld()).toBe(true);
      session.send('C-c');
      const screen = await session.see('[exit 130]');
      expect(screen).toContain('Everything is saved in kopi-satu.yaml.');
      expect(screen).toContain('e8 interview kopi-satu.yaml');
      expect(Object.keys(read().answers)).toHaveLength(2);
      expect(isHeld()).toBe(false);
    },
    TIMEOUT,
  );

  it(
    'says how to go on where Ctrl-C ends plain lines',
    async () => {
      const session = start('interview kopi-satu.yaml --plain');
      await session.see('The name of your organisation');
      session.send('Kopi Satu', 'Enter');
      await session.see('Your name');
      session.send('Enter');
      await session.see('Aim at');
      session.send('1', 'Enter');
      await session.see('What you have, 1 of 10');
      session.send('1', 'Enter');
      await session.see('What you have, 2 of 10');
      session.send('C-c');
      const screen = await session.see('[exit 130]');
      expect(screen).toContain('e8 interview kopi-satu.yaml');
      expect(read().scope?.facts).toEqual({ windows: true });
    },
    TIMEOUT,
  );

  it.each([
    [60, 20],
    [80, 24],
    [200, 60],
  ])(
    'shows nothing in English and no broken line in a pseudo-locale, at %i by %i',
    async (columns, rows) => {
      const session = start('--lang en-XA', { columns, rows });
      await answerPrompts(session, IN_ACCENTS, /\[exit 0\]/);
      const screens = [session.history];
      expect(Object.values(read('kopi.yaml').answers)).toHaveLength(46);
      const known = /Kopi|kopi\.yaml|Australian|Signals|Directorate|ASD|e8 interview|exit/g;
      for (const screen of screens) {
        expect(screen.replace(known, '')).not.toMatch(/[A-Za-z]{3}/);
        for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      }
    },
    TIMEOUT,
  );

  it(
    'tells the second who holds the file and since when',
    async () => {
      const first = new TmuxSession(`${E8} interview kopi-satu.yaml`, { folder });
      try {
        await answerPrompts(first, START, /question 1 of 46/);
        const second = start('interview kopi-satu.yaml', { columns: 200 });
        await second.see('[exit 4]');
        expect(second.screen).toMatch(
          /is working on kopi-satu\.yaml since 20\d\d-.*\(process \d+\)/,
        );
      } finally {
        first.end();
      }
    },
    TIMEOUT,
  );

  it(
    'shows no colour where none is wanted, and leaves at the end of input',
    async () => {
      const session = start('interview kopi-satu.yaml', { env: { NO_COLOR: '1' } });
      await answerPrompts(session, START, /question 1 of 46/);
      expect(session.coloured).not.toContain('\u001b[');
      session.send('C-d');
      await session.see('[exit 0]');
    },
    TIMEOUT,
  );
});
