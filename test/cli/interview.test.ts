import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Assessment } from '../../src/model/assessment.ts';
import type { LoadedPack } from '../../src/model/control-pack.ts';
import { makeHost, projectRoot, runMain } from './run-main.ts';
import { inTurn, type Line, talk } from './talk.ts';

const PLAIN = ['interview', 'cafe.yaml', '--plain'];
const QUESTION = /question \d+ of \d+/;
const START: readonly Line[] = [
  [/name of your organisation/, 'Kopi Satu'],
  [/Your name/, 'R. Tan'],
  [/Aim at/, '1'],
  [/I am not sure/, '1'],
  [/Your online services/, 'Microsoft 365, Xero'],
  [/How many desktop/, '9'],
  [/How many/, ''],
  [/Who looks after/, 'Kilat IT'],
  [/What do they look after/, 'router'],
];
const FOLLOW_UPS: readonly Line[] = [
  [/How do you know/, '2'],
  [/When was that/, ''],
  [/What exactly/, ''],
  [/Which file in the folder/, ''],
  [/Who does it/, '2'],
  [/What is missing/, 'two laptops'],
  [/instead, and why/, 'another product'],
  [/Why does it not/, 'there is none'],
  [/Whom can you ask/, ''],
];
const END: readonly Line[] = [
  [/still open/, '2'],
  [/Is this final/, '2'],
  [/Write a report/, '2'],
];

const { pack } = JSON.parse(
  readFileSync(join(projectRoot, 'dist/assets/packs/essential-eight/2023-11.json'), 'utf8'),
) as LoadedPack;
const FACTS = pack.facts.map(({ id }) => `${id}: true`).join(', ');
const SCOPE = `scope: { facts: { ${FACTS} }, inventory: { workstations: 1 } }\n`;

describe('e8 interview', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'e8-interview-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const read = (name = 'cafe.yaml') =>
    parse(readFileSync(join(folder, name), 'utf8')) as Assessment;
  /** An assessment whose scope is settled, so that the questions come at once. */
  const write = (answers: string, more = '') =>
    writeFileSync(
      join(folder, 'cafe.yaml'),
      `schema: e8/assessment/v1
framework: essential-eight@2023-11
organisation: { name: Kopi Satu } # kept
target: 1
${more}answers: ${answers}
`,
    );
  const settled = (pairs = '') => write(`{ RB-1814: effective${pairs} }`, SCOPE);

  it('goes from nothing to the summary, every kind of answer on the way', async () => {
    const ways = ['1', '2', '3', '4', '5', '6', '7', '8'];
    let count = 0;
    const answer: Line = [QUESTION, () => ways[count++ % ways.length]];
    const run = await talk(PLAIN, folder, [...START, ...FOLLOW_UPS, answer, ...END]);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(count).toBe(46);
    const { answers, scope, assessor, target } = read();
    expect({ target, assessor }).toEqual({
      target: 1,
      assessor: { name: 'R. Tan', independence: 'self' },
    });
    expect(scope?.inventory).toMatchObject({ 'it-providers': ['Kilat IT'], workstations: 9 });
    expect(Object.values(scope?.facts ?? {})).toEqual(Array(10).fill(true));
    const [first, second, third, fourth, fifth, sixth, seventh, eighth] = Object.values(answers);
    expect(first).toMatchObject({
      outcome: 'effective',
      'performed-by': 'provider',
      provider: 'Kilat IT',
      evidence: [{ quality: 'good', what: 'We looked at the settings on the system itself' }],
    });
    expect(second).toMatchObject({ outcome: 'alternate-control', reason: 'another product' });
    expect(third).toEqual({ outcome: 'ineffective', note: 'two laptops' });
    expect([fourth, fifth, eighth]).toEqual(['ineffective', 'not-implemented', 'not-assessed']);
    expect(sixth).toEqual({ outcome: 'not-assessed', ask: 'Kilat IT' });
    expect(seventh).toEqual({ outcome: 'not-applicable', reason: 'there is none' });
    expect(run.said).toContain('For each of: Microsoft 365, Xero.');
    expect(run.said).toContain('There is no "partly" in the model');
    expect(run.said).toContain('Maturity level 0. Your target is level 1.');
    expect(run.said).toContain('The first 3 things to do');
    expect(run.said).not.toContain('\u001b');
    expect(existsSync(join(folder, 'cafe.yaml.lock'))).toBe(false);
  });

  it.each([
    ['1', 'two laptops'],
    ['2', undefined],
  ])('asks whether what was missing still is: %s', async (keep, note) => {
    settled(', PA-1690: { outcome: ineffective, note: two laptops }');
    const lines: Line[] = [[QUESTION, '5'], [/Keep the note[\s\S]*: $/, keep], ...END];
    const run = await talk([...PLAIN, '--review', '--only', 'PA'], folder, lines);
    expect(run.said).toContain('It says: two laptops');
    expect(read().answers['PA-1690']).toEqual({ outcome: 'ineffective', ...(note && { note }) });
  });

  it('resumes where it stopped, and keeps what a person wrote', async () => {
    settled('');
    const before = readFileSync(join(folder, 'cafe.yaml'), 'utf8');
    const first = await talk(PLAIN, folder, [[QUESTION, inTurn('4', 'q')]]);
    expect(first.exit).toBe(0);
    expect(first.said).toContain('Everything is saved in cafe.yaml.');
    expect(first.said).toContain('e8 interview cafe.yaml');
    expect(readFileSync(join(folder, 'cafe.yaml'), 'utf8')).toContain('{ name: Kopi Satu } # kept');
    expect(before).not.toBe(readFileSync(join(folder, 'cafe.yaml'), 'utf8'));
    const [shown] = /question \d+ of 46[\s\S]*?\?/.exec(
      first.said.slice(first.said.indexOf('\u00ab4\u00bb')),
    ) ?? [''];
    const second = await talk(PLAIN, folder, [[QUESTION, 'q']]);
    expect(second.said).toContain(shown);
  });

  it('helps, tells the progress, goes back, skips and jumps', async () => {
    settled();
    const lines = inTurn('h', 'p', '4', 'b', '1', 's', 'j');
    const run = await talk(PLAIN, folder, [
      [/Where to\?/, '3'],
      [/Which question\?/, inTurn('2', '1')],
      [QUESTION, lines],
    ]);
    expect(run.said).toContain('Why it matters');
    expect(run.said).toContain('1 of 46 questions answered.');
    expect(run.said).toContain('1 Keep my answer: No, not yet');
    expect(run.said).toMatch(/Multi-factor authentication, level 1, question \d+ of 46/);
    const given = Object.values(read().answers);
    expect(given).toEqual(['effective', 'ineffective', 'not-assessed']);
  });

  it('splits a shared question, and asks each part', async () => {
    settled();
    const run = await talk(PLAIN, folder, [
      [/It concerns all of these/, '9'],
      [/- Patch applications: computers/, '4'],
      [/- Patch operating systems: computers/, '5'],
      [QUESTION, 'q'],
    ]);
    expect(run.exit).toBe(0);
    expect(read().answers).toMatchObject({
      'PA-1807': 'ineffective',
      'PO-1807': 'not-implemented',
    });
  });

  it('splits an answer that was given once, without losing it', async () => {
    settled(', ISM-1807: effective');
    const run = await talk([...PLAIN, '--review', '--only', 'PA', '--only', 'po'], folder, [
      [/Keep my answer[\s\S]*Not the same/, '10'],
      [/- Patch applications: computers/, '1'],
      [/- Patch operating systems: computers/, '6'],
      [QUESTION, 'q'],
      ...END,
    ]);
    expect(run.exit).toBe(0);
    expect(read().answers).toEqual({
      'RB-1814': 'effective',
      'ISM-1807': 'not-assessed',
      'PA-1807': 'effective',
      'PO-1807': 'not-implemented',
    });
  });

  it('says what a no takes off the list, and that what is unsure stays', async () => {
    write('{}', 'scope: { inventory: { workstations: 1 } }\n');
    const facts = inTurn('h', '3', '2', 'b', '2', 's', 'q');
    const run = await talk(PLAIN, folder, [[/I am not sure/, facts]]);
    expect(run.said).toContain('The questions about it stay on the list');
    expect(run.said).toContain('Because there is none, 4 requirements do not apply: Office macros');
    expect(read().scope?.facts).toEqual({ windows: null, 'microsoft-office': false });
  });

  it('takes facts from a file, and asks only for a level and a strategy', async () => {
    writeFileSync(join(folder, 'facts.yaml'), 'windows: true\nmicrosoft-office: false\n');
    settled();
    const args = [...PLAIN, '--facts', join(folder, 'facts.yaml'), '--only', 'RB', '--level', '2'];
    const run = await talk(args, folder, [[QUESTION, '4'], [/Leave them for later/, '1'], ...END]);
    expect(read().scope?.facts).toMatchObject({ windows: true, 'microsoft-office': false });
    expect(run.said).toContain('Regular backups has not met a lower level');
    const backups = Object.entries(read().answers).filter(([key]) => key.startsWith('RB-'));
    expect(new Set(backups.map(([, answer]) => answer))).toEqual(
      new Set(['effective', 'ineffective', 'not-assessed']),
    );
  });

  it('goes through what is unanswered, or reviews with the oldest evidence first', async () => {
    write(`
  PA-1698: { outcome: effective, evidence: [{ what: x, quality: good, date: 2026-10-01 }] }
  PA-1876: { outcome: effective, evidence: [{ what: y, quality: good, date: 2025-10-01 }] }
  PA-1690: not-assessed`);
    const open = await talk([...PLAIN, '--unanswered', '--only', 'PA'], folder, [[QUESTION, 'q']]);
    expect(open.said).toContain('question 1 of 9');
    const review = await talk([...PLAIN, '--review'], folder, [[QUESTION, '1'], ...END]);
    const kept = review.said.match(/Keep my answer: .*/g);
    expect(kept).toEqual([
      'Keep my answer: Yes, everywhere (Good evidence, 2025-10-01)',
      'Keep my answer: Yes, everywhere (Good evidence, 2026-10-01)',
    ]);
    expect(read().answers['PA-1690']).toBe('not-assessed');
  });

  it('makes what nobody could find out final when it is told to', async () => {
    settled(', PA-1690: { outcome: not-assessed, ask: Tan }');
    const end: Line[] = [[/Is this final/, '1'], ...END];
    await talk([...PLAIN, '--review'], folder, [[QUESTION, '1'], ...end]);
    expect(read().answers['PA-1690']).toMatchObject({ outcome: 'no-visibility' });
  });

  it('writes the report, and says where it is when it cannot be opened', async () => {
    settled();
    const shown: string[] = [];
    const showFile = (path: string) => shown.push(path) > 1;
    const run = await talk(
      [...PLAIN, '--review'],
      folder,
      [
        [QUESTION, '1'],
        [/still open/, '2'],
        [/Write a report/, '1'],
        [/Open it now/, '1'],
      ],
      { host: { showFile } },
    );
    expect(run.stderr).toBe('');
    expect(run.said).toContain('The report is in cafe.html.');
    expect(run.said).toContain('No browser could be started.');
    expect(shown).toEqual(['cafe.html']);
    expect(readFileSync(join(folder, 'cafe.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('warns where a fact says that a question does apply, and wants a reason', async () => {
    settled();
    const run = await talk([...PLAIN, '--only', 'MF'], folder, [
      [/Why does it not apply/, inTurn('<', '', 'x'.repeat(1001), 'We have none')],
      [QUESTION, inTurn('7', '7', 'q')],
    ]);
    expect(run.said).toContain('But you said "yes" to: Own online services, sensitive data.');
    expect(run.said).toContain('Please write a few words; this is needed.');
    expect(run.said).toContain('Please use at most 1000 characters.');
    expect(read().answers['MF-1504']).toEqual({
      outcome: 'not-applicable',
      reason: 'We have none',
    });
  });

  it('offers the assessments that it finds, and begins a new one', async () => {
    settled();
    writeFileSync(join(folder, 'other.yaml'), 'a: 1\n');
    writeFileSync(join(folder, 'broken.yaml'), 'schema: e8/assessment/v1\n');
    const run = await talk(['interview', '--plain', '--level', '1'], folder, [
      [/begin anew/, '2'],
      ...START,
      [QUESTION, 'q'],
    ]);
    expect(run.said).toContain('1 Kopi Satu: 1 of 46 questions answered (cafe.yaml)');
    expect(run.said).toContain('2 A new assessment');
    expect(read('kopi-satu.yaml').organisation.name).toBe('Kopi Satu');
  });

  it('tells at once when the disk is full, keeps the answer and tries again', async () => {
    settled();
    const real = makeHost({ folder });
    let failures = 1;
    const replaceFile: typeof real.replaceFile = (path, content) => {
      failures -= 1;
      return failures === 0 ? { ok: false, errno: 'ENOSPC' } : real.replaceFile(path, content);
    };
    const lines: Line[] = [
      [/What now\?/, '1'],
      [QUESTION, inTurn('4', 'q')],
    ];
    const run = await talk(PLAIN, folder, lines, { host: { replaceFile } });
    expect(run.said).toContain('cafe.yaml could not be written (ENOSPC). Your answer is kept');
    expect(run.said).toContain('Everything is saved in cafe.yaml.');
    expect(read().answers).toEqual({ 'RB-1814': 'effective', 'ISM-1807': 'ineffective' });
  });

  it('shows what could not be saved when one leaves, and does not end well', async () => {
    settled();
    const replaceFile = () => ({ ok: false as const, errno: 'EROFS' });
    const run = await talk(
      PLAIN,
      folder,
      [
        [/What now\?/, '3'],
        [QUESTION, '4'],
      ],
      {
        host: { replaceFile, lockFile: () => ({ ok: false, errno: 'EROFS' }) },
      },
    );
    expect(run.exit).toBe(4);
    expect(run.said).toContain('cafe.yaml cannot be written here (EROFS).');
    expect(run.said).toContain('answers.ISM-1807: "ineffective"');
  });

  it.each([
    ['1', 'effective'],
    ['2', 'ineffective'],
  ])('overwrites nobody without asking: %s', async (choice, expected) => {
    settled();
    const path = join(folder, 'cafe.yaml');
    const changeAndAnswer = () => {
      const text = readFileSync(path, 'utf8').replace(/ \}\n$/, ', ISM-1807: effective }\n');
      writeFileSync(path, text);
      return '4';
    };
    const answers = [changeAndAnswer, () => 'q'];
    const run = await talk(PLAIN, folder, [
      [/Which one shall stand/, choice],
      [QUESTION, () => answers.shift()?.()],
    ]);
    expect(run.said).toContain(
      'Somebody else changed the same in cafe.yaml meanwhile: answers.ISM-1807',
    );
    expect(read().answers['ISM-1807']).toBe(expected);
  });

  it('goes back step by step after a yes, and skips the rest of it', async () => {
    settled();
    const run = await talk(PLAIN, folder, [
      [/How do you know/, inTurn('b', '2', 's')],
      [/When was that/, inTurn('<')],
      [QUESTION, inTurn('1', '1', 'j', 'q')],
      [/Where to\?/, 'b'],
    ]);
    expect(run.said).toContain('(Enter: 2, h help');
    expect(read().answers['ISM-1807']).toBe('effective');
  });

  it('leaves a file alone that somebody else broke, and saves once it is whole again', async () => {
    settled();
    const path = join(folder, 'cafe.yaml');
    const whole = readFileSync(path, 'utf8');
    const breakIt = () => {
      writeFileSync(path, 'schema: [');
      return '4';
    };
    const mend = () => {
      writeFileSync(path, whole);
      return '1';
    };
    const answers = [breakIt, () => 'q'];
    const run = await talk(PLAIN, folder, [
      [/What now\?/, mend],
      [QUESTION, () => answers.shift()?.()],
    ]);
    expect(run.said).toContain('it can no longer be read');
    expect(read().answers['ISM-1807']).toBe('ineffective');
  });

  it('goes through what is left open at the end, and goes on where it cannot save', async () => {
    settled();
    let failures = 2;
    const real = makeHost({ folder });
    const replaceFile: typeof real.replaceFile = (path, content) => {
      failures -= 1;
      return failures >= 0 ? { ok: false, errno: 'ENOSPC' } : real.replaceFile(path, content);
    };
    const shown: Line[] = [[/What now\?/, '2'], [/still open/, '1'], ...END];
    const run = await talk([...PLAIN, '--only', 'RM'], folder, [...shown, [QUESTION, '8']], {
      host: { replaceFile },
    });
    expect(run.exit).toBe(0);
    expect(run.said.match(/question 1 of 4/g)).toHaveLength(2);
    expect(Object.values(read().answers)).toEqual(['effective', ...Array(4).fill('not-assessed')]);
  });

  it('speaks another language where there is one, every text of it', async () => {
    const node = makeHost({ folder });
    const accent = (text: string) =>
      text.replace(/\{\{.*?\}\}|[aeiou]/g, (part) => (part.length > 1 ? part : `${part}\u0301`));
    const findAsset: typeof node.findAsset = (name) => {
      if (name === 'locales/index.json')
        return '[{"tag":"en"},{"tag":"vi","reviewed":0,"total":1}]';
      const english = node.findAsset(name.replace('locales/vi/', 'locales/en/'));
      return name.startsWith('locales/vi/') && english !== undefined
        ? JSON.stringify(
            JSON.parse(english, (_key, value) =>
              typeof value === 'string' ? accent(value) : value,
            ),
          )
        : english;
    };
    const lines: Line[] = [
      [/Which language\?/, '2'],
      [/no\u0301t su\u0301re\u0301/, '1'],
      [/Yo\u0301u\u0301r a\u0301nswe\u0301r/, '4'],
      [/:\s*$/, inTurn('Klinik', '', '1', ...Array<string>(12).fill(''), '2', '2', '2')],
    ];
    const run = await talk(['interview', '--plain'], folder, lines, {
      host: { findAsset },
      env: { E8_LANG: '' },
    });
    expect(run.said).toContain('2 Tiếng Việt');
    expect(run.said).toContain('Ma\u0301tu\u0301ri\u0301ty le\u0301ve\u0301l 0.');
    expect(run.exit).toBe(0);
    expect(Object.keys(read('klinik.yaml').answers)).toHaveLength(46);
  });

  it('refuses what makes no sense', async () => {
    settled();
    expect(await talk([...PLAIN, '--level', '9'], folder, [])).toMatchObject({ exit: 2 });
    expect(await talk([...PLAIN, '--level', 'x'], folder, [])).toMatchObject({ exit: 2 });
    expect(await talk([...PLAIN, '--only', 'XX'], folder, [])).toMatchObject({ exit: 2 });
    write('{ PA-0000: effective }');
    expect(await talk(PLAIN, folder, [])).toMatchObject({ exit: 3 });
  });

  it.each([
    ['a pipe', {}, ['interview']],
    ['a pipe', {}, ['interview', 'x.yaml', '--plain']],
  ])('says what to run instead in %s', async (_where, env, argv) => {
    const run = await runMain(argv, { folder, env });
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('e8 init');
  });

  it('does not ask in a CI job, and is what e8 alone does on a terminal', async () => {
    const inJob = await talk(['interview'], folder, [], { env: { CI: 'true' } });
    expect(inJob).toMatchObject({ exit: 2, said: '' });
    const alone = await talk([], folder, START.slice(0, 1), { env: { TERM: 'dumb' } });
    expect(alone.exit).toBe(0);
    expect(alone.said).toContain('a self-assessment');
  });
});
