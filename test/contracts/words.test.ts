import { describe, expect, it } from 'vitest';
import { listProse } from './pack-prose.ts';
import { listWritten, readShippedPack } from './shipped-pack.ts';

const pack = await readShippedPack();
const written = listWritten(pack);
const prose = listProse(pack);

/** The most words that a text may have. */
const LIMITS: Readonly<Record<string, number>> = {
  'requirement.title': 8,
  'requirement.requirement': 40,
  'requirement.question': 30,
  'requirement.why': 25,
  'requirement.check': 20,
  'requirement.fix': 20,
  'requirement.evidence': 10,
  'requirement.subject': 12,
  'strategy.objective': 25,
  'strategy.stops': 25,
  'fact.title': 6,
  'fact.question': 30,
  'fact.help': 50,
  'fact.trap': 30,
  'term.meaning': 35,
  'level.adversary': 60,
  'level.audience': 25,
};

const countWords = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Wording that is unclear, hard to translate, or a second name for something. */
const BANNED: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['two words for one idea', /\band\/or\b|\(s\)/i],
  ['an abbreviation', /\betc\b|\be\.g\.|\bi\.e\.|\bvs\b|\bincl\b/i],
  [
    'office language',
    /\butili[sz]|\bleverag|\bensure that\b|\bin order to\b|\bprior to\b|\bpursuant\b/i,
  ],
  ['office language', /\bfacilitat|\bcommence|\bin the event (?:of|that)\b|\bwith respect to\b/i],
  ['another name for multi-factor authentication', /\b2FA\b|\bMFA\b|\btwo-factor\b|\btwo-step\b/i],
  ['fortnightly instead of every two weeks', /\bfortnight/i],
  [
    'American spelling',
    /\b(?:organiz|authoriz|recogniz|analyz|behavior\b|color\b|favor|catalog\b|license[sd]?\b(?! under))/i,
  ],
  ['a dash as punctuation', /[\u2013\u2014]| - |--/],
  ['a curly quote or an ellipsis', /[\u2018-\u201f\u2026]|\.\.\./],
  ['double spaces or a line break', /\s{2}|\n/],
  ['a placeholder', /\bTEXT\b|\bTODO\b|\bTBD\b/],
];

const offences = (text: string) =>
  BANNED.filter(([, pattern]) => pattern.test(text)).map(([reason]) => reason);

/** A command, a registry key, a link or a file path inside a sentence. */
const CODE =
  /`|https?:|www\.|\bHK(?:LM|CU|EY)|\b(?:Get|Set|New|Add|Test|Remove)-[A-Z]|\bsudo\b|[A-Z]:\\|%[A-Z]+%|\$\w/;

/** Texts that repeat an earlier one, whatever the case and the punctuation. */
function findRepeats(texts: readonly { id: string; text: string }[]): string[] {
  const seen = new Map<string, string>();
  return texts.flatMap(({ id, text }) => {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    return first === undefined ? [] : [`${id} repeats ${first}: ${text}`];
  });
}

const ofField = (...fields: string[]) => prose.filter(({ field }) => fields.includes(field));

describe('texts of the pack', () => {
  it.each(Object.entries(LIMITS))('%s has at most %i words', (field, limit) => {
    const texts = ofField(field);
    expect(texts.length).toBeGreaterThan(0);
    const long = texts.filter(({ text }) => countWords(text) > limit);
    expect(long.map(({ id, text }) => `${id}: ${countWords(text)} words: ${text}`)).toEqual([]);
  });

  it('are all written out', () => {
    for (const requirement of written) {
      expect(requirement, requirement.id).toMatchObject({
        title: expect.stringMatching(/\S/),
        requirement: expect.stringMatching(/\S/),
        question: expect.stringMatching(/\S/),
        why: expect.stringMatching(/\S/),
        effort: expect.stringMatching(/\S/),
      });
      const { check = [], fix = [], evidence = [] } = requirement;
      expect([check.length, fix.length, evidence.length].every((count) => count > 0)).toBe(true);
      expect(check.length, requirement.id).toBeLessThanOrEqual(3);
      expect(fix.length, requirement.id).toBeLessThanOrEqual(3);
      expect(evidence.length, requirement.id).toBeLessThanOrEqual(2);
    }
    for (const { id, objective, stops } of pack.strategies) {
      expect([objective, stops], id).toEqual([expect.any(String), expect.any(String)]);
    }
  });

  it('use no banned wording', () => {
    const found = prose.flatMap(({ id, field, text }) =>
      offences(text).map((reason) => `${id} ${field}: ${reason}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('hold no command, key, link or path inside a sentence', () => {
    const steps = prose.filter(({ field }) => /^(?:requirement|fact|strategy)\./.test(field));
    expect(steps.filter(({ text }) => CODE.test(text))).toEqual([]);
  });

  it('end as their kind ends', () => {
    const endings: readonly (readonly [RegExp, string[]])[] = [
      [/\?$/, ['requirement.question', 'fact.question']],
      [
        /\.$/,
        ['requirement.requirement', 'requirement.why', 'requirement.check', 'requirement.fix'],
      ],
      [/\.$/, ['strategy.objective', 'strategy.stops', 'fact.help', 'fact.trap', 'term.meaning']],
      [/\.$/, ['level.adversary', 'level.audience', 'alternate.reason']],
      [/[^.!?:;,]$/, ['requirement.title', 'requirement.evidence', 'requirement.subject']],
    ];
    for (const [ending, fields] of endings) {
      expect(ofField(...fields).filter(({ text }) => !ending.test(text))).toEqual([]);
    }
  });

  it('ask no question and use no title twice', () => {
    expect(findRepeats(ofField('requirement.question', 'fact.question'))).toEqual([]);
    expect(findRepeats(ofField('requirement.title', 'fact.title'))).toEqual([]);
    expect(findRepeats(ofField('requirement.requirement'))).toEqual([]);
  });

  it('ask one thing at a time', () => {
    const several = ofField('requirement.question', 'fact.question').filter(
      ({ text }) => (text.match(/\?/g) ?? []).length !== 1,
    );
    expect(several).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it.each([
    'Patches and/or updates are applied.',
    'Use tools, e.g. a scanner.',
    'Ensure that logs are kept.',
    'Scan at least fortnightly.',
    'Turn on 2FA.',
    'The user\u2019s account is closed.',
    'The account \u2013 an old one \u2013 is closed.',
    'The organization authorizes it.',
  ])('refuse %j', (text) => {
    expect(offences(text)).not.toEqual([]);
  });

  it('count words, and see repeats and commands', () => {
    expect(countWords('One, two - three (four).')).toBe(4);
    expect(
      findRepeats([
        { id: 'A', text: 'Is it on?' },
        { id: 'B', text: 'is it  on' },
      ]),
    ).toHaveLength(1);
    expect(CODE.test('Run Get-HotFix on it.')).toBe(true);
    expect(CODE.test('Read HKLM\\Software on it.')).toBe(true);
    expect(CODE.test('Read the settings of Windows.')).toBe(false);
  });
});
