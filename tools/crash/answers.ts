import type { Answer } from '../../src/model/assessment.ts';

/** One way to answer a question in `--plain`, and what must then be in the file. */
export interface Way {
  choice: string;
  /** Lines for the prompts that follow, and what each one adds once the next prompt is there. */
  lines: readonly { line: string; adds?: Partial<Answer> }[];
  /** What is in the file as soon as the prompt after the choice is there; if it is then. */
  at?: Partial<Answer>;
}

const NOTE = 'two: "laptops" # of nine';

/** Every kind of answer, with texts that YAML has to quote. */
export const WAYS: readonly Way[] = [
  { choice: '4', lines: [], at: { outcome: 'ineffective' } },
  { choice: '5', lines: [], at: { outcome: 'not-implemented' } },
  { choice: '8', lines: [], at: { outcome: 'not-assessed' } },
  { choice: '3', lines: [{ line: NOTE, adds: { outcome: 'ineffective', note: NOTE } }] },
  { choice: '6', lines: [{ line: 'Tan', adds: { outcome: 'not-assessed', ask: 'Tan' } }] },
  {
    choice: '1',
    at: { outcome: 'effective' },
    lines: [{ line: '5' }, { line: '1', adds: { 'performed-by': 'us' } }],
  },
  {
    choice: '2',
    lines: [
      { line: 'the same, with: another product', adds: { outcome: 'alternate-control' } },
      { line: '2' },
      { line: '' },
      { line: '- all of them' },
      { line: '' },
      { line: '2', adds: { 'performed-by': 'provider' } },
    ],
  },
];
