import type { Output } from '../app/plan-outputs.ts';
import type { Result } from '../model/result.ts';
import type { Translate } from '../model/translate.ts';
import { layTable } from '../report/terminal/table.ts';
import { visibleText } from '../text/visible-text.ts';
import type { Judgement } from './judgement.ts';
import { makeReportContext } from './report-context.ts';
import type { World } from './world.ts';

function describeGate({ gate }: Result, translate: Translate): string {
  if (gate === null) return translate('gate:summary.not-asked');
  return translate(gate.passed ? 'gate:summary.passed' : 'gate:summary.failed');
}

function describeRow({ file, judged }: Judgement, translate: Translate): string[] {
  const name = visibleText(file, { singleLine: true });
  const none = translate('gate:summary.none');
  if (judged === undefined) return [name, none, none, translate('gate:summary.not-judged')];
  const { overall, target } = judged.result;
  const levels = [overall.level, target].map((each) => (each === null ? none : String(each)));
  return [name, ...levels, describeGate(judged.result, translate)];
}

/**
 * After several results for people, one line for each: file, level, target and gate. Nothing where
 * standard output carries another format, which a program may read.
 */
export function printSummary(
  judgements: readonly Judgement[],
  outputs: readonly Output[],
  world: World,
): void {
  if (!outputs.some(({ format, file }) => format === 'terminal' && file === undefined)) return;
  const { translate, width, hasCursor } = makeReportContext(world, false);
  const head = (['file', 'level', 'target', 'gate'] as const).map((key) =>
    translate(`gate:summary.${key}`),
  );
  const rows = judgements.map((each) => describeRow(each, translate));
  const lines = layTable([head, ...rows], Math.min(width, 100), hasCursor).flat();
  const text = [translate('gate:summary.heading'), ...lines].join('\n');
  world.io.stdout.write(`\n${text}\n`);
}
