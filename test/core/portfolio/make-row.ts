import type { Row } from '../../../src/model/portfolio.ts';
import { makePack, makeRequirement, makeStrategy } from '../make-pack.ts';

/** A pack of two strategies with three requirements each, one for each level. */
export const PACK = makePack(
  ['aa', 'bb'].map((id) =>
    makeStrategy(
      id,
      [1, 2, 3].map((level) =>
        makeRequirement({
          id: `${id.toUpperCase()}-${level}`,
          control: `C-${id}-${level}`,
          levels: [level],
        }),
      ),
    ),
  ),
);

/** A row of that pack; what is not said is level 0, and nothing blocks it. */
export function makeRow(
  fields: Omit<Partial<Row>, 'organisation'> & { id?: string; tags?: Record<string, string> },
): Row {
  const { id = 'one', tags = {}, ...rest } = fields;
  const level = rest.level === undefined ? 0 : rest.level;
  return {
    schema: 'e8/row/v1',
    framework: 'made@1',
    organisation: { id, tags },
    scope: null,
    asOf: null,
    assessedOn: null,
    age: null,
    target: null,
    level,
    ceiling: level,
    targetMet: null,
    strategies: ['aa', 'bb'].map((strategy) => ({ id: strategy, level, ceiling: level })),
    base: {
      level: 1,
      required: 0,
      satisfied: 0,
      unmet: 0,
      notAssessed: 0,
      notApplicable: 0,
      excepted: 0,
    },
    assurance: { stated: 'self', excellent: 0, good: 0, fair: 0, poor: 0, withoutEvidence: 0 },
    next: null,
    toTarget: null,
    ...rest,
  };
}
