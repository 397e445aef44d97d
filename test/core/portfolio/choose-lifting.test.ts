import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseLifting } from '../../../src/core/portfolio/choose-lifting.ts';

type Sets = readonly (readonly number[])[];

function count(sets: Sets): Map<string, number> {
  const lacking = new Map<string, number>();
  for (const set of sets) {
    const name = [...set].sort((a, b) => a - b).join();
    lacking.set(name, (lacking.get(name) ?? 0) + 1);
  }
  return lacking;
}

const lifted = (sets: Sets, done: readonly number[]) =>
  sets.filter((set) => set.every((each) => done.includes(each))).length;

/** The most that any set of a size lifts, by trying all of them. */
function tryAll(sets: Sets, size: number, from = 0, done: readonly number[] = []): number {
  if (done.length === size) return lifted(sets, done);
  let most = 0;
  for (let each = from; each < 6; each += 1) {
    most = Math.max(most, tryAll(sets, size, each + 1, [...done, each]));
  }
  return most;
}

const arbitrarySets = fc.array(fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), {
  minLength: 1,
  maxLength: 15,
});

it('finds the best sets of up to three, and counts rightly what larger ones lift', () => {
  fc.assert(
    fc.property(arbitrarySets, (sets) => {
      const found = chooseLifting(count(sets));
      let most = 0;
      for (const { controls, organisations } of found) {
        expect(organisations).toBe(lifted(sets, controls));
        expect(organisations).toBeGreaterThan(most);
        if (controls.length <= 3) expect(organisations).toBe(tryAll(sets, controls.length));
        most = organisations;
      }
      expect(most).toBeGreaterThanOrEqual(tryAll(sets, 3));
    }),
  );
});

it('finds nothing where nothing is lacking', () => {
  expect(chooseLifting(new Map())).toEqual([]);
});
