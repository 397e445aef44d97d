import type { ResultStrategy } from '../../model/result.ts';
import type { Translate } from '../../model/translate.ts';
import { findNextLevel } from './judge-now.ts';

function describeMissing(strategy: ResultStrategy, target: number, translate: Translate): string {
  const next = findNextLevel(strategy, target);
  if (next === undefined) return '';
  const { level } = next;
  const toFix = next.unmet.length;
  const open = next.notAssessed.length;
  const parts = [
    ...(toFix > 0 ? [translate('interview:level.to-fix', { count: toFix })] : []),
    ...(open > 0 ? [translate('interview:level.open', { count: open })] : []),
  ];
  const list = parts.join(translate('report:list.separator'));
  return ` ${translate('interview:level.missing', { level, list })}`;
}

/** What level a strategy has, and what is between it and the next one up to the target. */
export function describeLevel(
  strategy: ResultStrategy,
  title: string,
  target: number,
  translate: Translate,
): string {
  if (strategy.level === null) return translate('interview:level.not-applicable', { title });
  const said = translate('interview:level.reached', { title, level: strategy.level });
  return said + describeMissing(strategy, target, translate);
}
