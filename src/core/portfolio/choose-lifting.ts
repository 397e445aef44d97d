/** A set of controls, by place, and how many organisations it lifts. */
export interface Lifting {
  controls: readonly number[];
  organisations: number;
}

/** How many organisations lack exactly these controls, by their places in order: `3,17`. */
export type Lacking = ReadonlyMap<string, number>;

/** Sets of up to this size are tried one and all; larger ones grow out of the best of them. */
const MOST_TRIED = 3;
/** Larger sets are no help to somebody who must decide what to do first. */
export const MOST_CONTROLS = 10;
/** Controls, and sets to grow by, that are tried: the most frequent ones. */
const MOST_CANDIDATES = 60;

/** What organisations lack, as they are looked at: by name, and one by one. */
interface Looked {
  byName: Lacking;
  all: readonly Lifting[];
}

function look(byName: Lacking): Looked {
  const all = Array.from(byName, ([name, organisations]) => ({
    controls: name.split(',').map(Number),
    organisations,
  }));
  return { byName, all };
}

/** Organisations to which nothing is lacking when all of a set is done: whichever way is shorter. */
function countLifted(set: readonly number[], lacking: Looked): number {
  return 2 ** set.length < lacking.all.length
    ? countParts(set, lacking.byName)
    : countWithin(set, lacking.all);
}

function countParts(set: readonly number[], lacking: Lacking): number {
  let lifted = 0;
  for (let bits = 1; bits < 2 ** set.length; bits += 1) {
    const part = set.filter((_, index) => (bits >> index) & 1);
    lifted += lacking.get(part.join()) ?? 0;
  }
  return lifted;
}

function countWithin(set: readonly number[], all: readonly Lifting[]): number {
  let lifted = 0;
  for (const { controls, organisations } of all) {
    if (controls.every((each) => set.includes(each))) lifted += organisations;
  }
  return lifted;
}

/** The controls of small sets, those of most organisations first. */
function listCandidates(all: readonly Lifting[], size: number): number[] {
  const counts = new Map<number, number>();
  for (const { controls, organisations } of all) {
    if (controls.length > size) continue;
    for (const each of controls) counts.set(each, (counts.get(each) ?? 0) + organisations);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.slice(0, MOST_CANDIDATES).map(([control]) => control);
}

function* combine(items: readonly number[], size: number): Generator<number[]> {
  if (size === 0) yield [];
  for (const [index, item] of items.entries()) {
    if (size === 0) return;
    for (const rest of combine(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}

function findBest(lacking: Looked, size: number): Lifting {
  let best: Lifting = { controls: [], organisations: 0 };
  for (const set of combine(listCandidates(lacking.all, size), size)) {
    const controls = set.sort((a, b) => a - b);
    const organisations = countLifted(controls, lacking);
    if (organisations > best.organisations) best = { controls, organisations };
  }
  return best;
}

/** The set that a set grows into so that each control that is added lifts most organisations. */
function grow({ controls, organisations }: Lifting, lacking: Looked): Lifting | undefined {
  const ranked = lacking.all
    .toSorted((a, b) => b.organisations - a.organisations)
    .slice(0, MOST_CANDIDATES);
  let best: Lifting | undefined;
  let mostEach = 0;
  for (const { controls: others } of ranked) {
    const union = [...new Set([...controls, ...others])].sort((a, b) => a - b);
    const added = union.length - controls.length;
    if (added === 0 || union.length > MOST_CONTROLS) continue;
    const lifted = countLifted(union, lacking);
    if ((lifted - organisations) / added > mostEach) {
      mostEach = (lifted - organisations) / added;
      best = { controls: union, organisations: lifted };
    }
  }
  return best;
}

/**
 * The smallest sets of controls that lift most organisations to their next level: the best single
 * control, the best two and three, and what they grow into. A set that lifts no more than a smaller
 * one is left out.
 */
export function chooseLifting(byName: Lacking): Lifting[] {
  const lacking = look(byName);
  const sets = Array.from({ length: MOST_TRIED }, (_, index) => findBest(lacking, index + 1));
  const best = sets.toSorted((a, b) => b.organisations - a.organisations)[0] as Lifting;
  for (let next = grow(best, lacking); next !== undefined; next = grow(next, lacking)) {
    sets.push(next);
  }
  let most = 0;
  return sets.filter(({ organisations }) => {
    const isBetter = organisations > most;
    most = Math.max(most, organisations);
    return isBetter;
  });
}
