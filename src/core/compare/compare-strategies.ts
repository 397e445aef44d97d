import type {
  ChangeCause,
  Changed,
  ComparedFinding,
  ComparedLevel,
  FindingChange,
  LevelChange,
} from '../../model/comparison.ts';
import type { LoadedPack, Requirement } from '../../model/control-pack.ts';
import { listCommon, type Pair } from './compared-result.ts';

type Findings = readonly Changed<FindingChange, ComparedFinding>[];

function nameChange(was: number | null, is: number | null): LevelChange | undefined {
  if (was === is) return undefined;
  if (is === null) return 'out-of-scope';
  if (was === null) return 'into-scope';
  return was < is ? 'improved' : 'regressed';
}

function listAsked({ pack }: LoadedPack, strategy?: string): Requirement[] {
  return pack.strategies
    .filter(({ id }) => strategy === undefined || id === strategy)
    .flatMap(({ requirements }) => requirements);
}

/** Whether both packs ask for the same at the same levels, in one strategy or altogether. */
function asksTheSame({ old, new: now }: Pair, strategy?: string): boolean {
  const [was, is] = [old, now].map(({ pack }) =>
    listAsked(pack, strategy)
      .map(({ id, levels }) => `${id} ${levels.join()}`)
      .sort()
      .join(),
  );
  return was === is;
}

/**
 * Where the same is asked for every change is the organisation's. Else it is the model's alone
 * where nothing that both ask for was found differently; where something was, nobody can tell.
 */
function findCause(found: Findings, pair: Pair, strategy?: string): ChangeCause {
  if (asksTheSame(pair, strategy)) return 'organisation';
  const sides = [pair.old.pack, pair.new.pack];
  const own = new Set(sides.flatMap((each) => listAsked(each, strategy)).map(({ id }) => id));
  const differs = found.some(
    ({ id, change, old, new: now }) =>
      own.has(id) && (old.satisfied !== now.satisfied || change.endsWith('-scope')),
  );
  return differs ? 'both' : 'model';
}

/** Strategies that both sides have and whose level is another one. */
export function compareStrategies(pair: Pair, found: Findings): (ComparedLevel & { id: string })[] {
  const common = listCommon(pair.old.result.strategies, pair.new.result.strategies);
  return common.flatMap(({ old: was, new: is }) => {
    const change = nameChange(was.level, is.level);
    if (change === undefined) return [];
    const cause = findCause(found, pair, is.id);
    return [{ id: is.id, change, cause, old: was.level, new: is.level }];
  });
}

/** The overall level, where it is another one. */
export function compareOverall(pair: Pair, found: Findings): ComparedLevel | null {
  const [was, is] = [pair.old.result.overall.level, pair.new.result.overall.level];
  const change = nameChange(was, is);
  if (change === undefined) return null;
  return { change, cause: findCause(found, pair), old: was, new: is };
}
