/**
 * The same day one calendar year later, `YYYY-MM-DD`. 29 February becomes 28 February, so that a
 * year that starts on a leap day never lasts longer than one that starts the day before.
 */
export function addCalendarYear(date: string): string {
  const year = String(Number(date.slice(0, 4)) + 1).padStart(4, '0');
  const day = date.slice(4);
  return day === '-02-29' ? `${year}-02-28` : year + day;
}
