import type { Locale } from '../model/locale.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A day in words, `22 November 2026`, with Latin digits and in the calendar of the language;
 * undefined for what is no day.
 *
 * @param day `YYYY-MM-DD` (ISO 8601)
 */
export function formatDay(day: string, { intl, calendar }: Locale): string | undefined {
  if (!DAY.test(day)) return undefined;
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
