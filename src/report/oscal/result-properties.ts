import { describeWarning } from '../parts/describe-warning.ts';
import { joinList } from '../parts/join-list.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { View } from './make-view.ts';
import { makeProperties, makeProperty, type Property } from './properties.ts';

/** Stands for the level of what does not apply. */
const NO_LEVEL = 'not-applicable';

function listStrategyLevels({ report }: View): Property[] {
  return report.strategies.flatMap(({ judged }) => [
    ...makeProperty('strategy-level', judged.level ?? NO_LEVEL, { class: judged.id }),
    ...makeProperty('strategy-ceiling', judged.ceiling ?? NO_LEVEL, { class: judged.id }),
  ]);
}

function listWarnings({ report, context }: View): Property[] {
  return report.result.warnings.flatMap((each) =>
    makeProperty('warning', each.code, {
      remarks: escapeMarkup(describeWarning(each, report, context.translate)),
    }),
  );
}

function listReasons({ report, context }: View): Property[] {
  return (report.result.gate?.reasons ?? []).flatMap(({ code, ids }) =>
    makeProperty('gate-reason', code, { remarks: escapeMarkup(joinList(ids, context.translate)) }),
  );
}

/** The levels and all that qualifies them: OSCAL itself knows no maturity level. */
export function listResultProperties(view: View): Property[] {
  const { target, overall, gate, interpretations, assessment } = view.report.result;
  return [
    ...makeProperties({
      level: overall.level ?? NO_LEVEL,
      ceiling: overall.ceiling ?? NO_LEVEL,
      target,
      'target-met': overall.targetMet,
      'gate-passed': gate?.passed,
      independence: assessment.assessor?.independence ?? 'unknown',
      interpretation: interpretations,
    }),
    ...listReasons(view),
    ...listStrategyLevels(view),
    ...listWarnings(view),
  ];
}
