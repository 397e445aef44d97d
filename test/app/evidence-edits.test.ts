import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../src/core/apply-edits.ts';
import { planEvidenceEdits } from '../../src/core/plan-evidence-edits.ts';
import { editDocument } from '../../src/load/edit-document.ts';
import type { Assessment, Evidence } from '../../src/model/assessment.ts';
import { countChangedLines } from '../../src/text/count-changed-lines.ts';

const ITEM: Evidence = {
  what: 'Report: "all", # done',
  quality: 'good',
  date: '2026-11-15',
  file: 'evidence/a b\nc.txt',
  sha256: '0'.repeat(64),
  size: 3,
};

const add = async (text: string, key: string, items: readonly Evidence[]) => {
  const before = parse(text) as Assessment;
  const edits = planEvidenceEdits(before, key, items);
  return { after: await editDocument(text, edits), expected: applyEdits(before, edits) };
};

/** Answers in every way of writing them, each a piece of YAML two columns to the right. */
const FORMS = [
  '  KEY: effective\n',
  '  KEY: "effective" # why not\n',
  "  KEY:   'effective'   \n",
  '  KEY: { outcome: effective }\n',
  '  KEY: { outcome: effective, note: "a } b" } # c\n',
  '  KEY: { outcome: effective, evidence: [] }\n',
  '  KEY: { outcome: effective, evidence: [{ what: x, quality: poor }] }\n',
  '  KEY:\n    outcome: effective\n',
  '  KEY: # c\n    # d\n    outcome: effective # e\n    # f\n',
  '  KEY:\n    outcome: effective\n    note: >-\n      two\n      lines\n\n    # after\n',
  '  KEY:\n    outcome: effective\n    note: |+\n      kept\n\n',
  '  KEY:\n    outcome: effective\n    evidence: []\n    note: n\n',
  '  KEY:\n    outcome: effective\n    evidence:\n      - { what: x, quality: poor } # c\n    note: n\n',
  '  KEY:\n    evidence:\n    - what: x\n      quality: poor\n    outcome: effective\n',
  '  KEY:\n    outcome: effective\n    evidence:\n      - what: |\n          text\n        quality: poor\n',
  '  KEY:\n      outcome: effective\n      evidence:\n        -   what: x\n            quality: poor\n\n\n',
];

const arbitraryText = fc
  .record({
    before: fc.subarray(FORMS),
    form: fc.constantFrom(...FORMS),
    after: fc.subarray(FORMS),
    comment: fc.constantFrom('', '# head\n\n'),
    tail: fc.constantFrom('', 'exceptions: []\n', '\n# end', 'target: 1 # no line break'),
    newline: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
  })
  .map(({ before, form, after, comment, tail, newline, mark }) => {
    const forms = [...before, form, ...after].map((each, index) =>
      each.replace('KEY', index === before.length ? 'KEY' : `K${index}`),
    );
    const text = `${comment}schema: s\nanswers:\n${forms.join('')}${tail}`;
    return (mark ? '\uFEFF' : '') + text.replaceAll('\n', newline);
  });

describe('evidence added to YAML', () => {
  it('says what it should, and leaves every other line as it is', async () => {
    const items = fc.array(fc.constant(ITEM), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(arbitraryText, items, async (text, added) => {
        const { after, expected } = await add(text, 'KEY', added);
        expect(parse(after)).toEqual(expected);
        expect(countChangedLines(text, after)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('holds any text, on one line each', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...FORMS), async (what, form) => {
        const { after, expected } = await add(`answers:\n${form}`, 'KEY', [{ ...ITEM, what }]);
        expect(parse(after)).toEqual(expected);
      }),
    );
  });

  it.each([
    [
      '  KEY: effective # c\n  B: x\n',
      '  KEY: # c\n    outcome: effective\n    evidence:\n      - what: x\n        quality: good\n  B: x\n',
    ],
    [
      '  KEY:\n    outcome: effective\n\n  # next\n  B: x\n',
      '  KEY:\n    outcome: effective\n    evidence:\n      - what: x\n        quality: good\n\n  # next\n  B: x\n',
    ],
    [
      '  KEY: { outcome: effective } # c\n',
      '  KEY: { outcome: effective, evidence: [ { what: x, quality: good } ] } # c\n',
    ],
  ])('reads well: %j', async (before, after) => {
    const added = await add(`answers:\n${before}`, 'KEY', [{ what: 'x', quality: 'good' }]);
    expect(added.after).toBe(`answers:\n${after}`);
  });
});

describe('evidence added to JSON', () => {
  const arbitraryJson = fc
    .record({
      answer: fc.constantFrom<unknown>(
        'effective',
        { outcome: 'effective' },
        { evidence: [], outcome: 'effective' },
        { outcome: 'effective', evidence: [{ what: 'x', quality: 'poor' }], note: 'n' },
      ),
      indent: fc.constantFrom<string | number>(0, 2, 4, '\t'),
      newline: fc.constantFrom('\n', '\r\n'),
      end: fc.constantFrom('', '\n'),
    })
    .map(({ answer, indent, newline, end }) => {
      const value = { answers: { A: 'effective', KEY: answer, B: { outcome: 'effective' } } };
      return JSON.stringify(value, null, indent).replaceAll('\n', newline) + end;
    });

  it('says what it should, and leaves every other line as it is', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryJson, async (text) => {
        const { after, expected } = await add(text, 'KEY', [ITEM, ITEM]);
        expect(JSON.parse(after)).toEqual(expected);
        expect(countChangedLines(text, after)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('lines that changed', () => {
  it.each([
    ['a\nb', 'a\nb', 0],
    ['a\nb', 'a\nx\nb', 0],
    ['a\nb\nc', 'a\nB\nc', 1],
    ['a\nb\nc', 'A\nb\nC', 3],
    ['a\na', 'a\na\na', 0],
    ['', 'a', 1],
  ])('%j to %j', (before, after, count) => expect(countChangedLines(before, after)).toBe(count));
});
