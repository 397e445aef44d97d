import { describe, expect, it } from 'vitest';
import { collect } from '../../src/cli/commands/collect.ts';
import { parseDay, parseLevel } from '../../src/cli/commands/parse-values.ts';

describe('parseLevel', () => {
  it.each([
    ['1', 1],
    ['3', 3],
    ['99', 99],
  ])('reads %s', (text, level) => {
    expect(parseLevel(text)).toBe(level);
  });

  it.each(['0', '01', '-1', '1.5', '1e1', '100', '', ' 1', 'one', '１'])('refuses "%s"', (text) => {
    expect(() => parseLevel(text)).toThrow('invalid-option-value');
  });
});

describe('parseDay', () => {
  it.each(['2026-11-15', '2028-02-29', '0001-01-01', 'today'])('reads %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    ...['2026-02-29', '2026-11-31', '2026-13-01', '2026-00-10', '2026-1-1', '15.11.2026'],
    ...['2026-11-15T00:00', 'Today', 'yesterday', '', '+02026-11-15'],
  ])('refuses "%s"', (text) => {
    expect(() => parseDay(text)).toThrow('invalid-option-value');
  });
});

describe('collect', () => {
  it('keeps every value in order and changes none of the lists', () => {
    const first = collect('a');
    expect(collect('b', first)).toEqual(['a', 'b']);
    expect(first).toEqual(['a']);
  });
});
