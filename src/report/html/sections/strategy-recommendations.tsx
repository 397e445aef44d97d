import type { Step } from '../../../model/control-pack.ts';
import type { RoadmapItem } from '../../../model/result.ts';
import { findFirstStep } from '../../parts/find-first-step.ts';
import { PackText } from '../parts/pack-text.tsx';
import { RequirementLinks } from '../parts/requirement-link.tsx';
import type { View } from '../view.ts';

/** The work for the highest stage, which holds that of the lower ones or replaces it. */
function listWork(strategy: string, { stages }: View): readonly RoadmapItem[] {
  const items = stages.at(-1)?.items ?? [];
  return items.filter((item) => item.strategies.includes(strategy));
}

function listSteps({ requirements, action }: RoadmapItem, { report }: View): readonly Step[] {
  const texts = report.requirements.get(requirements[0] ?? '')?.texts;
  return (action === 'fix' ? texts?.fix : texts?.check) ?? [];
}

function Recommendation({ item, view }: { item: RoadmapItem; view: View }) {
  const { report, translate } = view;
  return (
    <li>
      <b>{translate(`words:action.${item.action}.name`)}</b>{' '}
      <PackText text={findFirstStep(item, report).title} />{' '}
      <span class="faint">
        <RequirementLinks ids={item.requirements} view={view} />
      </span>
      <ol class="steps">
        {listSteps(item, view).map(({ text }) => (
          <li>
            <PackText text={text} />
          </li>
        ))}
      </ol>
    </li>
  );
}

/** What to do in one strategy, with the first steps of each piece of work. */
export function StrategyRecommendations({ strategy, view }: { strategy: string; view: View }) {
  const work = listWork(strategy, view);
  const { translate, stages } = view;
  const { level } = stages.at(-1) ?? { level: view.goal };
  return (
    <div class="recommendations">
      <h4>{translate('html:strategy.recommendations')}</h4>
      {work.length === 0 ? (
        <p>{translate('html:strategy.nothing', { level })}</p>
      ) : (
        <details class="work" open>
          <summary>{translate('html:strategy.work', { count: work.length, level })}</summary>
          <ul>
            {work.map((item) => (
              <Recommendation item={item} view={view} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
