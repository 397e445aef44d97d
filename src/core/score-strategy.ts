import type { Assessor } from '../model/assessment.ts';
import type { MaturityLevel, Strategy } from '../model/control-pack.ts';
import type { ResultLevel, ResultStrategy } from '../model/result.ts';
import type { Findings } from './judge.ts';
import { listAtLevel } from './list-requirements.ts';
import { scoreLevel } from './score-level.ts';

function scoreLevels(
  strategy: Strategy,
  levels: readonly MaturityLevel[],
  findings: Findings,
  independence: Assessor['independence'],
): ResultLevel[] {
  let lowerMet = true;
  return levels.map(({ level }) => {
    const listed = listAtLevel(strategy, level);
    const scored = scoreLevel(level, listed, findings, lowerMet, independence);
    lowerMet = scored.met;
    return scored;
  });
}

/** The highest level of an unbroken run from the lowest one, else 0. */
function findHighest(levels: readonly ResultLevel[], isMet: (level: ResultLevel) => boolean) {
  const broken = levels.findIndex((level) => !isMet(level));
  const met = broken === -1 ? levels : levels.slice(0, broken);
  return met.at(-1)?.level ?? 0;
}

/**
 * One strategy: the highest level met, else 0, and the level it would reach if all that is not
 * assessed turned out effective. `null` where every requirement is not applicable.
 */
export function scoreStrategy(
  strategy: Strategy,
  levels: readonly MaturityLevel[],
  findings: Findings,
  independence: Assessor['independence'],
): ResultStrategy {
  const scored = scoreLevels(strategy, levels, findings, independence);
  const applies = strategy.requirements.some(
    (each) => findings.requirements.get(each.id)?.outcome !== 'not-applicable',
  );
  return {
    id: strategy.id,
    level: applies ? findHighest(scored, (level) => level.met) : null,
    ceiling: applies ? findHighest(scored, (level) => level.unmet.length === 0) : null,
    levels: scored,
  };
}
