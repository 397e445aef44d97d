import { PLURAL_CATEGORIES } from '../status/plural-key.ts';

/** Whole numbers at which some language changes its form: e8 counts nothing else. */
const NUMBERS = [...Array(201).keys(), 1000, 1_000_000, 2_000_000];

/** The plural category of every number that matters, as `Intl` knows it. */
export function selectCategories(plural: string): ReadonlyMap<number, string> {
  const rules = new Intl.PluralRules(plural);
  return new Map(NUMBERS.map((number) => [number, rules.select(number)]));
}

/** The plural categories that whole numbers have in a CLDR locale; `other` where there is none. */
export function listCategories(plural: string | undefined): string[] {
  if (plural === undefined) return ['other'];
  const found = new Set(selectCategories(plural).values());
  return PLURAL_CATEGORIES.filter((each) => found.has(each));
}
