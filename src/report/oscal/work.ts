import type { Report, ReportRequirement } from '../../model/report.ts';
import type { RoadmapItem, RoadmapStage } from '../../model/result.ts';
import { findFirstStep } from '../parts/find-first-step.ts';
import { joinList } from '../parts/join-list.ts';
import { nameStrategy } from '../parts/name-strategy.ts';
import { byTool } from './assets.ts';
import { compact } from './compact.ts';
import { controlId } from './control-id.ts';
import { escapeLine, escapeMarkup } from './escape-markup.ts';
import type { View } from './make-view.ts';
import { makeProperties } from './properties.ts';
import { tellApart } from './tell-apart.ts';

/** What is still to do: up to the target, or without one up to the next level. */
function chooseStage({ result }: Report): RoadmapStage | null {
  if (result.overall.targetMet === true) return null;
  return result.roadmap.target ?? result.roadmap.next;
}

function findRequirements({ requirements }: RoadmapItem, { report }: View): ReportRequirement[] {
  return requirements.flatMap((id) => report.requirements.get(id) ?? []);
}

function listProperties(item: RoadmapItem, level: number, view: View) {
  const found = findRequirements(item, view);
  return makeProperties({
    'control-id': controlId(found[0]?.texts.control ?? item.control),
    requirement: item.requirements,
    outcome: [...new Set(found.map(({ judged }) => judged.outcome))],
    strategy: item.strategies,
    level,
    action: item.action,
    effort: item.effort,
  });
}

/** The first steps as a recommended response; the pack may give none. */
function makeRemediation(item: RoadmapItem, name: string, view: View) {
  const { translate } = view.context;
  const texts = findRequirements(item, view)[0]?.texts;
  const steps = (item.action === 'fix' ? texts?.fix : texts?.check) ?? [];
  const names = item.strategies.map((id) => nameStrategy(id, view.report));
  const strategies = joinList(names, translate);
  return compact({
    uuid: view.makeId('response', name),
    lifecycle: 'recommendation',
    title: escapeLine(translate(`words:action.${item.action}.name`)),
    description: escapeMarkup(translate('formats:oscal.lifts', { strategies })),
    origins: byTool(view),
    tasks: steps.map(({ text }, index) => ({
      uuid: view.makeId('task', name, String(index + 1)),
      type: 'action',
      title: escapeLine(text),
    })),
  });
}

function makeWork(item: RoadmapItem, name: string, level: number, view: View) {
  const found = findRequirements(item, view);
  const title = escapeLine(findFirstStep(item, view.report).title);
  const asked = found.map(({ texts: { id, requirement } }) =>
    view.context.translate('words:joint.titled', { id, title: requirement }),
  );
  const props = listProperties(item, level, view);
  const description = escapeMarkup(asked.join('\n')) || title;
  const risk = compact({
    uuid: view.makeId('risk', 'work', name),
    title,
    description,
    statement: escapeMarkup(found[0]?.texts.why ?? '') || description,
    props,
    status: item.action === 'fix' ? 'open' : 'investigating',
    origins: byTool(view),
    remediations: [makeRemediation(item, name, view)],
  });
  return { name, title, description, props, risk };
}

/** Every piece of work that is open, in the order in which to do it. */
export function listWork(view: View) {
  const stage = chooseStage(view.report);
  const items = stage?.items ?? [];
  const names = tellApart(items.map(({ control, action }) => `${control} ${action}`));
  return items.map((item, index) => makeWork(item, names[index] ?? '', stage?.level ?? 0, view));
}
