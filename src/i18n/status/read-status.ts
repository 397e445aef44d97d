import type { LocaleStatus, TextStatus } from '../../model/locale-status.ts';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readEntry(value: unknown): TextStatus | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { en, text, state, by, on } = value as Record<string, unknown>;
  if (!isText(en) || !isText(text)) return undefined;
  const isReviewed = state === 'reviewed' && isText(by) && isText(on);
  return isReviewed ? { en, text, state, by, on } : { en, text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads `status.json` as a report needs it: what is not as the schema says is left out, since the
 * worst that follows is that a text counts as a draft. `e8 locales check` tells what is wrong.
 */
export function readStatus(text: string | undefined): LocaleStatus {
  const value = text === undefined ? undefined : parse(text);
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const entry = readEntry(each);
    return entry === undefined ? [] : [[name, entry] as const];
  });
  return Object.fromEntries(entries);
}
