import { TIME_UNITS, type TimeUnit } from '../../../model/locale-glossary.ts';
import { writeLimitsInDigits } from '../number-words.ts';
import type { TextRule } from '../text-unit.ts';
import { withoutPlaceholders } from '../tokens.ts';

interface Limit {
  number: string;
  unit: TimeUnit;
}

const LIMIT = new RegExp(
  `\\b([0-9]+)[ -](?:business |calendar |working |full |more )?(${TIME_UNITS.join('|')})s?\\b`,
  'gi',
);

/** How far a unit may stand from its number, before or behind it. */
const NEAR = 24;

function listLimits(english: string): Limit[] {
  const text = writeLimitsInDigits(withoutPlaceholders(english));
  return [...text.matchAll(LIMIT)].map(([, number = '', unit = '']) => ({
    number,
    unit: unit.toLowerCase() as TimeUnit,
  }));
}

function hasNear(text: string, number: string, words: readonly string[]): boolean {
  const places = [...text.matchAll(new RegExp(`(?<![0-9])${number}(?![0-9])`, 'g'))];
  return places.some(({ index }) => {
    const around = text.slice(Math.max(0, index - NEAR), index + number.length + NEAR);
    return words.some((word) => around.includes(word.toLowerCase()));
  });
}

/** A time limit keeps its unit: the word for it stands near the number. */
export const checkTimeLimits: TextRule = ({ english, text }, { glossary }) => {
  const lower = text.toLowerCase();
  return listLimits(english).flatMap(({ number, unit }) => {
    const words = glossary.units?.[unit] ?? [];
    if (words.length === 0 || hasNear(lower, number, words)) return [];
    return [
      { rule: 'time-limit', values: { found: `${number} ${unit}`, expected: words.join(', ') } },
    ];
  });
};
