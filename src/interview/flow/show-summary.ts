import { listRequirements } from '../../core/list-requirements.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Result, RoadmapItem } from '../../model/result.ts';
import type { Translate } from '../../model/translate.ts';
import { type Paragraph, PROMPT_ROWS } from './asker.ts';
import { describeLevel } from './describe-level.ts';
import type { Desk } from './desk.ts';
import { judgeNow } from './judge-now.ts';

/** How many things to do first are named. */
const MOST_STEPS = 3;

function describeOverall({ overall, target }: Result, translate: Translate): string {
  if (overall.level === null) return translate('interview:summary.no-level');
  const { level } = overall;
  if (overall.targetMet) return translate('interview:summary.met', { level, target: target ?? 0 });
  return translate('interview:summary.not-met', { level, target: target ?? 0 });
}

/** The strategies at the lowest level: what holds the whole back. */
function listHolding(result: Result, { pack, translate }: Desk): Paragraph[] {
  const { overall, strategies, target } = result;
  if (overall.level === null || overall.targetMet) return [];
  const holding = strategies.filter((each) => each.level === overall.level);
  const lines = holding.map((each) => {
    const title = pack.pack.strategies.find(({ id }) => id === each.id)?.title ?? each.id;
    return { text: describeLevel(each, title, target ?? 1, translate), indent: 2 };
  });
  return [{ text: translate('interview:summary.holding'), emphasis: 'strong' }, ...lines];
}

function describeStep(item: RoadmapItem, pack: ControlPack, translate: Translate): Paragraph[] {
  const requirement = listRequirements(pack).find((each) => item.requirements.includes(each.id));
  const title = requirement?.title ?? item.control;
  const ids = item.requirements.join(translate('report:list.separator'));
  const steps = item.action === 'fix' ? requirement?.fix : requirement?.check;
  const [first] = steps ?? [];
  const text = translate(`interview:summary.${item.action}`, { title, ids });
  return [
    { text, indent: 2 },
    ...(first ? [{ text: first.text, indent: 5, emphasis: 'quiet' as const }] : []),
  ];
}

function listFirstSteps({ roadmap }: Result, { pack, translate }: Desk): Paragraph[] {
  const items = (roadmap.target ?? roadmap.next)?.items ?? [];
  if (items.length === 0) return [];
  const first = items.slice(0, MOST_STEPS);
  return [
    { text: translate('interview:summary.first', { count: first.length }), emphasis: 'strong' },
    ...first.flatMap((item) => describeStep(item, pack.pack, translate)),
  ];
}

/** The level, what holds it back, and what to do first. */
export async function showSummary(desk: Desk): Promise<void> {
  const { asker, translate, scope } = desk;
  const result = judgeNow(desk);
  const open = result.strategies.flatMap(({ levels }) =>
    levels.filter(({ level }) => level <= scope.target).flatMap((each) => each.notAssessed),
  );
  const count = new Set(open).size;
  await asker.read(
    [
      { text: '' },
      { text: describeOverall(result, translate), emphasis: 'title' },
      ...(count > 0 ? [{ text: translate('interview:summary.open', { count }) }] : []),
      ...listHolding(result, desk),
      ...listFirstSteps(result, desk),
      { text: '' },
      { text: translate('interview:summary.self'), emphasis: 'quiet' },
    ],
    PROMPT_ROWS,
  );
}
