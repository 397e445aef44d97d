import type { ControlPack, Requirement, Strategy } from '../model/control-pack.ts';
import { holdsCondition } from './holds-condition.ts';

/** What is asked at once: a control, with every requirement that its answer settles. */
export interface OpenQuestion {
  /** The key to answer under: the requirement's id, or the control's where several share it. */
  key: string;
  strategy: Strategy;
  /** In the pack's order; the first one carries the texts. */
  requirements: readonly Requirement[];
}

type Facts = Readonly<Record<string, boolean | null>>;

/** Which part of a pack is wanted. */
export interface OpenScope {
  /** Levels up to this one. */
  target: number;
  facts: Facts;
  /** Ids of strategies; all of them where undefined. */
  strategies?: readonly string[];
}

function isWanted(requirement: Requirement, { target, facts }: OpenScope): boolean {
  const condition = requirement['applies-when'];
  return (
    requirement.levels.some((level) => level <= target) &&
    (condition === undefined || holdsCondition(condition, facts, true))
  );
}

/**
 * The questions of a pack up to a level, in the pack's order, each control once: where several
 * requirements share a control, the first strategy that asks for it carries the question.
 */
export function listOpen(pack: ControlPack, scope: OpenScope): OpenQuestion[] {
  const wanted = pack.strategies
    .filter(({ id }) => scope.strategies?.includes(id) ?? true)
    .flatMap((strategy) =>
      strategy.requirements
        .filter((each) => isWanted(each, scope))
        .map((requirement) => ({ strategy, requirement })),
    );
  const questions = new Map<string, OpenQuestion>();
  for (const { strategy, requirement } of wanted) {
    const { control, id } = requirement;
    const before = questions.get(control);
    questions.set(control, {
      key: before ? control : id,
      strategy: before?.strategy ?? strategy,
      requirements: [...(before?.requirements ?? []), requirement],
    });
  }
  return [...questions.values()];
}
