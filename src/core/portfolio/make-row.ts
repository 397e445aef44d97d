import type { Organisation } from '../../model/assessment.ts';
import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type { Row, RowAssurance, RowBase } from '../../model/portfolio.ts';
import type { Assurance, Result, ResultLevel, ResultStrategy } from '../../model/result.ts';
import { countDays } from '../count-days.ts';

/** What a row is made of. */
export interface RowSource
  extends Pick<Result, 'asOf' | 'target' | 'overall' | 'strategies'>,
    Pick<Row, 'framework' | 'next' | 'toTarget'> {
  organisation: Organisation;
  scope: string | undefined;
  assessedOn: string | undefined;
  stated: Assurance['stated'];
}

/** Gives a short name for an organisation that has no id of its own, from its name. */
export type Identify = (name: string) => string;

/** The target, else the next level up, else the highest one. */
function findGoal({ target, next, strategies }: RowSource): number {
  return target ?? next?.level ?? (strategies[0]?.levels.at(-1)?.level as number);
}

/** The rows of one level, of all strategies that apply. */
function listLevels(strategies: readonly ResultStrategy[], goal: number): ResultLevel[] {
  return strategies
    .filter(({ level }) => level !== null)
    .flatMap(({ levels }) => levels.filter(({ level }) => level === goal));
}

function sumBase(levels: readonly ResultLevel[], level: number): RowBase {
  const sum = { level, required: 0, satisfied: 0, unmet: 0, notAssessed: 0 };
  const counts = { ...sum, notApplicable: 0, excepted: 0 };
  for (const each of levels) {
    counts.required += each.required;
    counts.satisfied += each.satisfied;
    counts.unmet += each.unmet.length;
    counts.notAssessed += each.notAssessed.length;
    counts.notApplicable += each.satisfiedBy['not-applicable'];
    counts.excepted += each.satisfiedBy.exception;
  }
  return counts;
}

function sumAssurance(levels: readonly ResultLevel[], stated: Assurance['stated']): RowAssurance {
  const sum = { stated, excellent: 0, good: 0, fair: 0, poor: 0, withoutEvidence: 0 };
  for (const { assurance } of levels) {
    sum.withoutEvidence += assurance.withoutEvidence;
    for (const quality of EVIDENCE_QUALITIES) sum[quality] += assurance.evidence[quality];
  }
  return sum;
}

/** The row of a judged assessment: what it has of the user are ids and tags only. */
export function makeRow(source: RowSource, identify: Identify): Row {
  const { framework, organisation, scope, asOf, target, overall, strategies } = source;
  const assessedOn = source.assessedOn ?? null;
  const goal = findGoal(source);
  const levels = listLevels(strategies, goal);
  return {
    schema: 'e8/row/v1',
    framework,
    organisation: {
      id: organisation.id ?? identify(organisation.name),
      tags: organisation.tags ?? {},
    },
    scope: scope ?? null,
    asOf,
    assessedOn,
    age: asOf === null || assessedOn === null ? null : countDays(assessedOn, asOf),
    target,
    level: overall.level,
    ceiling: overall.ceiling,
    targetMet: overall.targetMet,
    strategies: strategies.map(({ id, level, ceiling }) => ({ id, level, ceiling })),
    base: sumBase(levels, goal),
    assurance: sumAssurance(levels, source.stated),
    next: source.next,
    toTarget: source.toTarget,
  };
}
