import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptTexts } from '../../../src/app/locales/accept-texts.ts';
import { createLocale } from '../../../src/app/locales/create-locale.ts';
import { exportPo } from '../../../src/app/locales/export-po.ts';
import { importPo } from '../../../src/app/locales/import-po.ts';
import { openFolder } from '../../../src/app/locales/open-folder.ts';
import { readWhole } from '../../../src/app/locales/read-locale.ts';
import { describeLocale } from '../../../src/i18n/kit/kit-locale.ts';
import { layTexts, writeTexts } from '../../../src/i18n/kit/lay-texts.ts';
import { writePluralForms } from '../../../src/i18n/kit/po/plural-formula.ts';
import { writeStatus } from '../../../src/i18n/kit/write-status.ts';
import { LOCALES } from '../../../src/i18n/locale-table.ts';
import type { TextStatus } from '../../../src/model/locale-status.ts';
import { type Files, makeMemoryHost } from './memory-host.ts';

const ENGLISH = {
  cli: {
    a: 'Yes',
    nested: { b: 'Open "{{file}}"\\now' },
    days_one: '{{count}} day',
    days_other: '{{count}} days',
  },
  'packs/p/1': { requirements: { 'X-1': { check: { '0': { text: 'Look' } } } } },
} as const;
const NAMES = ['cli:a', 'cli:nested.b', 'cli:days', 'packs/p/1:requirements.X-1.check.0.text'];

function makeFiles(): Files {
  const english = Object.entries(ENGLISH).map(
    ([name, texts]) => [name, writeTexts(texts)] as const,
  );
  return new Map(english.map(([name, text]) => [`locales/en/${name}.json`, text]));
}

/** Texts as people write them: no controls but line ends and tabs, no half characters. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/\p{Cc}/gu, '\n').replaceAll('\ufeff', ' '));
const anyText = fc.oneof(words, fc.constantFrom('"', '\\', '\\n', '\t', '# x', 'e8', 'a\nb', '  '));
const digest = fc.stringMatching(/^[0-9a-f]{8}$/);
const review = fc.record({ by: words, on: fc.constant('2026-11-22') });
const entry: fc.Arbitrary<TextStatus> = fc
  .tuple(digest, digest, fc.option(review))
  .map(([en, text, by]) => ({ en, text, ...(by && { state: 'reviewed' as const, ...by }) }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const language = fc.constantFrom('ms', 'fil', 'pt', 'ta', 'tet', 'ar');
const anyLocale = language.chain((tag) =>
  fc.record({
    tag: fc.constant(tag),
    texts: fc.record({
      a: maybe(anyText),
      b: maybe(anyText),
      x: maybe(anyText),
      days: fc.array(maybe(anyText), { minLength: 6, maxLength: 6 }),
    }),
    status: fc.array(maybe(entry), { minLength: 4, maxLength: 4 }),
  }),
);

/** Writes a language as e8 does, with whatever is in it. */
function addLocale(
  files: Files,
  { tag, texts, status }: typeof anyLocale extends fc.Arbitrary<infer T> ? T : never,
) {
  const { categories } = describeLocale(tag);
  const edits = new Map(
    [
      ['a', texts.a] as const,
      ['nested.b', texts.b] as const,
      ...categories.map((each, index) => [`days_${each}`, texts.days[index]] as const),
    ].flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])),
  );
  const pack = texts.x === undefined ? [] : [['requirements.X-1.check.0.text', texts.x] as const];
  const entries = status.flatMap((each, index) =>
    each ? [[NAMES[index] ?? '', each] as const] : [],
  );
  const put = (name: string, text: string) => files.set(`locales/${tag}/${name}.json`, text);
  put('cli', writeTexts(layTexts(ENGLISH.cli, {}, edits)));
  put('packs/p/1', writeTexts(layTexts(ENGLISH['packs/p/1'], {}, new Map(pack))));
  put('status', writeStatus(Object.fromEntries(entries), NAMES));
}

async function roundTrip(files: Files, tag: string) {
  const host = makeMemoryHost(files);
  const po = await exportPo(tag, await openFolder(undefined, host));
  files.set('x.po', po);
  return { po, ...(await importPo(tag, 'x.po', await openFolder(undefined, host))) };
}

describe('a language as PO', () => {
  it('comes back byte for byte, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyLocale, async (locale) => {
        const files = makeFiles();
        addLocale(files, locale);
        const before = new Map(files);
        const { findings, changed } = await roundTrip(files, locale.tag);
        files.delete('x.po');
        expect({ findings, changed }).toEqual({ findings: [], changed: 0 });
        expect(files).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it('builds the same language in an empty folder, with what is known of each text', async () => {
    const files = makeFiles();
    const host = makeMemoryHost(files);
    const days = ['satu {{count}}', 'dua {{count}}', '', '', '', ''];
    addLocale(files, {
      tag: 'fil',
      texts: { a: 'Oo', b: '{{file}}', x: 'Tingnan', days },
      status: [undefined, undefined, undefined, undefined],
    });
    const folder = await openFolder(undefined, host);
    acceptTexts(await readWhole('fil', folder), undefined, folder);
    const review = '"state": "reviewed", "by": "A", "on": "2026-11-22" }';
    const status = files.get('locales/fil/status.json') ?? '';
    files.set('locales/fil/status.json', status.replace(' }', `, ${review}`));
    const before = new Map([...files].filter(([name]) => name.startsWith('locales/')));
    const po = await exportPo('fil', folder);
    for (const name of [...files.keys()]) if (name.startsWith('locales/fil/')) files.delete(name);
    createLocale('fil', folder);
    files.set('x.po', po);
    expect((await importPo('fil', 'x.po', folder)).changed).toBe(4);
    for (const [name, text] of before) expect(files.get(name), name).toBe(text);
  });

  it('says what kind of numbers each form is for, as CLDR does', () => {
    const tags = [...LOCALES.map(({ tag }) => tag), 'ru', 'pl', 'cs', 'ar', 'he', 'es', 'fr'];
    const forms = tags.map((tag) => {
      const { categories, plural } = describeLocale(tag);
      const header = writePluralForms(categories, plural);
      const [, count, expression = ''] = /nplurals=(\d); plural=\((.*)\);/.exec(header) ?? [];
      const index = new Function('n', `return Number(${expression})`) as (n: number) => number;
      const rules = new Intl.PluralRules(plural);
      for (const n of [...Array(1200).keys(), 1e6, 1e6 + 1, 3e6]) {
        expect(`${tag} ${n} ${categories[index(n)]}`).toBe(`${tag} ${n} ${rules.select(n)}`);
      }
      expect(Number(count)).toBe(categories.length);
      return `${tag} ${header}`;
    });
    expect(forms).toMatchSnapshot();
    expect(writePluralForms(['one', 'two', 'other'], 'cy')).toContain('nplurals=3; plural=(0);');
  });

  const hasGettext = spawnSync('msgfmt', ['--version']).status === 0;
  it.skipIf(!hasGettext)('is a PO file for gettext itself', async () => {
    const files = makeFiles();
    const texts = {
      a: 'Oo',
      b: 'x "{{file}}"',
      x: 'Ting\nnan',
      days: ['{{count}} a', '{{count}} b'],
    };
    addLocale(files, { tag: 'fil', texts, status: [undefined, undefined, undefined, undefined] });
    const { po } = await roundTrip(files, 'fil');
    const { status, stderr } = spawnSync('msgfmt', ['--check-header', '-o', '/dev/null', '-'], {
      input: po,
      encoding: 'utf8',
    });
    expect({ status, stderr: stderr.replaceAll(/.*warning.*\n/g, '') }).toEqual({
      status: 0,
      stderr: '',
    });
  });
});

describe('importPo', () => {
  async function tryImport(change: (po: string) => string) {
    const tag = 'ms';
    const files = makeFiles();
    addLocale(files, {
      tag,
      texts: { a: 'Ya', b: 'Buka {{file}}', x: 'Lihat', days: Array(6).fill('{{count}} hari') },
      status: [{ en: '00000000', text: '3bc5f886' }, undefined, undefined, undefined],
    });
    const host = makeMemoryHost(files);
    const folder = await openFolder(undefined, host);
    files.set('x.po', change(await exportPo(tag, folder)));
    const before = new Map(files);
    const { findings, changed } = await importPo(tag, 'x.po', folder);
    const isSame = [...before].every(([name, text]) => files.get(name) === text);
    const rules = findings.map(({ rule, line }) => `${line} ${rule}`);
    return { rules, changed, isSame: isSame && before.size === files.size, files };
  }

  it.each([
    ['nothing', () => '', ['1 po-header']],
    ['another kind of file', () => '{ "a": 1 }', ['1 po-syntax']],
    [
      'a file that is cut off',
      (po: string) => po.slice(0, po.indexOf('Buka') + 2),
      ['21 po-syntax'],
    ],
    [
      'a file that is cut off between entries',
      (po: string) => po.slice(0, po.indexOf('msgctxt "cli:days"')),
      ['1 po-incomplete'],
    ],
    [
      'another language',
      (po: string) => po.replace('Language: ms', 'Language: id'),
      ['1 po-language'],
    ],
    ['other plurals', (po: string) => po.replace('nplurals=1', 'nplurals=2'), ['1 po-plurals']],
    ['a wrong context', (po: string) => po.replace('cli:a"', 'cli:b"'), ['14 po-unknown']],
    ['a context twice', (po: string) => po.replace('cli:nested.b"', 'cli:a"'), ['19 po-twice']],
    [
      'a placeholder lost',
      (po: string) => po.replace('Buka {{file}}', 'Buka'),
      ['19 missing-placeholder'],
    ],
    [
      'too many forms',
      (po: string) => po.replace('msgstr[0] "{{count}} hari"', '$&\nmsgstr[1] "x"'),
      ['24 po-forms'],
    ],
    [
      'an escape sequence',
      (po: string) => po.replace('"Lihat"', '"Li\u202ehat"'),
      ['30 bidi-control'],
    ],
    ['a control', (po: string) => po.replace('"Lihat"', '"Li\u001bhat"'), ['0 po-not-text']],
    ['no text at all', (po: string) => po.replace('msgstr "Lihat"', ''), ['30 po-forms']],
  ])('changes nothing for %s, and says where', async (_what, change, rules) => {
    const done = await tryImport(change);
    expect(done.rules).toEqual(rules);
    expect(done).toMatchObject({ changed: 0, isSame: true });
  });

  it('never throws, and changes nothing where it finds anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.string(), async (from, length, text) => {
        const done = await tryImport((po) => {
          const at = from % po.length;
          return po.slice(0, at) + text + po.slice(at + (length % 40));
        });
        if (done.rules.length > 0) expect(done.isSame).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a new text, an empty one not, and knows what needs work', async () => {
    const done = await tryImport((po) =>
      po.replace('"Lihat"', '"Tengok"').replace('"Buka {{file}}"', '""'),
    );
    expect(done).toMatchObject({ rules: [], changed: 1 });
    expect(done.files.get('locales/ms/packs/p/1.json')).toContain('Tengok');
    expect(done.files.get('locales/ms/cli.json')).toContain('Buka {{file}}');
    const status = JSON.parse(done.files.get('locales/ms/status.json') ?? '');
    expect(status['cli:a'].en).toBe('00000000');
    expect(Object.keys(status)).toEqual(['cli:a', NAMES[3]]);
  });

  it('takes a stale text that is no longer marked for right', async () => {
    const done = await tryImport((po) => po.replace('#, fuzzy\n', ''));
    const status = JSON.parse(done.files.get('locales/ms/status.json') ?? '');
    expect(status['cli:a'].en).not.toBe('00000000');
  });

  it('knows a text that was made from an older English', async () => {
    const done = await tryImport((po) =>
      po.replace('msgid "Look"\nmsgstr "Lihat"', 'msgid "See"\nmsgstr "Nampak"'),
    );
    const status = JSON.parse(done.files.get('locales/ms/status.json') ?? '');
    expect(status[NAMES[3] ?? '']).toMatchObject({ en: '6863067e' });
  });

  it('undoes a review where the text is another one', async () => {
    const review =
      '# e8-status {"en":"85a39ab3","text":"3bc5f886","state":"reviewed","by":"A","on":"2026-11-22"}';
    const mark = (po: string) =>
      po.replace(/# e8-status .*\n/, `${review}\n`).replace('#, fuzzy\n', '');
    const kept = await tryImport(mark);
    expect(kept.files.get('locales/ms/status.json')).toContain('"by": "A"');
    const edited = await tryImport((po) => mark(po).replace('"Ya"', '"Iya"'));
    expect(edited.files.get('locales/ms/status.json')).not.toContain('"by": "A"');
  });
});
