import { PLURAL_CATEGORIES, splitPluralKey } from '../status/plural-key.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Texts by their whole key (`a.b_one`). */
export type Edits = ReadonlyMap<string, string>;

function asTree(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? (value as Tree) : {};
}

function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

/** The keys of the English, with every plural form that a language may have in its place. */
function listPlaces(english: Tree): string[] {
  const keys = Object.keys(english).flatMap((key) => {
    const { stem, category } = splitPluralKey(key);
    return category === '' ? [key] : PLURAL_CATEGORIES.map((each) => `${stem}_${each}`);
  });
  return [...new Set(keys)];
}

/**
 * A language's texts in the order of the English, with edits put in. What the English does not have
 * stays, behind the rest: whose it is, is not for this to decide.
 */
export function layTexts(
  english: unknown,
  current: unknown,
  edits: Edits = new Map(),
  prefix = '',
): Record<string, unknown> {
  const source = asTree(english);
  const texts = asTree(current);
  const places = listPlaces(source);
  const others = Object.keys(texts).filter((key) => !places.includes(key));
  const entries = [...places, ...others].flatMap((key) => {
    const branch = own(source, key);
    const value =
      typeof branch === 'object'
        ? layBranch(branch, own(texts, key), edits, `${prefix}${key}.`)
        : (edits.get(prefix + key) ?? own(texts, key));
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** A branch that gets no text stays what it was, whatever that is. */
function layBranch(english: unknown, current: unknown, edits: Edits, prefix: string): unknown {
  const isTouched = [...edits.keys()].some((key) => key.startsWith(prefix));
  if (Array.isArray(current) && !isTouched) return current;
  const laid = layTexts(english, current, edits, prefix);
  return Object.keys(laid).length > 0 ? laid : current;
}

/** A file of texts as e8 writes it. */
export function writeTexts(texts: unknown): string {
  return `${JSON.stringify(texts, null, 2)}\n`;
}
