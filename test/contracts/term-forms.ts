import type { Term } from '../../src/model/control-pack.ts';

/** The forms under which a term appears: its name, and the forms under `also`. */
export const listForms = ({ term, also = [] }: Term): string[] => [term, ...also];

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A pattern that finds any of these forms, the longest first, in the singular or the plural. A
 * name with a capital letter inside (`Trusted Location`) is found only so written.
 */
export function makeFormPattern(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((form) => {
    const initial = escapePattern(form.slice(0, 1));
    const start = /[a-z]/.test(initial) ? `[${initial}${initial.toUpperCase()}]` : initial;
    return `${start}${escapePattern(form.slice(1)).replace(/y$/, '(?:y|ies)')}(?:e?s)?`;
  });
  return new RegExp(`(?<![\\w-])(?:${sources.join('|')})(?![\\w-]*\\w)`, 'g');
}
