import { describe, expect, it } from 'vitest';
import { loadPack, type PackFile } from '../../src/load/load-pack.ts';
import { readTinyPack, readTinyPackFiles } from '../fixtures/packs/read-tiny-pack.ts';
import { tell } from './tell.ts';

/** The files of the small pack with something replaced in one of them. */
function edit(name: string, from: string, to: string): PackFile[] {
  return readTinyPackFiles().map((file) => {
    if (file.name !== name) return file;
    const text = new TextDecoder().decode(file.bytes);
    expect(text).toContain(from);
    return { ...file, bytes: new TextEncoder().encode(text.replace(from, to)) };
  });
}

async function tellFaults(files: readonly PackFile[]): Promise<string[]> {
  const { value, diagnostics } = await loadPack(files);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map((one) => `${one.file} ${tell(one)}`);
}

const PACK = 'pack.yaml';
const COPIES = 'strategies/keep-copies.yaml';
const SIGN_IN = 'strategies/guard-sign-in.yaml';

describe('loadPack', () => {
  it('keeps the order of pack.yaml, whatever the order of the files', async () => {
    const { value } = await loadPack(readTinyPackFiles().reverse());
    expect(value?.strategies.map(({ id }) => id)).toEqual(['keep-copies', 'guard-sign-in']);
    expect(value).toEqual(await readTinyPack());
  });

  it('fills in same-as; own keys win', async () => {
    const { strategies } = await readTinyPack();
    const source = strategies[0]?.requirements.find(({ id }) => id === 'KC-140');
    const copy = strategies[1]?.requirements.find(({ id }) => id === 'GS-140');
    expect(copy).toEqual({
      id: 'GS-140',
      control: 'TR-140',
      levels: [2],
      'same-as': 'KC-140',
      title: source?.title,
      requirement: source?.requirement,
      question: source?.question,
      why: source?.why,
      effort: 'medium',
      subject: 'Sign-ins',
      check: [{ text: 'Read the sign-ins of last week.' }],
    });
    expect(source).toMatchObject({ rhythm: { within: '1y' }, subject: 'Copies' });
  });

  it('gives every step its long form', async () => {
    const { strategies } = await readTinyPack();
    expect(strategies[0]?.requirements[0]).toMatchObject({
      check: [
        { text: 'Ask for the newest copy and read its date.' },
        { text: 'Look up when the copies are made.', where: [{ on: 'windows' }] },
      ],
      fix: [{ text: 'Buy two disks and copy everything today.' }],
    });
  });

  it('fills in the lists that may be left out', async () => {
    const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    const { value, diagnostics } = await loadPack([
      {
        name: 'pack.json',
        file: 'pack.json',
        bytes: json({
          ...{ id: 'a', release: '1', title: 'A', publisher: 'B', licence: 'C', attribution: 'D' },
          ...{ disclaimer: 'E', 'checked-against': 'F', strategies: ['s'] },
          levels: [{ level: 1, title: 'One', adversary: 'G' }],
        }),
      },
      {
        name: 'strategies/s.yml',
        file: 's.yml',
        bytes: json({
          ...{ id: 's', code: 'SS', title: 'S' },
          requirements: [{ id: 'SS-1', control: 'C-1', levels: [1], title: 'T', requirement: 'R' }],
        }),
      },
      { name: 'README.md', file: 'README.md', bytes: new Uint8Array([0]) },
    ]);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ references: [], facts: [], terms: [] });
  });
});

describe('loadPack: files', () => {
  it('pack.yaml is missing', async () => {
    expect(await tellFaults([])).toEqual(['pack.yaml 0:0 missing-file']);
  });

  it('a listed strategy has no file', async () => {
    const files = readTinyPackFiles().filter(({ name }) => name !== SIGN_IN);
    expect(await tellFaults(files)).toEqual(['tiny/pack.yaml 24:27 missing-file /strategies/1']);
  });

  it('a file is not listed', async () => {
    const files = edit(PACK, '[keep-copies, guard-sign-in]', '[keep-copies]');
    expect(await tellFaults(files)).toEqual([
      'tiny/strategies/guard-sign-in.yaml 0:0 unlisted-file',
    ]);
  });

  it('a strategy is there twice', async () => {
    const [first] = readTinyPackFiles().filter(({ name }) => name === COPIES);
    const again = { ...first, name: 'strategies/keep-copies.yml', file: 'b' } as PackFile;
    expect(await tellFaults([...readTinyPackFiles(), again])).toContain('b 0:0 unlisted-file');
  });

  it('a strategy is in a file of another name', async () => {
    expect(await tellFaults(edit(COPIES, 'id: keep-copies', 'id: keep-copy'))).toEqual([
      'tiny/strategies/keep-copies.yaml 1:5 wrong-value /id',
    ]);
  });

  it('every file is checked', async () => {
    const broken = edit(COPIES, 'code: KC', 'code: kc').map((file) =>
      file.name === SIGN_IN ? { ...file, bytes: new Uint8Array() } : file,
    );
    expect(await tellFaults(broken)).toEqual([
      'tiny/strategies/guard-sign-in.yaml 0:0 empty-file',
      'tiny/strategies/keep-copies.yaml 2:7 wrong-pattern /code',
    ]);
  });

  it('a key given twice', async () => {
    expect(await tellFaults(edit(COPIES, 'code: KC', 'code: KC\ncode: KC'))).toEqual([
      'tiny/strategies/keep-copies.yaml 3:1 duplicate-key',
    ]);
  });
});

/** Where level 2 is named: first in guard-sign-in, then in keep-copies. */
const LEVEL_2 = [
  ...['0/levels/1', '1/levels/1', '2/levels/0', '3/levels/0'],
  ...['1/levels/1', '2/levels/0', '3/levels/0', '4/levels/0'],
];

describe('loadPack: parts against each other', () => {
  it.each([
    [
      PACK,
      'level: 2',
      'level: 3',
      ['level-gap /levels/1/level', ...LEVEL_2.map((at) => `out-of-range /requirements/${at}`)],
    ],
    [
      PACK,
      'id: takes-cards',
      'id: web-shop',
      [
        'duplicate-id /facts/2/id',
        'unknown-id /requirements/1/applies-when/any/0',
        'unknown-id /requirements/2/applies-when/all/1/any/0',
      ],
    ],
    [PACK, 'id: sign-in', 'id: copy', ['duplicate-id /terms/1/id']],
    [COPIES, 'id: KC-102', 'id: KC-101', ['duplicate-id /requirements/1/id']],
    [COPIES, 'id: KC-102', 'id: XX-102', ['wrong-prefix /requirements/1/id']],
    [COPIES, 'levels: [1, 2]', 'levels: [1, 3]', ['out-of-range /requirements/1/levels/1']],
    [
      SIGN_IN,
      'code: GS',
      'code: KC',
      ['duplicate-id /code', ...[0, 1, 2, 3].map((at) => `wrong-prefix /requirements/${at}/id`)],
    ],
    [
      COPIES,
      'applies-when: own-server',
      'applies-when: own-sever',
      ['unknown-id /requirements/3/applies-when > own-server'],
    ],
    [
      SIGN_IN,
      '{ any: [takes-cards, own-server] }',
      '{ any: [takes-card, own-server] }',
      ['unknown-id /requirements/2/applies-when/all/1/any/0 > takes-cards'],
    ],
    [
      COPIES,
      'superseded-by: [KC-110]',
      'superseded-by: [KC-999, KC-101, GS-201]',
      [
        'unknown-id /requirements/0/superseded-by/0',
        'successor-is-itself /requirements/0/superseded-by/1',
        'successor-elsewhere /requirements/0/superseded-by/2',
      ],
    ],
    [
      COPIES,
      'rhythm: { every: yearly, source: guide }',
      'superseded-by: [KC-110]',
      ['successor-not-higher /requirements/1/superseded-by/0'],
    ],
    [
      SIGN_IN,
      'same-as: KC-140',
      'same-as: KC-1400',
      ['unknown-id /requirements/3/same-as > KC-140'],
    ],
    [SIGN_IN, 'same-as: KC-140', 'same-as: GS-140', ['same-as-copy /requirements/3/same-as']],
    [
      SIGN_IN,
      'same-as: KC-140',
      'same-as: KC-110',
      ['same-as-other-control /requirements/3/same-as'],
    ],
  ])('%s: %s -> %s', async (name, from, to, expected) => {
    const told = await tellFaults(edit(name, from, to));
    const short = told.map((line) => line.replace(/^\S+ \S+ /, ''));
    expect(short).toEqual(expected);
  });
});
