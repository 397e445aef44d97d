import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/load/limits.ts';
import { parseDocument } from '../../src/load/parse-document.ts';
import { parseText } from './parse-text.ts';
import { tell } from './tell.ts';

/** A size near the limit, at which anything worse than linear takes minutes. */
const MUCH = LIMITS.bytes - 1000;

function nest(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

function explode(fold: number): string {
  const names = [...'abcdefghi'];
  return names
    .map((name, index) => {
      const inner = index === 0 ? 'x' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array(fold).fill(inner).join(', ')}]`;
    })
    .join('\n');
}

describe('limits of a file', () => {
  it('2 MB', async () => {
    const text = `a: ${'x'.repeat(LIMITS.bytes - 3)}`;
    expect((await parseText(text)).diagnostics).toEqual([]);
    const { value, diagnostics } = await parseText(`${text}x`);
    expect(value).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual(['0:0 too-large']);
    expect(diagnostics[0]?.values).toEqual({ expected: '2 MB' });
  });

  it('another number of bytes, where the caller says so', async () => {
    const bytes = new TextEncoder().encode('a: 1');
    expect((await parseDocument(bytes, 'a.yaml', 4)).diagnostics).toEqual([]);
    expect((await parseDocument(bytes, 'a.yaml', 3)).diagnostics.map(tell)).toEqual([
      '0:0 too-large',
    ]);
  });

  it.each([
    ['JSON lists', '[', ']'],
    ['JSON maps', '{"a":', '}'],
    ['YAML lists', '- ', ''],
    ['YAML maps', '{ a: ', '}'],
    ['complex keys', '? ', ''],
  ])('depth 64: %s', async (name, open, close) => {
    const deepest = await parseText(nest(open, close, 64));
    if (name !== 'complex keys') expect(deepest.diagnostics).toEqual([]);
    const { value, diagnostics } = await parseText(nest(open, close, 65));
    expect(value).toBeUndefined();
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toEqual([name === 'complex keys' ? expect.any(String) : 'too-deep']);
  });

  it.each([
    ['JSON', (n: number) => JSON.stringify(Array(n).fill(1))],
    ['JSON map', (n: number) => JSON.stringify(Object.fromEntries(Array(n).fill(1).entries()))],
    ['YAML list', (n: number) => '- 1\n'.repeat(n)],
    ['YAML map', (n: number) => Array.from({ length: n }, (_, i) => `k${i}: 1`).join('\n')],
    ['flow list', (n: number) => `a: [${'x,'.repeat(n)}]`],
  ])('10,000 items: %s', async (_, write) => {
    expect((await parseText(write(10_000))).diagnostics).toEqual([]);
    const { value, diagnostics } = await parseText(write(10_001));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-many-items']);
  });

  it('aliases that explode', async () => {
    const { value, diagnostics } = await parseText(explode(10));
    expect(value).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual(['5:20 alias-limit']);
    expect((await parseText(explode(2))).diagnostics).toEqual([]);
  });

  it('aliases that nest too deep', async () => {
    const names = Array.from({ length: 70 }, (_, index) => `n${index}`);
    const text = names.map((name, i) => `${name}: &${name} [${i ? `*n${i - 1}` : 1}]`).join('\n');
    const { diagnostics } = await parseText(text);
    expect(diagnostics.map(tell)).toEqual(['64:12 too-deep']);
  });
});

describe('hostile files end soon', () => {
  it.each([
    ['brackets', '['.repeat(50_000)],
    ['closed brackets', nest('[', ']', 50_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['dashes', '- '.repeat(MUCH / 2)],
    ['one line', `a: ${'x'.repeat(MUCH)}`],
    ['words', `a: ${'x '.repeat(MUCH / 2)}`],
    ['an open quote', `a: "${'x '.repeat(MUCH / 2)}`],
    ['commas', `[${','.repeat(MUCH)}`],
    ['closing brackets', '}'.repeat(MUCH)],
    ['pairs', '{}'.repeat(MUCH / 2)],
    ['anchors', `a: ${'&a '.repeat(MUCH / 3)}`],
    ['documents', '---\n'.repeat(MUCH / 4)],
    ['colons', ':'.repeat(MUCH)],
    ['spaces', `a:${' '.repeat(MUCH)}`],
    ['tabs', '\t'.repeat(MUCH)],
    ['folded lines', `a: >\n${' x\n'.repeat(MUCH / 3)}`],
    ['backslashes', `{"a": "${'\\\\'.repeat(MUCH / 2)}"}`],
    ['open backslashes', `{"a": "${'\\\\'.repeat(MUCH / 2)}`],
    ['escaped quotes', `{"a": "${'\\"'.repeat(MUCH / 2)}"}`],
    ['digits', `{"a": ${'1'.repeat(MUCH)}}`],
    ['JSON with a late fault', `{"a": 1${' '.repeat(MUCH)}x}`],
  ])('%s', { timeout: 10_000 }, async (_, text) => {
    const { value, diagnostics } = await parseText(text);
    expect(value === undefined ? diagnostics.length : 1).toBeGreaterThan(0);
  });
});
