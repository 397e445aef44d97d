import { listNumbers, listSpokenNumbers, writeLimitsInDigits } from '../number-words.ts';
import type { TextRule } from '../text-unit.ts';
import { withoutPlaceholders } from '../tokens.ts';

/** The numbers of the English are there, time limits in digits, and no others. */
export const checkNumbers: TextRule = ({ english, text }) => {
  const plain = withoutPlaceholders(english);
  const wanted = listNumbers(writeLimitsInDigits(plain));
  const found = listNumbers(withoutPlaceholders(text));
  const allowed = new Set([...wanted, ...listSpokenNumbers(plain)]);
  return [
    ...wanted
      .filter((number) => !found.includes(number))
      .map((number) => ({ rule: 'missing-number', values: { found: number } }) as const),
    ...found
      .filter((number) => !allowed.has(number))
      .map((number) => ({ rule: 'unknown-number', values: { found: number } }) as const),
  ];
};

/** Digits are 0 to 9 in every script. */
export const checkDigits: TextRule = ({ text }) => {
  const found = /(?![0-9])\p{Nd}/u.exec(text)?.[0];
  return found === undefined ? [] : [{ rule: 'native-digit', values: { found } }];
};
