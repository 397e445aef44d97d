import type { Assessment } from '../../model/assessment.ts';
import type { Row } from '../../model/portfolio.ts';
import type { Assurance, Result } from '../../model/result.ts';
import { countDays } from '../count-days.ts';

/** What a row says of the assessment itself. */
export type RowAssessment = Pick<Assessment, 'organisation' | 'scope' | 'assessor' | 'assessed-on'>;

/** What a row is made of. */
export interface RowSource
  extends Pick<Result, 'asOf' | 'target' | 'overall'>,
    Pick<Row, 'strategies' | 'base' | 'assurance' | 'next' | 'toTarget'> {
  framework: { id: string; release: string };
  assessment: RowAssessment;
}

/** Gives a short name for an organisation that has no id of its own, from its name. */
export type Identify = (name: string) => string;

/** Whose word the assessment is. */
export function tellStated({ assessor }: RowAssessment): Assurance['stated'] {
  return assessor?.independence ?? 'unknown';
}

/** The level that is counted: the target, else the next level up, else the highest one. */
export function findGoal(
  { target, next }: Pick<RowSource, 'target' | 'next'>,
  levels: readonly number[],
): number {
  return target ?? next?.level ?? (levels.at(-1) as number);
}

/** The row of a judged assessment: what it has of the user are ids and tags only. */
export function makeRow(source: RowSource, identify: Identify): Row {
  const { framework, assessment, asOf, target, overall } = source;
  const { organisation, scope } = assessment;
  const assessedOn = assessment['assessed-on'] ?? null;
  return {
    schema: 'e8/row/v1',
    framework: `${framework.id}@${framework.release}`,
    organisation: {
      id: organisation.id ?? identify(organisation.name),
      tags: organisation.tags ?? {},
    },
    scope: scope?.id ?? null,
    asOf,
    assessedOn,
    age: asOf === null || assessedOn === null ? null : countDays(assessedOn, asOf),
    target,
    level: overall.level,
    ceiling: overall.ceiling,
    targetMet: overall.targetMet,
    strategies: source.strategies,
    base: source.base,
    assurance: source.assurance,
    next: source.next,
    toTarget: source.toTarget,
  };
}
