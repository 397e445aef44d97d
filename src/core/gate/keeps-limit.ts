import { countDays } from '../count-days.ts';

const HOUR = 3_600_000;
const DAYS = { d: 1, w: 7 } as const;
const MONTHS = { mo: 1, y: 12 } as const;

/** The same day some calendar months later, or the month's last day where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return then.toISOString().slice(0, 10);
}

/**
 * Whether something was applied within a time limit (`48h`, `45d`, `2w`, `1mo`, `1y`) of its
 * release. Hours count exactly where both moments have a time; otherwise days as written, and a
 * limit of hours allows its whole days. Months and years are those of the calendar.
 */
export function keepsLimit(limit: string, released: string, applied: string): boolean {
  const { 1: digits, 2: unit } = /^(\d+)(h|d|w|mo|y)$/.exec(limit) ?? [];
  const number = Number(digits);
  const [from, to] = [released.slice(0, 10), applied.slice(0, 10)];
  if (unit === 'h') {
    const hasTimes = released.length > 10 && applied.length > 10;
    return hasTimes
      ? Date.parse(applied) - Date.parse(released) <= number * HOUR
      : countDays(from, to) <= Math.floor(number / 24);
  }
  if (unit === 'd' || unit === 'w') return countDays(from, to) <= number * DAYS[unit];
  return (unit === 'mo' || unit === 'y') && to <= addMonths(from, number * MONTHS[unit]);
}
