import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/i18n/kit/check-text.ts';
import { describeLocale } from '../../../src/i18n/kit/kit-locale.ts';
import { RULE_NAMES } from '../../../src/i18n/kit/rule-names.ts';
import { LOCALES } from '../../../src/i18n/locale-table.ts';
import type { LocaleGlossary } from '../../../src/model/locale-glossary.ts';

interface Given {
  tag?: string;
  glossary?: LocaleGlossary;
  namespace?: string;
  stem?: string;
}

function check(english: string, text: string, given: Given = {}): string[] {
  const { tag = 'ms', glossary = {}, namespace = 'cli', stem = 'a.b' } = given;
  const locale = { ...describeLocale(tag), glossary };
  return checkText({ namespace, stem, english, text }, locale).map(({ rule }) => rule);
}

/** Rule, language, English, a wrong translation, and a right one. */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  ['missing-placeholder', 'ms', 'Wrote {{file}}.', 'Sudah ditulis.', '{{file}} sudah ditulis.'],
  ['unknown-placeholder', 'ms', 'Yes', 'Ya {{file}}', 'Ya'],
  ['broken-placeholder', 'ms', 'Yes', 'Ya {file}', 'Ya'],
  ['missing-number', 'ms', 'within 48 hours', 'dalam dua hari', 'dalam masa 48 jam'],
  ['missing-number', 'ms', 'every two weeks', 'setiap dua minggu', 'setiap 2 minggu'],
  ['missing-number', 'ms', 'at most 10,000 rows', 'paling banyak 1000 baris 10', '10.000 baris'],
  ['unknown-number', 'ms', 'within a day', 'dalam masa 24 jam', 'dalam masa 1 hari'],
  ['unknown-number', 'id', 'a third party', 'pihak ke-4', 'pihak ke-3'],
  ['native-digit', 'th', 'Step 2', 'ขั้นตอน 2 ๒', 'ขั้นตอน 2'],
  [
    'not-kept',
    'ms',
    'Use --lang or ISM-1234',
    'Guna --bahasa atau ISM-1234',
    'Guna --lang, ISM-1234',
  ],
  ['not-kept', 'ms', 'See a-b.yaml', 'Lihat a_b.yaml', 'Lihat a-b.yaml'],
  ['not-kept', 'th', 'Open PowerShell', 'เปิดพาวเวอร์เชลล์', 'เปิด PowerShell'],
  ['wrong-script', 'ms', 'Yes', 'Y\u0430', 'Ya'],
  ['wrong-script', 'th', 'Yes', 'ເຈົ້າ', 'ใช่'],
  ['wrong-script', 'zh-Hans', 'Network', '網路', '网络'],
  ['not-nfc', 'vi', 'Yes', 'Co\u0301', 'C\u00f3'],
  ['split-vowel', 'th', 'Work', 'ทํางาน', 'ทำงาน'],
  ['split-vowel', 'lo', 'Word', 'ຄໍາ', 'ຄຳ'],
  ['split-vowel', 'th', 'But', 'เเต่', 'แต่'],
  ['zawgyi', 'my', 'Myanmar', '\u103b\u1019\u1014\u1039\u1019\u102c', 'မြန်မာ'],
  ['zawgyi', 'my', 'Coming', '\u1031\u1019', 'မေ'],
  ['hidden-character', 'km', 'Yes', 'បាទ\u200bចាស', 'បាទចាស'],
  ['hidden-character', 'ms', 'Yes', 'Y\u00ada', 'Ya'],
  ['hidden-character', 'ms', 'Yes', 'Ya\n', 'Ya'],
  ['hidden-character', 'ms', 'Yes', 'Y\u200da', 'Ya'],
  ['bidi-control', 'ms', 'Yes', 'Ya\u202e', 'Ya'],
  ['bidi-control', 'ar', 'Yes', 'نعم\u2066', 'نعم\u200f'],
  ['spacing', 'ms', 'Yes, indeed', 'Ya,  betul', 'Ya, betul'],
  ['spacing', 'ms', 'Yes', 'Ya ', 'Ya'],
  ['spacing', 'ms', 'With:  {{command}}', ' Dengan:  {{command}}', 'Dengan:  {{command}}'],
  ['copy', 'ms', 'Password', 'Password', 'Kata laluan'],
  [
    'english-left',
    'ms',
    'Turn it on and then try it again',
    'Hidupkan and then try it again',
    'Hidupkan dan cuba lagi',
  ],
  [
    'english-left',
    'th',
    'Click "turn it on and off again" now',
    'turn it on and off',
    'คลิก "turn it on and off again"',
  ],
];

describe('checkText', () => {
  it.each(CASES)('finds %s in %s: %s', (rule, tag, english, wrong, right) => {
    expect(check(english, wrong, { tag })).toContain(rule);
    expect(check(english, right, { tag })).toEqual([]);
  });

  it('keeps time limits in their unit', () => {
    const glossary = { units: { hour: ['jam'], week: ['minggu'] } };
    const english = 'within 48 hours, or two weeks';
    expect(check(english, '48 jam atau 2 minggu', { glossary })).toEqual([]);
    expect(check(english, 'minggu ke-2 atau jam 48', { glossary })).toEqual([]);
    expect(check(english, '48 hari atau 2 minggu', { glossary })).toEqual(['time-limit']);
    expect(check('12 months', '12 apa', { glossary })).toEqual([]);
  });

  it('wants the words of the glossary for plain terms, the longest first', () => {
    const terms = {
      application: { use: ['aplikasi'] },
      'application control': { use: ['kawalan aplikasi'] },
      policy: { use: ['dasar'], avoid: ['polisi'] },
      office: { use: ['pejabat'] },
      open: { use: [] },
    };
    const glossary = { terms };
    expect(check('All applications', 'Semua program', { glossary })).toEqual(['missing-term']);
    expect(check('Application control', 'Kawalan aplikasi', { glossary })).toEqual([]);
    expect(check('Application control', 'Kawalan', { glossary })).toEqual(['missing-term']);
    expect(check('Policies', 'Polisi', { glossary })).toEqual(['missing-term', 'avoided-word']);
    expect(check('Policies', 'Dasar kepolisian', { glossary })).toEqual([]);
    expect(check('Use Microsoft Office', 'Guna Microsoft Office', { glossary })).toEqual([]);
    expect(check('Open it', 'Buka', { glossary })).toEqual([]);
    const menu = { glossary, stem: 'requirements.X.fix.0.where.0.menu' };
    expect(check('Settings > Policy', 'Settings > Policy', menu)).toEqual([]);
  });

  it('looks for avoided words inside others only where no blanks are written', () => {
    const glossary = { terms: { app: { use: ['แอปพลิเคชัน'], avoid: ['แอป'] } } };
    expect(check('It', 'แอปพลิเคชันนี้', { tag: 'th', glossary })).toEqual([]);
    expect(check('It', 'แอปนี้', { tag: 'th', glossary })).toEqual(['avoided-word']);
  });

  it('holds texts to the room that they have', () => {
    const given = { namespace: 'interview', stem: 'answer.partly' };
    expect(check('Partly', 'x'.repeat(52), given)).toEqual([]);
    expect(check('Partly', 'x'.repeat(53), given)).toEqual(['too-long']);
    expect(check('部', '部'.repeat(27), { ...given, tag: 'zh-Hans' })).toContain('too-long');
    expect(check('Partly', 'x'.repeat(200))).toEqual([]);
    expect(check('Partly', 'x'.repeat(201))).toEqual(['too-long']);
  });

  it('lets copies be that have a reason, or nothing to translate', () => {
    const glossary = { copies: { Menu: 'the same word' } };
    expect(check('Menu', 'Menu', { glossary })).toEqual([]);
    for (const text of [
      '{{file}}: {{line}}',
      'PowerShell',
      'PDF',
      ' > ',
      '{{id}} ISM-1234',
      'Windows Hello for Business',
      '.NET Framework 3.5',
    ]) {
      expect(check(text, text)).toEqual([]);
    }
  });

  it('takes lists of words to type, and the English in brackets, for no left-over', () => {
    const english = 'what to explain: effective, good, windows, phishing-resistant, unknown-key';
    expect(check(english, `apa: ${english.slice(17)}`)).toEqual([]);
    const beside = 'script block logging of all kinds here';
    expect(check(beside, `pencatatan (${beside})`)).toEqual([]);
  });

  it('takes no longer for a text from a stranger than its length asks for', () => {
    const start = performance.now();
    for (const piece of ['(', '{', '{{', '"', ' ', 'a-', 'a.', '1,', 'a ', '\u1031', '\u200b']) {
      expect(check('Yes', piece.repeat(1e6 / piece.length))).toEqual(['too-long']);
      expect(check('Yes '.repeat(300), piece.repeat(9000 / piece.length))).toEqual(
        expect.any(Array),
      );
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('knows a number by where it stands', () => {
    expect(check('Shipped packs', 'Pek dari e8')).toEqual([]);
    expect(check('Shipped packs', 'Pek 8')).toEqual(['unknown-number']);
  });

  it('is silent where the glossary exempts one text from one rule', () => {
    const glossary = { exempt: { 'cli:a.b': { spacing: 'a table of its own' } } };
    expect(check('Yes', 'Ya  ya', { glossary })).toEqual([]);
    expect(check('Yes', 'Ya  \u0430', { glossary })).toEqual(['wrong-script']);
    expect(check('Yes', 'Ya  ya', { glossary, stem: 'c' })).toEqual(['spacing']);
  });

  it('knows rules by names of their own', () => {
    expect(new Set(RULE_NAMES).size).toBe(RULE_NAMES.length);
    expect(RULE_NAMES).toEqual(expect.arrayContaining(CASES.map(([rule]) => rule)));
  });
});

describe('describeLocale', () => {
  it('gives every language its own plural forms', () => {
    const forms = LOCALES.map(({ tag }) => [tag, describeLocale(tag).categories.join(' ')]);
    const several = forms.filter(([, categories]) => categories !== 'other');
    expect(Object.fromEntries(several)).toEqual({
      en: 'one other',
      fil: 'one other',
      ta: 'one other',
      pt: 'one many other',
    });
  });

  it('describes a language that is in no table by Unicode, never by the host', () => {
    expect(describeLocale('ru')).toMatchObject({ script: 'Cyrl', dir: 'ltr', plural: 'ru' });
    expect(describeLocale('ru').categories).toEqual(['one', 'few', 'many']);
    expect(describeLocale('ar')).toMatchObject({ script: 'Arab', dir: 'rtl', name: 'Arabic' });
    expect(describeLocale('ar').categories).toHaveLength(6);
    expect(describeLocale('qaa')).toMatchObject({ plural: undefined, categories: ['other'] });
  });
});
