import { isMap, isSeq, type Node, type Pair } from 'yaml';

/** Where a node begins. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where the last thing in a node ends; what follows on its line is space and comment. */
export function endOfNode(text: string, node: Node): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last !== undefined) return endOfPair(text, last);
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1) as Node | undefined;
    if (last !== undefined) return endOfNode(text, last);
  }
  const [from, to] = node.range ?? [0, 0, 0];
  // A text written with `|+` or `>+` keeps the empty lines below it.
  return KEEPS_LINES.test(text.slice(from, from + 3)) ? to : from + textEnd(text.slice(from, to));
}

const KEEPS_LINES = /^[|>]\d?\+/;

/** Length of a text without the space at its end. */
export function textEnd(text: string): number {
  return text.trimEnd().length;
}

/** Where a key and its value end. */
export function endOfPair(text: string, { key, value }: Pair<unknown, unknown>): number {
  const node = value as Node | null;
  const isEmpty = node === null || node.range?.[0] === node.range?.[1];
  return isEmpty ? text.indexOf(':', (key as Node).range?.[1] ?? 0) + 1 : endOfNode(text, node);
}
