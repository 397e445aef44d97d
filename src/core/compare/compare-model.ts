import type { ComparedModel } from '../../model/comparison.ts';
import { listRequirements } from '../list-requirements.ts';
import { listCommon, type Pair } from './compared-result.ts';

function listMissing(from: readonly { id: string }[], other: readonly { id: string }[]): string[] {
  const known = new Set(other.map(({ id }) => id));
  return from.filter(({ id }) => !known.has(id)).map(({ id }) => id);
}

/** What the packs ask for differently; `null` where both results were judged against one pack. */
export function compareModel({ old, new: now }: Pair): ComparedModel | null {
  if (old.result.pack.digest === now.result.pack.digest) return null;
  const [was, is] = [listRequirements(old.pack.pack), listRequirements(now.pack.pack)];
  const moved = listCommon(was, is)
    .filter((each) => each.old.levels.join() !== each.new.levels.join())
    .map((each) => ({ id: each.new.id, old: each.old.levels, new: each.new.levels }));
  return {
    onlyOld: listMissing(old.result.requirements, now.result.requirements),
    onlyNew: listMissing(now.result.requirements, old.result.requirements),
    moved,
    strategiesOnlyOld: listMissing(old.result.strategies, now.result.strategies),
    strategiesOnlyNew: listMissing(now.result.strategies, old.result.strategies),
  };
}
