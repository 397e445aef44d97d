import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/load/parse-document.ts';
import { parseGood, parseText } from './parse-text.ts';
import { tell } from './tell.ts';

describe('parseDocument: what is fine', () => {
  it.each([
    ['a map', 'a: 1\nb: [x, y]\n', { a: 1, b: ['x', 'y'] }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['Windows line ends', 'a:\r\n  b: 1\r\nc: |\r\n  x\r\n  y\r\n', { a: { b: 1 }, c: 'x\ny\n' }],
    ['tabs between values', 'a:\t1\t# x', { a: 1 }],
    ['an end mark', '---\na: 1\n...\n', { a: 1 }],
    ['anchors and aliases', 'a: &x [1, 2]\nb: *x\n', { a: [1, 2], b: [1, 2] }],
    ['no merge keys', 'a: &x { b: 1 }\nc: { <<: *x }', { a: { b: 1 }, c: { '<<': { b: 1 } } }],
    [
      'keys as they are written',
      '1: a\nnull: b\n2026-01-01: c\ntrue: d\n',
      {
        1: 'a',
        null: 'b',
        '2026-01-01': 'c',
        true: 'd',
      },
    ],
    [
      'words and dates as texts',
      'a: yes\nb: no\nc: 2026-01-01\n',
      {
        a: 'yes',
        b: 'no',
        c: '2026-01-01',
      },
    ],
    [
      'YAML 1.1 read as 1.2',
      '%YAML 1.1\n---\na: yes\nb: 2026-01-01\n',
      {
        a: 'yes',
        b: '2026-01-01',
      },
    ],
    ['empty values', 'a:\nb: ~\n', { a: null, b: null }],
    ['JSON', '{ "a": [1, -2.5e3, true, null, "x\\ny"] }', { a: [1, -2500, true, null, 'x\ny'] }],
    ['flow YAML', '{ a: 1, "b": x, }', { a: 1, b: 'x' }],
    ['a text', '"x"', 'x'],
  ])('%s', async (_, text, value) => {
    expect((await parseGood(text)).value).toEqual(value);
  });

  it.each(['{"__proto__": {"x": 1}, "constructor": 2}', '__proto__: { x: 1 }\nconstructor: 2'])(
    'names of built-in properties are plain keys: %s',
    async (text) => {
      const { value } = await parseGood(text);
      expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.prototype).not.toHaveProperty('x');
    },
  );
});

describe('parseDocument: what is not', () => {
  it.each([
    ['', '0:0 empty-file'],
    [' \r\n\t\n', '0:0 empty-file'],
    ['# only this\n', '0:0 empty-file'],
    ['---\n', '0:0 empty-file'],
    ['a: \0', '0:0 not-text'],
    ['a: 1\n---\nb: 2', '2:1 multiple-documents'],
    [
      'a: 1\na: 2\nb: { c: 1, c: 2 }\na: 3',
      '2:1 duplicate-key',
      '3:12 duplicate-key',
      '4:1 duplicate-key',
    ],
    ['{"a": 1, "b": {"c": 1,\n"c": 2}, "\\u0061": 3}', '2:1 duplicate-key', '2:10 duplicate-key'],
  ])('%j', async (text, ...expected) => {
    expect((await parseText(text)).diagnostics.map(tell)).toEqual(expected);
  });

  it.each([
    ['a: 1\nb: \u0007', '2:4', 'control-character', 'U+0007'],
    ['a:\n  b: 1\n c: 2', '3:1', 'bad-indent', ' c: 2'],
    ['a:\n\tb: 1', '2:1', 'tab-indent', '\tb: 1'],
    ['a: 1\nb: "x\nc: 2\n', '2:4', 'unclosed-quote', '"x'],
    ["a: 'x", '1:4', 'unclosed-quote', "'x"],
    ["a: 'it's'", '1:8', 'unexpected-token', "s'"],
    ['a: b: c', '1:4', 'map-in-line', 'b: c'],
    ['a: 1\nfoo\nb: 2', '2:1', 'colon-expected', 'foo'],
    ['answers\n  a: 1', '1:1', 'colon-expected', 'answers'],
    ['a: @x', '1:4', 'reserved-character', '@x'],
    ['a: [1, 2\nb: 3', '2:1', 'unclosed-bracket', 'b: 3'],
    ['a: ["x" "y"]', '1:9', 'comma-expected', '"y"]'],
    ['a: "\\q"', '1:5', 'bad-escape', '\\q"'],
    ['a: *x', '1:4', 'unknown-alias', '*x'],
    ['a: &x [1, *x]', '1:11', 'alias-to-itself', '*x]'],
    ['a: &x &y 1', '1:7', 'bad-alias', '&y 1'],
    ['a: !!str 1', '1:10', 'tag', '1'],
    ['a: !Own { b: 1 }', '1:9', 'tag', '{ b: 1 }'],
    ['!!str a: 1', '1:7', 'tag', 'a: 1'],
    ['? [a, b]\n: 1', '1:3', 'bad-key', '[a, b]'],
    ['a: .nan', '1:4', 'bad-number', '.nan'],
    ['a: "x"#y', '1:7', 'missing-space', '#y'],
    ['%YAML\n---\na: 1', '1:1', 'bad-directive', '%YAML'],
    [`${'x'.repeat(1100)}: 1`, '1:1', 'long-key', 'xxxxxxxxxxxxxxxxxxxx'],
    ['{"a" 1}', '1:6', 'colon-expected', '1}'],
    ['{"a": 1 "b": 2}', '1:9', 'comma-expected', '"b": 2}'],
    ['{"a": 1', '1:8', 'unexpected-end', ''],
    ['{"a": "x', '1:7', 'unclosed-quote', '"x'],
    ['{"a": 1e999}', '1:7', 'bad-number', '1e999}'],
  ])('%j', async (text, position, reason, found) => {
    const { value, diagnostics } = await parseText(text);
    expect(value).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual([`${position} syntax`]);
    expect(diagnostics[0]?.values).toEqual({ reason, found });
  });

  it.each([
    ['{"a": 1,}', '1:9', 'key-expected'],
    ["{'a': 1}", '1:2', 'unexpected-token'],
    ['{"a": }', '1:7', 'value-expected'],
    ['{"a": 1} x', '1:10', 'unexpected-token'],
    ['{"a": 1} {}', '1:10', 'trailing-text'],
    ['{"a": 1 /* x */}', '1:9', 'comment'],
    ['{"a": 01}', '1:8', 'comma-expected'],
    ['{"a": 1.}', '1:7', 'bad-number'],
    ['{"a": "\\x"}', '1:7', 'bad-escape'],
    ['{"a": "\t"}', '1:7', 'control-character'],
    ['a: 1', '1:1', 'unexpected-token'],
    ['[1, 2', '1:6', 'unexpected-end'],
  ])('a file named .json: %j', async (text, position, reason) => {
    const { value, diagnostics } = await parseText(text, 'A.JSON');
    expect(value).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual([`${position} syntax`]);
    expect(diagnostics[0]?.values['reason']).toBe(reason);
  });

  it.each([
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ['Latin-1', [0x61, 0x3a, 0x20, 0xe9]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ])('%s is not text', async (_, bytes) => {
    const { diagnostics } = await parseDocument(new Uint8Array(bytes), 'a.yaml');
    expect(diagnostics.map(tell)).toEqual(['0:0 not-text']);
  });
});

describe('parseDocument: positions', () => {
  const yaml = 'x: 1\na:\n  "b/~": [ 1, { c: 2 } ]\n';
  const json = '{\n  "x": 1,\n  "a": { "b/~": [ 1, { "c": 2 } ] }\n}';

  it('of keys and values in YAML', async () => {
    const { keyPositionOf, positionOf } = await parseGood(yaml);
    expect(keyPositionOf('/a/b~1~0')).toEqual({ line: 3, column: 3 });
    expect(positionOf('/a/b~1~0')).toEqual({ line: 3, column: 10 });
    expect(positionOf('/a/b~1~0/1/c')).toEqual({ line: 3, column: 20 });
    expect(keyPositionOf('/a/b~1~0/1')).toEqual({ line: 3, column: 15 });
  });

  it('of keys and values in JSON', async () => {
    const { keyPositionOf, positionOf } = await parseGood(json);
    expect(keyPositionOf('/a/b~1~0')).toEqual({ line: 3, column: 10 });
    expect(positionOf('/a/b~1~0')).toEqual({ line: 3, column: 17 });
    expect(positionOf('/a/b~1~0/1/c')).toEqual({ line: 3, column: 29 });
    expect(keyPositionOf('')).toEqual({ line: 1, column: 1 });
  });

  it('of what is not there: the nearest thing around it', async () => {
    const { keyPositionOf, positionOf } = await parseGood(yaml);
    expect(positionOf('/nothing/at/all')).toEqual({ line: 1, column: 1 });
    expect(keyPositionOf('/a/nothing')).toEqual({ line: 2, column: 1 });
    expect(keyPositionOf('/x/y')).toEqual({ line: 1, column: 1 });
    expect(positionOf('/a/b~1~0/7')).toEqual({ line: 3, column: 10 });
  });

  it('of an alias where it is used, of what is in it where it is written', async () => {
    const { positionOf } = await parseGood('a: &x { b: 1 }\nc: *x\n');
    expect(positionOf('/c')).toEqual({ line: 2, column: 4 });
    expect(positionOf('/c/b')).toEqual({ line: 1, column: 12 });
  });
});
