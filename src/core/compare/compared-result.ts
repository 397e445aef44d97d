import type { LoadedPack } from '../../model/control-pack.ts';
import type { Result } from '../../model/result.ts';

/** A result with the pack against which it was judged. */
export interface ComparedResult {
  result: Result;
  pack: LoadedPack;
}

/** The two results to compare. */
export interface Pair {
  old: ComparedResult;
  new: ComparedResult;
}

/** What both sides have under the same id, in the order of the new side. */
export function listCommon<T extends { id: string }>(
  old: readonly T[],
  now: readonly T[],
): { old: T; new: T }[] {
  const before = new Map(old.map((each) => [each.id, each]));
  return now.flatMap((each) => {
    const was = before.get(each.id);
    return was === undefined ? [] : [{ old: was, new: each }];
  });
}
