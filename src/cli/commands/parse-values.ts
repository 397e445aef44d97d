import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';

function refuse(option: string, found: string, expected: string): never {
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, {
    values: { option, found, expected },
  });
}

/** A maturity level: a whole number from 1. Which ones exist is the pack's to say. */
export function parseLevel(text: string): number {
  return /^[1-9][0-9]?$/.test(text) ? Number(text) : refuse('--target', text, '1, 2, ...');
}

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function parseDayOf(option: string, text: string): string {
  const valid = text === 'today' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text));
  return valid ? text : refuse(option, text, 'YYYY-MM-DD, today');
}

/** A day that exists, `YYYY-MM-DD`, or `today`. */
export function parseDay(text: string): string {
  return parseDayOf('--as-of', text);
}

/** The day of evidence: as `parseDay`, for `--date`. */
export function parseDate(text: string): string {
  return parseDayOf('--date', text);
}
