import { describe, expect, it } from 'vitest';
import { flattenMessages } from '../../tools/generate/flatten-messages.ts';
import { renderMessages } from '../../tools/generate/render-messages.ts';

describe('renderMessages', () => {
  const shapes = flattenMessages('report', {
    z: 'last',
    found_other: '{{count}} in {{name}}',
    'a-b': '{{x-y}}',
  });
  const lines = renderMessages(shapes).split('\n');

  it('types each key by its values', () => {
    expect(lines).toContain("  'report:z': undefined;");
    expect(lines).toContain("  'report:found': { count: number; name: string | number };");
    expect(lines).toContain("  'report:a-b': { 'x-y': string | number };");
  });

  it('sorts keys, so that the order of a locale file does not matter', () => {
    const keys = lines.filter((line) => line.startsWith("  '"));
    expect(keys).toEqual([...keys].sort());
  });
});
