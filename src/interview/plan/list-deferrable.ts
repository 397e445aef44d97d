import type { ControlPack } from '../../model/control-pack.ts';
import type { ResultStrategy } from '../../model/result.ts';
import type { Question } from './question.ts';

type Scored = readonly ResultStrategy[];

/** Whether a strategy was found wanting at a level below this one. */
function hasFailedBelow(id: string, level: number, scored: Scored): boolean {
  const strategy = scored.find((each) => each.id === id);
  return strategy?.levels.some((each) => each.level < level && each.unmet.length > 0) ?? false;
}

/** Whether an answer can lift no strategy now: every one that is concerned has failed below. */
function isIdle({ requirements, level }: Question, pack: ControlPack, scored: Scored): boolean {
  const concerned = pack.strategies.filter((strategy) =>
    requirements.some((each) => strategy.requirements.includes(each)),
  );
  return concerned.every(({ id }) => hasFailedBelow(id, level, scored));
}

/**
 * The questions of a strategy's higher levels that were never shown and can wait, because it has
 * failed a lower one. Empty where the question that is next cannot wait itself.
 */
export function listDeferrable(
  next: Question,
  questions: readonly Question[],
  pack: ControlPack,
  scored: Scored,
): Question[] {
  if (!isIdle(next, pack, scored)) return [];
  return questions.filter(
    (each) =>
      each.state === 'fresh' &&
      each.strategy.id === next.strategy.id &&
      each.level >= next.level &&
      isIdle(each, pack, scored),
  );
}
