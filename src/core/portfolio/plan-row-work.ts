import type { Requirement } from '../../model/control-pack.ts';
import type { RowStrategy, RowWork } from '../../model/portfolio.ts';
import { chooseAmong, type WorkFacts } from '../choose-work.ts';
import { CODE, isSatisfied, type RowFindings } from './find-codes.ts';
import type { NumberedPack, NumberedStrategy, Succession } from './number-pack.ts';

function listBlocking(
  { requirements, strategies, levels }: NumberedPack,
  scored: readonly RowStrategy[],
  codes: readonly number[],
  level: number,
): Requirement[] {
  const blocking: Requirement[] = [];
  const index = levels.indexOf(level);
  for (let place = 0; place < strategies.length; place += 1) {
    if (scored[place]?.level === null) continue;
    const { upToLevels } = strategies[place] as NumberedStrategy;
    const numbers = upToLevels[index] as readonly number[];
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] as number;
      if (!isSatisfied(codes[number] as number)) blocking.push(requirements[number] as Requirement);
    }
  }
  return blocking;
}

function askCodes({ numbers, requirements }: NumberedPack, codes: readonly number[]): WorkFacts {
  const codeOf = (id: string) => codes[numbers.get(id) as number] as number;
  return {
    isOpen: (id) => codeOf(id) === CODE.open,
    isLacking: (id) => codeOf(id) >= CODE.open,
    isPositive: (id) => codeOf(id) === CODE.positive,
    controlOf: (id) => requirements[numbers.get(id) as number]?.control,
  };
}

function isAnyOpen(successions: readonly Succession[], codes: readonly number[]): boolean {
  for (let at = 0; at < successions.length; at += 1) {
    if (codes[(successions[at] as Succession).number] === CODE.open) return true;
  }
  return false;
}

/** The work of one stage, as `chooseWork` gives it, in the pack's order. */
export function planRowWork(
  pack: NumberedPack,
  scored: readonly RowStrategy[],
  { codes }: RowFindings,
  level: number,
): RowWork {
  const { requirements, successions } = pack;
  const blocking = listBlocking(pack, scored, codes, level);
  const ids: string[] = [];
  // Where nothing can be replaced there is nothing to choose.
  if (!isAnyOpen(successions, codes)) {
    for (let at = 0; at < blocking.length; at += 1) ids.push((blocking[at] as Requirement).id);
    return { level, ids };
  }
  const chosen = chooseAmong(blocking, askCodes(pack, codes));
  for (const { id } of requirements) if (chosen.has(id)) ids.push(id);
  return { level, ids };
}
