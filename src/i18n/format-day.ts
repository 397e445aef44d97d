import type { Locale } from '../model/locale.ts';
import { DAY_WORDS, type DayWords } from './day-words.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** What is added to a year of the Gregorian calendar. */
const YEARS_MORE: Readonly<Record<Locale['calendar'], number>> = { gregory: 0, buddhist: 543 };

/**
 * A day in words, `22 November 2026`, with Latin digits and in the calendar of the language;
 * undefined for what is no day.
 *
 * @param day `YYYY-MM-DD` (ISO 8601)
 */
export function formatDay(day: string, locale: Locale): string | undefined {
  const [match, year, month, date] = DAY.exec(day) ?? [];
  if (match === undefined) return undefined;
  const words = DAY_WORDS[locale.tag];
  return words === undefined
    ? formatByMachine(day, locale)
    : write(words, Number(year) + YEARS_MORE[locale.calendar], Number(month), Number(date));
}

function write({ pattern, months }: DayWords, year: number, month: number, day: number) {
  return pattern
    .replace('{day}', String(day))
    .replace('{month}', months[month - 1] ?? '')
    .replace('{year}', String(year));
}

/** Of a language that e8 does not ship, as this version of Node knows it. */
function formatByMachine(day: string, { intl, calendar }: Locale): string {
  const format = new Intl.DateTimeFormat(intl, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    calendar,
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
