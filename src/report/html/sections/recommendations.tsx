import type { RoadmapItem, RoadmapStage } from '../../../model/result.ts';
import { findFirstStep } from '../../parts/find-first-step.ts';
import { nameStrategy } from '../../parts/name-strategy.ts';
import { RoadmapChart, stepId } from '../charts/roadmap-chart.tsx';
import { RequirementLinks } from '../parts/requirement-link.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { Section } from '../parts/section.tsx';
import { StatedText } from '../parts/stated.tsx';
import { TableHead } from '../parts/table-head.tsx';
import type { View } from '../view.ts';

interface StepRowProps {
  item: RoadmapItem;
  level: number;
  number: number;
  view: View;
}

function StepRow({ item, level, number, view }: StepRowProps) {
  const { report, translate } = view;
  const { title, step } = findFirstStep(item, report);
  return (
    <tr id={stepId(level, number)}>
      <td class="number">{number}</td>
      <th scope="row">
        <span class="action">{translate(`words:action.${item.action}.name`)}</span> {title}{' '}
        <span class="faint">
          <RequirementLinks ids={item.requirements} view={view} />
        </span>
      </th>
      <td>{step}</td>
      <td>
        {item.strategies.map((id) => (
          <span class="line">{nameStrategy(id, report)}</span>
        ))}
      </td>
      <td>{item.effort !== null && translate(`words:effort.${item.effort}.name`)}</td>
    </tr>
  );
}

function Stage({ stage, view }: { stage: RoadmapStage; view: View }) {
  const { translate, report } = view;
  const { level, items } = stage;
  const key = level === report.result.target ? 'report:roadmap.target' : 'report:roadmap.next';
  const title = translate(key, { level });
  const head = (['step', 'what', 'first', 'lifts', 'effort'] as const).map((each) =>
    translate(`report:roadmap.${each}`),
  );
  return (
    <>
      <h3>{title}</h3>
      <RoadmapChart stage={stage} view={view} />
      <Scroll label={title}>
        <table class="plan">
          <TableHead head={head} />
          <tbody>
            {items.map((item, index) => (
              <StepRow item={item} level={level} number={index + 1} view={view} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function explainNothing({ report, translate }: View): string {
  const { overall, roadmap } = report.result;
  if (overall.level === null) return translate('report:roadmap.none');
  return translate(roadmap.next === null ? 'report:roadmap.top' : 'report:roadmap.met');
}

/** Everything to do, in the order to do it: the assessor's own words first, then the plan. */
export function Recommendations({ view }: { view: View }) {
  const { translate, report, stages } = view;
  const own = report.result.assessment.document?.recommendations;
  return (
    <Section id="recommendations" title={translate('html:section.recommendations')}>
      <h3>{translate('html:recommendations.own')}</h3>
      <StatedText stated={own} path="document.recommendations" view={view} />
      {stages.length === 0 && <p>{explainNothing(view)}</p>}
      {stages.map((stage) => (
        <Stage stage={stage} view={view} />
      ))}
    </Section>
  );
}
