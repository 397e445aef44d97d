import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseDocument } from '../../src/load/parse-document.ts';
import { joinPointer } from '../../src/schema/json-pointer.ts';
import { parseGood, parseText } from './parse-text.ts';
import { tell } from './tell.ts';

/** Pieces of YAML and JSON, which reach further into the parsers than characters at random. */
const snippet = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b: ',
        ': ',
        '- ',
        '? ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '\\',
        '|\n',
        '>-\n',
        '#',
      ],
      ...['\n', '\r\n', '  ', '\t', '&x ', '*x', '!t ', '!!map ', '%YAML 1.1\n', '---\n', '...\n'],
      ...['<<: ', '1', '-0', '1e9', '.inf', 'null', 'true', '~', '@', '`', '\u0000', '\uFEFF', 'é'],
      ...['"a": ', '"a"', '{"a": 1}', '__proto__: ', '\u2028', '𝄞', '\ud800'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const json = fc.jsonValue({ maxDepth: 5 });
const map = fc.dictionary(fc.string({ maxLength: 8 }), json, { maxKeys: 6 });

describe('parseDocument, whatever it is given', () => {
  it('never throws, and gives a value or a diagnostic that has a text', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      snippet.map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('a.yaml', 'a.json'), async (input, file) => {
        const { value, diagnostics } = await parseDocument(input, file);
        if (value === undefined) expect(diagnostics).not.toEqual([]);
        expect(diagnostics.map(tell).every((line) => /^\d+:\d+ /.test(line))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads JSON as JSON.parse does, laid out or not', async () => {
    await fc.assert(
      fc.asyncProperty(json, fc.constantFrom(0, 2), async (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = await parseGood(text, 'a.json');
        expect(parsed.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives back what was written as YAML', async () => {
    await fc.assert(
      fc.asyncProperty(map, async (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        // The writer's own quirks are not at issue: texts and keys are written in quotes.
        const options = {
          defaultStringType: 'QUOTE_DOUBLE',
          defaultKeyType: 'QUOTE_DOUBLE',
        } as const;
        const text = stringify(plain, { ...options, lineWidth: 0 });
        expect((await parseGood(text)).value).toEqual(plain);
      }),
    );
  });

  it.each(['a.json', 'a.yaml'])('%s: a key stands where its position says', async (file) => {
    await fc.assert(
      fc.asyncProperty(map, async (value) => {
        const options = {
          defaultStringType: 'QUOTE_DOUBLE',
          defaultKeyType: 'QUOTE_DOUBLE',
        } as const;
        const text =
          file === 'a.json'
            ? JSON.stringify(value, null, 2)
            : stringify(JSON.parse(JSON.stringify(value)), { ...options, lineWidth: 0 });
        const document = await parseGood(text, file);
        const lines = text.split('\n');
        for (const key of Object.keys(value)) {
          const { line, column } = document.keyPositionOf(joinPointer('', key));
          const rest = lines[line - 1]?.slice(column - 1) ?? '';
          const end = /^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0] ?? '';
          expect(JSON.parse(end)).toBe(key);
        }
      }),
    );
  });

  it('gives the same positions for Windows line ends', async () => {
    const text = 'a: 1\nb:\n  - c: x\n    d: [1,\n      2]\n  - e\nf: "g"\n';
    const one = await parseGood(text);
    const other = await parseGood(text.replaceAll('\n', '\r\n'));
    for (const pointer of ['/a', '/b', '/b/0', '/b/0/c', '/b/0/d/1', '/b/1', '/f']) {
      expect(other.keyPositionOf(pointer)).toEqual(one.keyPositionOf(pointer));
      expect(other.positionOf(pointer)).toEqual(one.positionOf(pointer));
    }
  });

  it('finds every key that is given twice', async () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(keys, fc.boolean(), async (names, isJson) => {
        const text = isJson
          ? `{${names.map((name) => `"${name}":1`).join(',')}}`
          : names.map((name) => `${name}: 1\n`).join('');
        const { diagnostics } = await parseText(text);
        const repeats = names.flatMap((name, index) =>
          names.indexOf(name) === index ? [] : [isJson ? `1:${2 + 6 * index}` : `${index + 1}:1`],
        );
        expect(diagnostics.map(tell)).toEqual(repeats.map((place) => `${place} duplicate-key`));
      }),
    );
  });
});
