import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type { RowAssurance, RowBase, RowStrategy } from '../../model/portfolio.ts';
import { CODE, isSatisfied, type RowFindings } from './find-codes.ts';
import type { NumberedPack, NumberedStrategy } from './number-pack.ts';
import { type RowCounts, startCounts } from './start-counts.ts';

/** The highest of the codes of some requirements: they are in the order of what keeps from a level. */
function findWorst(numbers: readonly number[], codes: readonly number[], least: number): number {
  let worst = least;
  for (let at = 0; at < numbers.length; at += 1) {
    const code = codes[numbers[at] as number] as number;
    if (code > worst) worst = code;
  }
  return worst;
}

function applies(numbers: readonly number[], codes: readonly number[]): boolean {
  for (let at = 0; at < numbers.length; at += 1) {
    if (codes[numbers[at] as number] !== CODE.notApplicable) return true;
  }
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

/** How many requirements there are of each code, and of each rank among those that claim something. */
interface Found {
  codes: number[];
  ranks: number[];
}

function countFound(numbers: readonly number[], { codes, ranks }: RowFindings, found: Found): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    const code = codes[number] as number;
    found.codes[code] = (found.codes[code] as number) + 1;
    // What does not apply claims nothing.
    if (!isSatisfied(code) || code === CODE.notApplicable) continue;
    const rank = ranks[number] as number;
    found.ranks[rank] = (found.ranks[rank] as number) + 1;
  }
}

/** Named at the end only: V8 takes long to compile what adds to one of many names each time. */
function nameFound(
  { codes, ranks }: Found,
  { level, stated }: Pick<RowBase, 'level'> & Pick<RowAssurance, 'stated'>,
): RowCounts {
  const counts = startCounts(level, stated);
  const { base, assurance } = counts;
  for (let code = 0; code < codes.length; code += 1) base.required += codes[code] as number;
  base.notAssessed = codes[CODE.open] as number;
  base.unmet = (codes[CODE.unseen] as number) + (codes[CODE.wanting] as number);
  base.satisfied = base.required - base.notAssessed - base.unmet;
  base.notApplicable = codes[CODE.notApplicable] as number;
  base.excepted = codes[CODE.exception] as number;
  for (let rank = 0; rank < ranks.length; rank += 1) {
    assurance[EVIDENCE_QUALITIES[rank] ?? 'withoutEvidence'] = ranks[rank] as number;
  }
  return counts;
}

/** Counts the requirements that list a level, as `scoreLevel` and `countAssurance` do. */
export function countCodes(
  { strategies, levels }: NumberedPack,
  scored: readonly RowStrategy[],
  findings: RowFindings,
  goal: Pick<RowBase, 'level'> & Pick<RowAssurance, 'stated'>,
): RowCounts {
  const found = { codes: [0, 0, 0, 0, 0, 0, 0], ranks: [0, 0, 0, 0, 0] };
  const index = levels.indexOf(goal.level);
  for (let place = 0; place < strategies.length; place += 1) {
    if (scored[place]?.level === null) continue;
    const { atLevels } = strategies[place] as NumberedStrategy;
    countFound(atLevels[index] as readonly number[], findings, found);
  }
  return nameFound(found, goal);
}
