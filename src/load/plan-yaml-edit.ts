import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Edit } from '../model/edit.ts';
import { type Insertion, indentAt, lineEndAt } from './insert-text.ts';
import { isInline, writeYamlInline, writeYamlLines } from './write-yaml.ts';
import { endOfNode, endOfPair, startOf, textEnd } from './yaml-places.ts';

type Key = string | number;

/** The text, its line break, and how far a nested block is indented. */
interface Page {
  text: string;
  newline: string;
  step: string;
}

const STEP = '  ';

/** A value for the rest of a path: `[a, b]` and 1 give `{ a: { b: 1 } }`. */
function nest(path: readonly Key[], value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  );
}

/** Where a value stands: under the key of a block map, or inside braces, brackets or a list. */
interface Holder {
  pair?: Pair<unknown, unknown>;
  inFlow: boolean;
}

/**
 * What to insert where, so that a value stands at its path and all else stays. Undefined where that
 * cannot be told simply: the caller then writes the document anew.
 */
export function planYamlEdit(
  text: string,
  document: Document.Parsed,
  { path, value }: Edit,
): Insertion[] | undefined {
  const page = { text, newline: text.includes('\r\n') ? '\r\n' : '\n', step: STEP };
  return descend(page, document.contents, { inFlow: false }, { path, value });
}

/** What is left of an edit on the way down. */
interface Rest {
  path: readonly Key[];
  value: unknown;
}

type Planned = Insertion[] | undefined;

function descend(page: Page, node: Node | null, holder: Holder, { path, value }: Rest): Planned {
  const inside = { ...holder, inFlow: holder.inFlow || isFlow(node) };
  if (path.length > 0 && isSeq(node)) return descendList(page, node, inside, { path, value });
  if (path.length > 0 && isMap(node)) return descendMap(page, node, inside, { path, value });
  // Nothing is there to be removed.
  return value === undefined ? [] : replaceNode(page, node, holder, nest(path, value));
}

function descendList(page: Page, list: YAMLSeq, { inFlow }: Holder, rest: Rest): Planned {
  const [key, ...path] = rest.path;
  const item = list.items[Number(key)] as Node | undefined;
  if (item === undefined) return appendItem(page, list, inFlow, nest(path, rest.value));
  return descend(page, item, { inFlow: true }, { path, value: rest.value });
}

function descendMap(page: Page, map: YAMLMap, holder: Holder, { path, value }: Rest): Planned {
  const [key, ...rest] = path;
  const { inFlow } = holder;
  const pair = findPair(map, String(key));
  if (pair === undefined) return insertPair(page, map, holder, path, value);
  if (value === undefined && rest.length === 0) return removePair(page, map, pair, inFlow);
  return descend(page, pair.value as Node | null, { pair, inFlow }, { path: rest, value });
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function findPair(map: YAMLMap, key: string): Pair<unknown, unknown> | undefined {
  return map.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
}

/** Lines below the one in which something ends. */
function writeBelow({ text, newline }: Page, end: number, lines: readonly string[]): Insertion {
  const at = lineEndAt(text, end);
  const block = lines.map((line) => line + newline).join('');
  // A last line that is not ended is ended first, and the new last one is not either.
  const isOpen = at === text.length && !text.endsWith('\n');
  return { from: at, to: at, text: isOpen ? newline + block.trimEnd() : block };
}

function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? line : by + line));
}

function insertPair(
  page: Page,
  map: YAMLMap,
  holder: Holder,
  [key, ...rest]: readonly Key[],
  value: unknown,
): Insertion[] | undefined {
  if (value === undefined) return [];
  const added = { [String(key)]: nest(rest, value) };
  const last = map.items.at(-1);
  if (last === undefined) return replaceNode(page, map, { ...holder, inFlow: !holder.pair }, added);
  if (!holder.inFlow) {
    const lines = indent(writeYamlLines(added), indentAt(page.text, startOf(map)));
    return [writeBelow(page, endOfPair(page.text, last), lines)];
  }
  const at = endOfPair(page.text, last);
  return [{ from: at, to: at, text: `, ${writeYamlInline(added).slice(1, -1).trim()}` }];
}

function appendItem(page: Page, list: YAMLSeq, inFlow: boolean, value: unknown): Insertion[] {
  const last = list.items.at(-1) as Node | undefined;
  if (last === undefined) {
    const at = startOf(list) + 1;
    return [{ from: at, to: at, text: writeYamlInline(value) }];
  }
  const at = endOfNode(page.text, last);
  if (inFlow) return [{ from: at, to: at, text: `, ${writeYamlInline(value)}` }];
  const lines = indent(writeYamlLines([value]), indentAt(page.text, startOf(list)));
  return [writeBelow(page, at, lines)];
}

/** Only whole lines of a block map are removed, and never its last entry. */
function removePair(
  { text }: Page,
  map: YAMLMap,
  pair: Pair<unknown, unknown>,
  inFlow: boolean,
): Insertion[] | undefined {
  if (inFlow || map.items.length < 2) return undefined;
  const start = startOf(pair.key as Node);
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(from, start).trim() !== '') return undefined;
  return [{ from, to: lineEndAt(text, endOfPair(text, pair)), text: '' }];
}

function replaceNode(
  page: Page,
  node: Node | null,
  { pair, inFlow }: Holder,
  value: unknown,
): Insertion[] | undefined {
  if (pair === undefined || inFlow) return replaceInline(page, node, value);
  const { text } = page;
  const key = pair.key as Node;
  const colon = text.indexOf(':', key.range?.[1] ?? 0) + 1;
  const from = node === null ? colon : startOf(node);
  const to = node === null ? colon : from + textEnd(text.slice(from, endOfNode(text, node)));
  const isBlock = text.slice(colon, from).includes('\n');
  if (isInline(value)) {
    const added = { from: colon, to: colon, text: ` ${writeYamlInline(value)}` };
    if (isBlock)
      return [added, { from: lineEndAt(text, colon), to: lineEndAt(text, to), text: '' }];
    return [{ from: colon, to, text: added.text }];
  }
  const inner = indentAt(text, startOf(key)) + page.step;
  const below = writeBelow(page, isBlock ? colon : to, indent(writeYamlLines(value), inner));
  if (isBlock) return [{ ...below, to: lineEndAt(text, to) }];
  const gone = { from: colon, to: Math.max(to, colon), text: '' };
  return [gone, below];
}

function replaceInline(page: Page, node: Node | null, value: unknown): Insertion[] | undefined {
  if (node === null) return undefined;
  const to = endOfNode(page.text, node);
  return [{ from: startOf(node), to, text: writeYamlInline(value) }];
}
