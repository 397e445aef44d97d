import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { markdownReporter } from '../../src/report/markdown.ts';
import { answerAll, makeContext, makeReport, makeResult, readGoldenResult } from './make-report.ts';
import { HOSTILE, spoilNames, spoilWords } from './spoil-result.ts';

const golden = readGoldenResult();
const show = (result: Result) => markdownReporter.render(makeReport(result), makeContext());
/** Lines by the marks that give Markdown its structure; rows by how many cells they have. */
const listStructure = (text: string) =>
  text.split('\n').map((line) => {
    const cells = line.replaceAll('\\|', '').split('|').length;
    return line.startsWith('|') ? cells : (/^(#+|-|```|~~~|>|\d+\.)(?= |$)/.exec(line)?.[0] ?? '');
  });

/** A word that is empty leaves its row out, which the schema of assessments does not allow. */
const written = Object.entries(HOSTILE).filter(([, text]) => text !== '');

describe('the report as Markdown', () => {
  it.each(written)('keeps its structure whatever is written: %s', (_name, text) => {
    const plain = listStructure(show(golden));
    expect(listStructure(show(spoilWords(golden, text)))).toEqual(plain);
    expect(listStructure(show(spoilNames(golden, text)))).toEqual(plain);
  });

  it.each([
    ['words', spoilWords],
    ['ids', spoilNames],
  ])('lets no markup out of %s', (_what, spoil) => {
    const text = show(spoil(golden, `${HOSTILE.HTML} ${HOSTILE.Markdown}`));
    expect(text.replaceAll('<br>', '')).not.toMatch(/<(?!br>)[a-z!/]/i);
    expect(text).not.toContain('](https://evil');
    expect(text).not.toMatch(/(?<!\\)\*\*b/);
  });

  it('keeps the own lines of a note in its cell', () => {
    expect(show(golden)).toContain('| Seen on two evenings,<br>once without telling anybody. |');
  });

  it('says what there is to do in every case', () => {
    const all = makeResult({ answers: answerAll('effective') }, 2);
    expect(show(all)).toContain('The highest level is met.');
    const first = ['KC-101', 'KC-102', 'GS-201', 'GS-210'].map((id) => [id, 'effective']);
    const met = show(makeResult({ answers: Object.fromEntries(first) }, 1));
    expect(met).toContain('The target is met.');
    expect(met).toContain('### To reach level 2');
    const two = show(makeResult({}, 2));
    expect(two).toContain('### To reach level 1');
    expect(two).toContain('### To reach your target, level 2');
    const reason = 'Nothing of that kind exists.';
    const none = makeResult({ answers: answerAll({ outcome: 'not-applicable', reason }) });
    expect(show(none)).toContain('No level can be planned');
  });

  it('leaves out what the pack no longer has', () => {
    const [first, ...others] = golden.requirements;
    expect(first?.id).toBe('KC-101');
    expect(show({ ...golden, requirements: others })).not.toContain('| KC-101');
  });
});
