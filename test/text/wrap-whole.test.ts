import { describe, expect, it } from 'vitest';
import { wrapWhole } from '../../src/text/wrap-whole.ts';

describe('wrapWhole', () => {
  it.each([
    [['e8 assess'], 'Go on with e8 assess now', 16, ['Go on with', 'e8 assess now']],
    [['a/b.yaml:1:2:'], 'a/b.yaml:1:2: error: no', 20, ['a/b.yaml:1:2: error:', 'no']],
    [['a-b', 'a-b-c'], 'x a-b-c a-b', 7, ['x a-b-c', 'a-b']],
    [[''], 'one two', 4, ['one', 'two']],
    [['$& a'], 'x $& a $& a', 6, ['x $& a', '$& a']],
  ])('keeps %j together in %j', (whole, text, width, lines) => {
    expect(wrapWhole(text, whole, width)).toEqual(lines);
  });

  it('leaves a part that is wider than a line to the terminal, on a line of its own', () => {
    const path = 'folder/of/a/long-name/file.yaml:10:2:';
    expect(wrapWhole(`e8: ${path} wrong`, [path], 20, { hangingIndent: 2 })).toEqual([
      'e8:',
      `  ${path}`,
      '  wrong',
    ]);
  });
});
