import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, parse } from 'yaml';
import { applyEdits } from '../../src/core/apply-edits.ts';
import { editDocument } from '../../src/load/edit-document.ts';
import type { Edit } from '../../src/model/edit.ts';

const arbitraryText = fc.oneof(
  fc.constantFrom(
    'effective',
    'a: b',
    '# no',
    '- x',
    '',
    ' ',
    '"',
    "it's",
    'null',
    '1.0',
    'two\nlines',
    '~',
    'ไทย',
    '{ }',
    'key: [',
    'yes',
  ),
  fc
    .string({ unit: 'binary', maxLength: 8 })
    .filter((text) => !/[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]/u.test(text)),
);
const arbitraryScalar = fc.oneof(arbitraryText, fc.boolean(), fc.integer(), fc.constant(null));
const arbitraryKey = fc.constantFrom('a', 'b', 'c', 'PA-1');
const arbitraryValue = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, arbitraryScalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.dictionary(arbitraryKey, tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));
const arbitraryMap = fc.dictionary(arbitraryKey, arbitraryValue.value, {
  minKeys: 1,
  maxKeys: 4,
  noNullPrototype: true,
});

/** Comments and blanks in a document, at random, so that there is something to lose. */
function decorate(value: unknown, marks: readonly number[], flow: boolean): string {
  const document = new Document(value);
  if (flow) Object.assign(document.contents as object, { flow: true });
  const lines = document.toString({ lineWidth: 0, blockQuote: false }).trimEnd().split('\n');
  const commented = lines.flatMap((line, index) => {
    const mark = marks[index % marks.length] ?? 0;
    const isWhole = line.endsWith('\n') || !/["'|>]/.test(line);
    if (mark === 1 && isWhole) return [`${line} # end ${index}`];
    if (mark === 2) return [`${/^ */.exec(line)?.[0] ?? ''}# before ${index}`, line];
    return mark === 3 ? ['', line] : [line];
  });
  return `${commented.join('\n')}\n`;
}

/** Whether the decoration did not change what a text says, or break it. */
function says(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
}

const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  path: fc.array(arbitraryKey, { minLength: 1, maxLength: 3 }),
  value: fc.oneof(arbitraryValue.value, fc.constant(undefined)),
});

describe('editDocument', () => {
  const marks = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 });

  it('says what was asked for, whatever the document and the edit', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryMap,
        marks,
        fc.boolean(),
        arbitraryEdit,
        async (map, list, flow, edit) => {
          const text = decorate(map, list, flow);
          fc.pre(says(text, map));
          const after = await editDocument(text, [edit]);
          expect(parse(after)).toEqual(applyEdits(map, [edit]));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps every line that a new answer does not concern, byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap, marks, arbitraryValue.value, async (map, list, value) => {
        const text = decorate({ ...map, answers: { 'PA-0': 'effective' } }, list, false);
        fc.pre(!/[\r\u0085\u2028\u2029]/.test(text));
        const after = await editDocument(text, [{ path: ['answers', 'PA-9'], value }]);
        const kept = after.split('\n');
        let at = 0;
        for (const line of text.split('\n')) {
          at = kept.indexOf(line, at) + 1;
          expect(at, `${JSON.stringify(line)} in\n${after}`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
