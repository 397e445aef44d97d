import type { ComparedLevel, ComparedSide, Comparison } from '../../model/comparison.ts';
import { compareEvidence } from './compare-evidence.ts';
import { compareExceptions } from './compare-exceptions.ts';
import { compareFindings } from './compare-findings.ts';
import { compareModel } from './compare-model.ts';
import { compareOverall, compareStrategies } from './compare-strategies.ts';
import type { ComparedResult, Pair } from './compared-result.ts';

function describeSide({ result }: ComparedResult): ComparedSide {
  const { framework, pack, asOf, overall, assessment } = result;
  return {
    file: assessment.file,
    organisation: assessment.organisation.name,
    framework: `${framework.id}@${framework.release}`,
    pack: pack.digest,
    asOf,
    level: overall.level,
  };
}

/** A fall that the model alone explains is no fall of the organisation. */
function hasFallen(level: ComparedLevel | null): boolean {
  if (level === null || level.cause === 'model') return false;
  return level.change === 'regressed' || level.change === 'out-of-scope';
}

/**
 * What changed between two results. Pure; lists are in the order of the new side.
 *
 * @param age days after which evidence is stale
 */
export function compareResults(pair: Pair, age: number): Comparison {
  const requirements = compareFindings(pair);
  const strategies = compareStrategies(pair, requirements);
  const overall = compareOverall(pair, requirements);
  const lost = requirements.some((each) => each.old.satisfied && !each.new.satisfied);
  return {
    schema: 'e8/comparison/v1',
    old: describeSide(pair.old),
    new: describeSide(pair.new),
    overall,
    strategies,
    requirements,
    evidence: compareEvidence(pair, age),
    exceptions: compareExceptions(pair),
    model: compareModel(pair),
    regression: lost || [overall, ...strategies].some(hasFallen),
  };
}
