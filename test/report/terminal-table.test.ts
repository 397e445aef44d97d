import { describe, expect, it } from 'vitest';
import { layTable } from '../../src/report/terminal/table.ts';

const ROWS = [
  ['กลยุทธ์', 'ระดับ', 'x'],
  ['plain', '1', 'y'],
];

describe('a table on a terminal', () => {
  it('moves to the column after a text that a terminal may draw otherwise', () => {
    const [first, second] = layTable(ROWS, 40, true);
    expect(first?.[0]).toBe('กลยุทธ์  \u001b[8Gระดับ  \u001b[14Gx');
    expect(second?.[0]).toBe('plain  1     y');
  });

  it('only pads where there is no cursor to move', () => {
    expect(layTable(ROWS, 40).flat().join('')).not.toContain('\u001b');
  });

  it('wraps long headings between words before it cuts the words of the first column', () => {
    const rows = [
      ['Strategy', 'Level reached so far', 'Possible in the end', 'Still to do'],
      ['Authentication', '0', '3', 'nothing'],
    ];
    const lines = layTable(rows, 50).flat();
    expect(lines.join('\n')).toContain('Authentication');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});
