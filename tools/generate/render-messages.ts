import type { MessageShape } from './flatten-messages.ts';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function renderShape({ plural, placeholders }: MessageShape): string {
  const others = [...placeholders].filter((name) => !(plural && name === 'count')).sort();
  const fields = others.map(
    (name) => `${IDENTIFIER.test(name) ? name : `'${name}'`}: string | number`,
  );
  if (plural) fields.unshift('count: number');
  return fields.length === 0 ? 'undefined' : `{ ${fields.join('; ')} }`;
}

/** TypeScript source of the message keys and of the values that each needs, sorted by key. */
export function renderMessages(shapes: ReadonlyMap<string, MessageShape>): string {
  const lines = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, shape]) => `  '${key}': ${renderShape(shape)};`);
  return [
    '// Generated from locales/en by `npm run generate`; do not edit.',
    '',
    '/** Every text of the tool by key, with the values that it needs. */',
    'export interface Messages {',
    ...lines,
    '}',
    '',
    'export type MessageKey = keyof Messages;',
    '',
  ].join('\n');
}
