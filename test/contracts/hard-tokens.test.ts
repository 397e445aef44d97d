import { describe, expect, it } from 'vitest';
import { HARD_TOKENS } from './hard-tokens.ts';
import { listWritten, readShippedPack } from './shipped-pack.ts';

const written = listWritten(await readShippedPack());

const NUMBER =
  /(?<![\w.-])\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|half)\b(?=(?: or more)? (?:a |every |per )?(?:minute|hour|day|week|month|quarter|year)s?\b)|\b(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual|annually)\b/gi;

/** Words that make a requirement narrower or wider. */
const SCOPE =
  /(?<![\w])(?:non-)?(?:critical|internet(?:-facing)?|sensitive)\b|\b(?:exploits?|third-party|phishing-resistant|except|excluding|other than|unless|until|only|solely|where available|customers?|servers?|workstations?|drivers?|firmware|(?:un)?privileged|administrators?|ASD|Windows|macOS|Linux|Microsoft|Adobe|browsers?|network|promptly|immediately)\b/gi;

/** Where the token stands in a sentence; `internet-facing` does not stand in `non-internet-facing`. */
function findToken(sentence: string, token: string): RegExpExecArray[] {
  const escaped = token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...sentence.matchAll(new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, 'g'))];
}

/** Numbers and words of scope that no token covers. */
function findUncovered(sentence: string, tokens: readonly string[]): string[] {
  const spans = tokens.flatMap((token) =>
    findToken(sentence, token).map(({ index }) => [index, index + token.length] as const),
  );
  const found = [...sentence.matchAll(NUMBER), ...sentence.matchAll(SCOPE)];
  return found
    .filter(({ 0: { length }, index }) =>
      spans.every(([from, to]) => index < from || index + length > to),
    )
    .map(([word]) => word);
}

/** Numbers that stand only in the title or question of a requirement, with the reason. */
const OTHER_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  'PA-1808': ['24'], // Hours: ASD's example test plan says when a database is up to date.
  'AC-1582': ['12'], // Months: the year of the requirement.
  'RM-1676': ['12', 'yearly'], // The same.
  'AC-1659': ['11'], // The name of a product: Windows 11.
};

const listNumbers = (text: string) => (text.match(NUMBER) ?? []).map((word) => word.toLowerCase());

describe('requirement sentences', () => {
  it('all have their hard tokens in the table, and no other', () => {
    expect(Object.keys(HARD_TOKENS)).toEqual(written.map(({ id }) => id));
    expect(Object.entries(HARD_TOKENS).filter(([, tokens]) => tokens.length === 0)).toEqual([]);
  });

  it.each(written)('$id holds every hard token', ({ id, requirement }) => {
    const missing = HARD_TOKENS[id]?.filter((token) => findToken(requirement, token).length === 0);
    expect(missing, requirement).toEqual([]);
  });

  it.each(written)('$id holds no number and no scope of its own', ({ id, requirement }) => {
    expect(findUncovered(requirement, HARD_TOKENS[id] ?? []), requirement).toEqual([]);
  });

  it.each(written)('$id names no other number in title and question', (each) => {
    const known = [...listNumbers(each.requirement), ...(OTHER_NUMBERS[each.id] ?? [])];
    const others = listNumbers(`${each.title} ${each.question}`).filter(
      (number) => !known.includes(number),
    );
    expect(others, each.question).toEqual([]);
  });
});

describe('the comparison itself', () => {
  const sentence =
    'Fixes for non-internet-facing servers are applied within two weeks of release, except drivers.';

  it('does not take a word for its opposite', () => {
    expect(findToken(sentence, 'internet-facing servers')).toHaveLength(0);
    expect(findToken(sentence, 'non-internet-facing servers')).toHaveLength(1);
    expect(findToken('No unprivileged account', 'privileged account')).toHaveLength(0);
  });

  it('finds numbers, exceptions and scope that no token covers', () => {
    const tokens = ['non-internet-facing servers', 'within two weeks of release'];
    expect(findUncovered(sentence, tokens)).toEqual(['except', 'drivers']);
    expect(findUncovered(sentence, [])).toContain('two');
    expect(findUncovered('It is checked daily and after 30 days.', [])).toEqual(['daily', '30']);
  });
});
