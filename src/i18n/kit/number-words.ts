const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
const VALUES: ReadonlyMap<string, number> = new Map([
  ...WORDS.split(' ').map((word, value) => [word, value] as const),
  ['twenty', 20],
  ['thirty', 30],
  ['sixty', 60],
  ['ninety', 90],
]);

const MONTHS =
  'january february march april may june july august september october november december';

/** Words that another language may say with a number: `third-party`, `once a day`, a month. */
const HIDDEN: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(MONTHS.split(' ').map((month, index) => [month, [index + 1]])),
  ...Object.fromEntries(
    'a an any another alone each every single once only first daily weekly monthly yearly annual annually hourly'
      .split(' ')
      .map((word) => [word, [1]]),
  ),
  ...Object.fromEntries(
    'both twice second double half pair either fortnight fortnightly'
      .split(' ')
      .map((word) => [word, [1, 2]]),
  ),
  third: [3],
  fourth: [4],
  quarter: [3, 4],
  quarterly: [3, 4],
};

const UNIT = '(?:hour|day|week|month|year|minute|second)s?';
const ADJECTIVE = '(?:business|calendar|working|full|more|whole|consecutive)';
const WORD_BEFORE_UNIT = new RegExp(
  `\\b(${[...VALUES.keys()].join('|')})(?=[ -](?:${ADJECTIVE} )?${UNIT}\\b)`,
  'gi',
);

/** English number words before a unit of time as digits, as translations write them. */
export function writeLimitsInDigits(english: string): string {
  return english.replace(WORD_BEFORE_UNIT, (word) => String(VALUES.get(word.toLowerCase())));
}

/** `10,000`, `10.000` and `10 000` are all one number; what follows a Latin letter (`e8`) is none. */
export function listNumbers(text: string): string[] {
  const joined = text.replace(/(?<=\b\d{1,3})[.,\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return [...new Set(joined.match(/(?<![A-Za-z])[0-9]+/g) ?? [])];
}

/** Numbers that an English text says in words, or that another language may say in numbers. */
export function listSpokenNumbers(english: string): string[] {
  const words = english.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => {
    const value = VALUES.get(word);
    const hidden = Object.hasOwn(HIDDEN, word) ? HIDDEN[word] : undefined;
    return [...(value === undefined ? [] : [value]), ...(hidden ?? [])].map(String);
  });
}
