import type { Assessment, Sample } from '../model/assessment.ts';

type Inventory = NonNullable<NonNullable<Assessment['scope']>['inventory']>;

/**
 * Whether a sample's population is what the inventory counts. Only a sample that says of what it
 * is (`of: workstations`) can be held against it: the population of another one may be users,
 * accounts or fixes, which no inventory has to count. An entry that the inventory does not have
 * counts nothing.
 */
export function holdsSample({ of, population }: Sample, inventory: Inventory = {}): boolean {
  if (of === undefined) return true;
  const entry = Object.hasOwn(inventory, of) ? inventory[of] : undefined;
  return population === (typeof entry === 'number' ? entry : entry?.length);
}
