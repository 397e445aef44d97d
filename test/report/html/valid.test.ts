import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { RIGHT_TO_LEFT, readGoldenResult } from '../make-report.ts';
import { fillWith, readExample, renderResult, renderShipped, renderSmall } from './render-html.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

/** The faults of a page, by rule and place. */
async function listFaults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}

const PAGES: readonly (readonly [name: string, render: () => string | Promise<string>])[] = [
  ...['cafe', 'clinic', 'port'].map(
    (name) => [name, async () => renderShipped(await readExample(name))] as const,
  ),
  ['an empty assessment', () => renderSmall({})],
  ['hostile text', () => renderSmall(fillWith('</style><script>"\u202e\'&<!--'))],
  ['the golden result', () => renderResult(readGoldenResult())],
  ['right to left', () => renderSmall(fillWith('words'), { locale: RIGHT_TO_LEFT })],
];

describe('the HTML Living Standard, as html-validate knows it', () => {
  it.each(PAGES)('is kept by the page of %s', { timeout: 30_000 }, async (_name, render) => {
    expect(await listFaults(await render())).toEqual([]);
  });

  it('is watched by a validator that finds faults', async () => {
    const faults = await listFaults('<!DOCTYPE html>\n<p id="a"><b id="a">x</p>');
    expect(faults.length).toBeGreaterThan(1);
  });
});
