import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type { RowAssurance, RowBase, RowStrategy } from '../../model/portfolio.ts';
import { CODE, isSatisfied, type RowFindings } from './find-codes.ts';
import type { NumberedPack, NumberedStrategy } from './number-pack.ts';
import { type RowCounts, startCounts } from './start-counts.ts';

/** The highest of the codes of some requirements: they are in the order of what keeps from a level. */
function findWorst(numbers: readonly number[], codes: readonly number[], least: number): number {
  let worst = least;
  for (const number of numbers) {
    const code = codes[number] as number;
    if (code > worst) worst = code;
  }
  return worst;
}

function applies(numbers: readonly number[], codes: readonly number[]): boolean {
  for (const number of numbers) if (codes[number] !== CODE.notApplicable) return true;
  return false;
}

/** As `scoreStrategy`: the highest level of an unbroken run, with what is open and without it. */
export function scoreCodes(
  strategy: NumberedStrategy,
  levels: readonly number[],
  { codes }: RowFindings,
): RowStrategy {
  const { id, all, atLevels } = strategy;
  if (!applies(all, codes)) return { id, level: null, ceiling: null };
  let level = 0;
  let ceiling = 0;
  let worst = 0;
  for (let index = 0; index < levels.length; index += 1) {
    worst = findWorst(atLevels[index] as readonly number[], codes, worst);
    if (isSatisfied(worst)) level = levels[index] as number;
    if (worst <= CODE.open) ceiling = levels[index] as number;
  }
  return { id, level, ceiling };
}

function countOne({ base, assurance }: RowCounts, code: number, rank: number): void {
  base.required += 1;
  if (isSatisfied(code)) base.satisfied += 1;
  else if (code === CODE.open) base.notAssessed += 1;
  else base.unmet += 1;
  if (code === CODE.notApplicable) base.notApplicable += 1;
  else if (code === CODE.exception) base.excepted += 1;
  // What does not apply claims nothing.
  if (!isSatisfied(code) || code === CODE.notApplicable) return;
  assurance[EVIDENCE_QUALITIES[rank] ?? 'withoutEvidence'] += 1;
}

/** Counts the requirements that list a level, as `scoreLevel` and `countAssurance` do. */
export function countCodes(
  { strategies, levels }: NumberedPack,
  scored: readonly RowStrategy[],
  { codes, ranks }: RowFindings,
  goal: Pick<RowBase, 'level'> & Pick<RowAssurance, 'stated'>,
): RowCounts {
  const counts = startCounts(goal.level, goal.stated);
  const index = levels.indexOf(goal.level);
  for (let place = 0; place < strategies.length; place += 1) {
    if (scored[place]?.level === null) continue;
    const { atLevels } = strategies[place] as NumberedStrategy;
    for (const number of atLevels[index] as readonly number[]) {
      countOne(counts, codes[number] as number, ranks[number] as number);
    }
  }
  return counts;
}
