import type { Assessment, Evidence, Exception } from '../../model/assessment.ts';
import type { Requirement } from '../../model/control-pack.ts';
import type { Outcome } from '../../model/outcome.ts';
import { findAnswer } from '../find-answer.ts';
import { listExceptionFaults } from '../judge-exception.ts';
import { listFactsAgainst } from '../judge-requirement.ts';
import { listExceptionEvidence } from '../list-exception-evidence.ts';
import { rankBest } from '../rank-best.ts';
import type { NumberedPack, Succession } from './number-pack.ts';

/**
 * What was found about a requirement, in order: what satisfies it, what nobody has looked at, what
 * somebody found wanting. Positive is what somebody answered so.
 */
export const CODE = {
  positive: 0,
  notApplicable: 1,
  successor: 2,
  exception: 3,
  open: 4,
  unseen: 5,
  wanting: 6,
} as const;

/** For each requirement of a pack, by its number. */
export interface RowFindings {
  codes: number[];
  /** Position of its best evidence's quality. */
  ranks: number[];
}

const CODES: Readonly<Record<Outcome, number>> = {
  effective: CODE.positive,
  'alternate-control': CODE.positive,
  ineffective: CODE.wanting,
  'not-implemented': CODE.wanting,
  'no-visibility': CODE.unseen,
  'not-applicable': CODE.notApplicable,
  'not-assessed': CODE.open,
};
const NOTHING: readonly Evidence[] = [];

/** Whether a requirement is satisfied by what was found about it. */
export function isSatisfied(code: number): boolean {
  return code < CODE.open;
}

function judgeOne(
  requirement: Requirement,
  assessment: Assessment,
  { codes, ranks }: RowFindings,
): void {
  const answer = findAnswer(assessment.answers, requirement)?.answer;
  const code = answer === undefined ? CODE.open : CODES[answer.outcome];
  const isOut = code === CODE.open && listFactsAgainst(requirement, assessment).length > 0;
  codes.push(isOut ? CODE.notApplicable : code);
  ranks.push(rankBest(answer?.evidence ?? NOTHING));
}

function areMet(successors: Succession['successors'], codes: readonly number[]): boolean {
  for (let at = 0; at < successors.length; at += 1) {
    if (codes[successors[at] as number] !== CODE.positive) return false;
  }
  return true;
}

/** As `applySuccessors`. What is settled here settles no others, for it is not positive. */
function settle({ codes, ranks }: RowFindings, { successions }: NumberedPack): void {
  for (let at = 0; at < successions.length; at += 1) {
    const { number, successors } = successions[at] as Succession;
    if (codes[number] !== CODE.open) continue;
    if (!areMet(successors, codes)) continue;
    codes[number] = CODE.successor;
    // It rests on the weakest of them.
    ranks[number] = Math.max(...successors.map((each) => ranks[each] as number));
  }
}

/** As `applyExceptions`. */
function lift(
  exception: Exception,
  asOf: string,
  { codes, ranks }: RowFindings,
  { numbers }: NumberedPack,
): void {
  if (listExceptionFaults(exception, asOf).length > 0) return;
  const rank = rankBest(listExceptionEvidence(exception));
  for (const id of exception.requirements) {
    const number = numbers.get(id) as number;
    if (codes[number] !== CODE.wanting) continue;
    codes[number] = CODE.exception;
    ranks[number] = Math.min(ranks[number] as number, rank);
  }
}

function judgeAll(
  requirements: readonly Requirement[],
  assessment: Assessment,
  findings: RowFindings,
): void {
  for (let number = 0; number < requirements.length; number += 1) {
    judgeOne(requirements[number] as Requirement, assessment, findings);
  }
}

/**
 * Judges every requirement by the same rules as `judge`, and keeps a number of each.
 *
 * @param asOf `YYYY-MM-DD`; an empty string where the assessment has no exceptions to judge
 */
export function findCodes(pack: NumberedPack, assessment: Assessment, asOf: string): RowFindings {
  const findings: RowFindings = { codes: [], ranks: [] };
  judgeAll(pack.requirements, assessment, findings);
  settle(findings, pack);
  for (const each of assessment.exceptions ?? []) lift(each, asOf, findings, pack);
  return findings;
}
