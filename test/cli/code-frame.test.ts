import { describe, expect, it } from 'vitest';
import { renderCodeFrame } from '../../src/cli/code-frame.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { cellWidth } from '../../src/text/cell-width.ts';

function at(line: number, column: number): Diagnostic {
  const place = { file: 'a.yaml', line, column, pointer: '' };
  return { severity: 'error', code: 'empty-file', ...place, values: {} };
}

describe('renderCodeFrame', () => {
  it('shows the line with a caret below the column', () => {
    expect(renderCodeFrame(at(2, 4), 'one\ntwo: three\n', 40)).toEqual([
      '2 | two: three',
      '  |    ^',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
    const [line] = renderCodeFrame(at(10, 1), `${`x${end}`.repeat(9)}here`, 40);
    expect(line).toBe('10 | here');
  });

  it('puts the caret below wide and hidden characters by their cells', () => {
    expect(renderCodeFrame(at(1, 3), '漢字: x', 40)[1]).toBe('  |     ^');
    expect(renderCodeFrame(at(1, 3), '\u001b\u202ex', 40)).toEqual([
      '1 | ␛\\u{202e}x',
      `  | ${' '.repeat(9)}^`,
    ]);
  });

  it('cuts what is too long, and leaves out a caret that would be past the end', () => {
    const long = `key: ${'x'.repeat(100)}`;
    const [line = '', caret] = renderCodeFrame(at(1, 6), long, 30);
    expect(cellWidth(line)).toBeLessThanOrEqual(30);
    expect(caret).toBe('  |      ^');
    expect(renderCodeFrame(at(1, 90), long, 30)).toEqual([]);
  });

  it('shows nothing where there is no line or no source', () => {
    expect(renderCodeFrame(at(0, 0), 'text', 40)).toEqual([]);
    expect(renderCodeFrame(at(9, 1), 'text', 40)).toEqual([]);
    expect(renderCodeFrame(at(1, 1), undefined, 40)).toEqual([]);
  });
});
