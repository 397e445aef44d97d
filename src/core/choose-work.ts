import type { ControlPack, Requirement, Strategy } from '../model/control-pack.ts';
import type { ResultRequirement, ResultStrategy } from '../model/result.ts';
import { isAnsweredPositively } from './is-superseded.ts';
import { listUpTo } from './list-requirements.ts';

/** How many superseded requirements may be tried in every combination: 2 to this power. */
const MOST_COMBINED = 10;

type Judged = ReadonlyMap<string, ResultRequirement>;

/** What must be known of requirements, by their ids, to choose among them. */
export interface WorkFacts {
  /** Whether nobody assessed it. */
  isOpen(id: string): boolean;
  /** Whether the pack has it, and nothing satisfies it. */
  isLacking(id: string): boolean;
  /** Whether somebody answered it, and positively. */
  isPositive(id: string): boolean;
  controlOf(id: string): string | undefined;
}

function askFindings(judged: Judged): WorkFacts {
  return {
    isOpen: (id) => judged.get(id)?.outcome === 'not-assessed',
    isLacking: (id) => judged.get(id)?.satisfied === false,
    isPositive: (id) => isAnsweredPositively(judged.get(id)),
    controlOf: (id) => judged.get(id)?.control,
  };
}

function listBlocking(
  strategies: readonly Strategy[],
  scored: readonly ResultStrategy[],
  judged: Judged,
  level: number,
): Requirement[] {
  const blocking: Requirement[] = [];
  for (const [index, strategy] of strategies.entries()) {
    if (scored[index]?.level === null) continue;
    for (const each of listUpTo(strategy, level)) {
      if (judged.get(each.id)?.satisfied === false) blocking.push(each);
    }
  }
  return blocking;
}

/** Whether doing all successors would satisfy it: nobody assessed it, and each can be done. */
function isReplaceable(requirement: Requirement, facts: WorkFacts): boolean {
  const successors = requirement['superseded-by'] ?? [];
  const canBeDone = (id: string) => facts.isPositive(id) || facts.isLacking(id);
  return successors.length > 0 && facts.isOpen(requirement.id) && successors.every(canBeDone);
}

function* listSubsets<T>(items: readonly T[]): Generator<ReadonlySet<T>> {
  for (let bits = 0; bits < 2 ** items.length; bits += 1) {
    yield new Set(items.filter((_, index) => (bits >> index) & 1));
  }
}

/** The work when some requirements are settled through their successors instead of directly. */
function replaceWork(
  blocking: readonly Requirement[],
  replaced: ReadonlySet<Requirement>,
  facts: WorkFacts,
): ReadonlySet<string> {
  const direct = blocking.filter((each) => !replaced.has(each)).map((each) => each.id);
  const successors = [...replaced]
    // What can be replaced has successors.
    .flatMap((each) => each['superseded-by'] as readonly string[])
    .filter((id) => !facts.isPositive(id));
  return new Set([...direct, ...successors]);
}

function countWork(ids: ReadonlySet<string>, facts: WorkFacts): number {
  const controls = new Set([...ids].map((id) => facts.controlOf(id)));
  // Fewer controls first: one control is one piece of work however many strategies ask for it.
  return controls.size * 1_000_000 + ids.size;
}

/**
 * The smallest set of requirements that settles all that block. Each is needed, save one that nobody
 * assessed and whose successors are cheaper or needed anyway.
 */
export function chooseAmong(
  blocking: readonly Requirement[],
  facts: WorkFacts,
): ReadonlySet<string> {
  const replaceable = blocking.filter((each) => isReplaceable(each, facts));
  let best = replaceWork(blocking, new Set(), facts);
  if (replaceable.length === 0) return best;
  for (const replaced of listSubsets(replaceable.slice(0, MOST_COMBINED))) {
    const work = replaceWork(blocking, replaced, facts);
    // A replaced requirement may not also be relied on as somebody else's successor.
    if ([...replaced].some((each) => work.has(each.id))) continue;
    if (countWork(work, facts) < countWork(best, facts)) best = work;
  }
  return best;
}

/** The smallest set of requirements that lifts the overall level to `level`. */
export function chooseWork(
  pack: ControlPack,
  scored: readonly ResultStrategy[],
  judged: Judged,
  level: number,
): ReadonlySet<string> {
  return chooseAmong(listBlocking(pack.strategies, scored, judged, level), askFindings(judged));
}
