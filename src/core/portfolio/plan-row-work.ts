import type { RowStrategy, RowWork } from '../../model/portfolio.ts';
import { chooseAmong, type WorkFacts } from '../choose-work.ts';
import { CODE, isSatisfied, type RowFindings } from './find-codes.ts';
import type { NumberedPack } from './number-pack.ts';

function listBlocking(
  { strategies, levels }: NumberedPack,
  scored: readonly RowStrategy[],
  codes: readonly number[],
  level: number,
): number[] {
  const blocking: number[] = [];
  const index = levels.indexOf(level);
  for (const [place, { upToLevels }] of strategies.entries()) {
    if (scored[place]?.level === null) continue;
    for (const number of upToLevels[index] ?? []) {
      if (!isSatisfied(codes[number] as number)) blocking.push(number);
    }
  }
  return blocking;
}

function askCodes({ numbers, requirements }: NumberedPack, codes: readonly number[]): WorkFacts {
  const codeOf = (id: string) => codes[numbers.get(id) ?? -1];
  return {
    isOpen: (id) => codeOf(id) === CODE.open,
    isLacking: (id) => !isSatisfied(codeOf(id) ?? CODE.positive),
    isPositive: (id) => codeOf(id) === CODE.positive,
    controlOf: (id) => requirements[numbers.get(id) ?? -1]?.control,
  };
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
  const list = blocking.map((number) => requirements[number] as (typeof requirements)[number]);
  // Where nothing can be replaced there is nothing to choose.
  if (!successions.some(({ number }) => codes[number] === CODE.open)) {
    return { level, ids: list.map(({ id }) => id) };
  }
  const chosen = chooseAmong(list, askCodes(pack, codes));
  return { level, ids: requirements.flatMap(({ id }) => (chosen.has(id) ? [id] : [])) };
}
