import type { TextRule } from '../text-unit.ts';
import { listPlaceholders, withoutPlaceholders } from '../tokens.ts';

const show = (name: string) => `{{${name}}}`;

/** Placeholders are those of the English, each at least once; `{{count}}` is in every plural form. */
export const checkPlaceholders: TextRule = ({ english, text }) => {
  const wanted = new Set(listPlaceholders(english));
  const found = new Set(listPlaceholders(text));
  const missing = [...wanted].filter((name) => !found.has(name));
  const unknown = [...found].filter((name) => !wanted.has(name));
  const known = [...wanted].map(show).join(' ');
  return [
    ...missing.map(
      (name) => ({ rule: 'missing-placeholder', values: { found: show(name) } }) as const,
    ),
    ...unknown.map(
      (name) =>
        ({ rule: 'unknown-placeholder', values: { found: show(name), expected: known } }) as const,
    ),
  ];
};

const countBraces = (text: string) => (withoutPlaceholders(text).match(/[{}]/g) ?? []).length;

/** A brace that belongs to no placeholder: `{name}` or `{{name}` would be shown as it is. */
export const checkBraces: TextRule = ({ english, text }) =>
  countBraces(text) > countBraces(english)
    ? [
        {
          rule: 'broken-placeholder',
          values: { found: /[^\s{}]{0,20}[{}]+[^\s{}]{0,20}/.exec(text)?.[0] ?? '' },
        },
      ]
    : [];
