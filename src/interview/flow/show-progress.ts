import { scoreOverall } from '../../core/score-overall.ts';
import { countProgress } from '../plan/count-progress.ts';
import { QUESTION_ROWS } from './asker.ts';
import { describeLevel } from './describe-level.ts';
import type { Desk } from './desk.ts';
import { scoreNow } from './judge-now.ts';
import { planNow } from './plan-now.ts';

/** How far the interview is, and the level of each strategy so far. */
export async function showProgress(desk: Desk): Promise<void> {
  const { asker, translate, pack, scope } = desk;
  const { questions } = planNow(desk);
  const strategies = scoreNow(desk);
  const { level } = scoreOverall(strategies, scope.target);
  const lines = pack.pack.strategies.flatMap(({ id, title }) => {
    const judged = strategies.find((each) => each.id === id);
    return judged ? [describeLevel(judged, title, scope.target, translate)] : [];
  });
  const { done, waiting, total } = countProgress(questions);
  await asker.read(
    [
      { text: '' },
      { text: translate('interview:progress.heading'), emphasis: 'title' },
      { text: translate('interview:progress.counts', { done, total }) },
      ...(waiting > 0
        ? [{ text: translate('interview:progress.waiting', { count: waiting }) }]
        : []),
      { text: translate('interview:progress.level', { level: level ?? '-' }) },
      ...lines.map((text) => ({ text, indent: 2 })),
      { text: '' },
    ],
    QUESTION_ROWS,
  );
}
