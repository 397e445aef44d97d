import {
  describeCeiling,
  describeLevel,
  describeMeaning,
  describeTarget,
} from '../../parts/describe-level.ts';
import { describeTrust } from '../../parts/describe-trust.ts';
import { findFirstStep } from '../../parts/find-first-step.ts';
import { LevelsChart } from '../charts/levels-chart.tsx';
import { stepId } from '../charts/roadmap-chart.tsx';
import { Lines } from '../parts/lines.tsx';
import { showLevel } from '../parts/strategy-level.ts';
import type { View } from '../view.ts';

/** So many steps fit the first page. */
const MOST_STEPS = 4;

function Verdict({ view }: { view: View }) {
  const { report, translate } = view;
  const { level, targetMet } = report.result.overall;
  return (
    <div class="verdict">
      <p class="numeral" aria-hidden="true">
        {showLevel(level, view)}
        <small>{translate('html:of', { top: view.top })}</small>
      </p>
      <div>
        <h2 id="summary-title">{describeLevel(report, translate)}</h2>
        <p class={`target ${targetMet === null ? '' : targetMet ? 'reached' : 'missed'}`}>
          {describeTarget(report, translate)}
        </p>
        <p>{describeMeaning(report, translate)}</p>
        <p>{describeCeiling(report, translate)}</p>
      </div>
    </div>
  );
}

function FirstSteps({ view }: { view: View }) {
  const { report, translate, stages } = view;
  const [stage] = stages;
  if (stage === undefined || stage.items.length === 0) {
    return <p>{translate('html:summary.nothing-to-do')}</p>;
  }
  const { level, items } = stage;
  return (
    <>
      <p>{translate('report:steps.intro', { count: items.length, level })}</p>
      <ol class="first-steps">
        {items.slice(0, MOST_STEPS).map((item, index) => (
          <li>
            <a href={`#${stepId(level, index + 1)}`}>{findFirstStep(item, report).title}</a>{' '}
            <span class="faint">{translate(`words:action.${item.action}.name`)}</span>
          </li>
        ))}
      </ol>
      <p class="see">
        <a href="#recommendations">{translate('html:summary.all-steps')}</a>
      </p>
    </>
  );
}

/** The whole message on one page: the level, the target, why, what next, and how far to trust it. */
export function Summary({ view }: { view: View }) {
  const { report, translate } = view;
  const stated = report.result.assessment.assessor?.independence ?? 'unknown';
  return (
    <section id="summary" class="summary" aria-labelledby="summary-title">
      <Verdict view={view} />
      <div class="summary-body">
        <LevelsChart view={view} />
        <div class="summary-side">
          <section aria-labelledby="first-title">
            <h3 id="first-title">{translate('report:steps.heading')}</h3>
            <FirstSteps view={view} />
          </section>
          <section aria-labelledby="trust-title">
            <h3 id="trust-title">{translate('report:trust.heading')}</h3>
            {describeTrust(report, translate).map((sentence) => (
              <p>{sentence}</p>
            ))}
          </section>
        </div>
      </div>
      <p class="statement">
        <b class="line">{translate(`words:independence.${stated}.name`)}</b>
        <Lines
          texts={[
            translate(`words:independence.${stated}.meaning`),
            translate('report:method.self'),
            report.pack.disclaimer,
          ]}
        />
      </p>
    </section>
  );
}
