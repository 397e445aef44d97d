import { describe, expect, it } from 'vitest';
import { flattenMessages } from '../../tools/generate/flatten-messages.ts';

describe('flattenMessages', () => {
  it('joins nested keys behind the namespace', () => {
    const keys = flattenMessages('cli', { assess: { description: 'Judges', help: { more: 'x' } } });
    expect([...keys.keys()]).toEqual(['cli:assess.description', 'cli:assess.help.more']);
  });

  it('joins plural forms under their stem and keeps every placeholder', () => {
    const found = flattenMessages('report', {
      found_one: '{{count}} thing in {{name}}',
      found_other: '{{count}} things at {{place}}',
      open_question: 'no plural',
    });
    expect([...found.keys()]).toEqual(['report:found', 'report:open_question']);
    expect(found.get('report:found')).toEqual({
      plural: true,
      placeholders: new Set(['count', 'name', 'place']),
    });
    expect(found.get('report:open_question')?.plural).toBe(false);
  });

  it('reads placeholders with format and escape marks', () => {
    const found = flattenMessages('errors', { a: '{{- raw}} {{ date, long }} { {no} }' });
    expect([...(found.get('errors:a')?.placeholders ?? [])]).toEqual(['raw', 'date']);
  });

  it.each([[['a']], [1], [null]])('refuses %j in place of a text', (value) => {
    expect(() => flattenMessages('cli', { a: { b: value } })).toThrow('a.b');
  });
});
