import type { Changed, ComparedException, ExceptionChange } from '../../model/comparison.ts';
import type { ResultException } from '../../model/result.ts';
import type { Pair } from './compared-result.ts';

function describeException(exception: ResultException | undefined): ComparedException | null {
  if (exception === undefined) return null;
  const { inForce, expires } = exception;
  return { inForce, expires };
}

function nameChange(
  was: ResultException | undefined,
  is: ResultException | undefined,
): ExceptionChange | undefined {
  if (was === undefined) return 'opened';
  if (is === undefined) return 'closed';
  if (was.inForce !== is.inForce) return is.inForce ? 'in-force' : 'lapsed';
  if (was.expires === is.expires) return undefined;
  return was.expires < is.expires ? 'extended' : 'shortened';
}

/** Exceptions that were opened, closed, came into force or no longer are, or end on another day. */
export function compareExceptions(
  pair: Pair,
): Changed<ExceptionChange, ComparedException | null>[] {
  const old = new Map(pair.old.result.exceptions.map((each) => [each.id, each]));
  const now = new Map(pair.new.result.exceptions.map((each) => [each.id, each]));
  const ids = [...new Set([...now.keys(), ...old.keys()])].sort();
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const change = nameChange(was, is);
    if (change === undefined) return [];
    return [{ id, change, old: describeException(was), new: describeException(is) }];
  });
}
