import type { Result } from '../../src/model/result.ts';
import { projectRoot, type Run, runMain } from '../cli/run-main.ts';
import { answerAll, makeResult, readGoldenResult } from './make-report.ts';
import { HOSTILE, spoilNames, spoilWords } from './spoil-result.ts';

const reason = 'Nothing of that kind exists.';

/** Results of the small pack: every feature, nothing, everything, and what strangers could write. */
export const SAMPLES: Readonly<Record<string, Result>> = {
  golden: readGoldenResult(),
  empty: makeResult({}),
  'empty-with-target': makeResult({}, 2),
  unfinished: makeResult({ answers: { 'KC-101': 'effective', 'KC-102': 'ineffective' } }, 2),
  effective: makeResult({ answers: answerAll('effective') }, 2),
  inapplicable: makeResult({ answers: answerAll({ outcome: 'not-applicable', reason }) }, 1),
  invisible: makeResult({ answers: answerAll('no-visibility') }, 1),
  ...Object.fromEntries(
    Object.values(HOSTILE).flatMap((text, index) => [
      [`hostile-words-${index}`, spoilWords(readGoldenResult(), text)],
      [`hostile-names-${index}`, spoilNames(readGoldenResult(), text)],
    ]),
  ),
};

/** One of the shipped examples, judged and rendered: the whole pack, with evidence. */
export async function renderExample(name: string, format: string): Promise<string> {
  const args = ['assess', `examples/${name}.yaml`, '--no-gate', '--no-config', '-f', format];
  const { stdout, stderr }: Run = await runMain(args, { folder: projectRoot });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}
