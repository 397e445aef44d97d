import { type Document, isAlias, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { LIMITS } from './limits.ts';
import type { EntryPlace, Place } from './place.ts';
import { setOwn } from './set-own.ts';
import {
  createSyntaxFault,
  type ParsedText,
  type SyntaxReason,
  type TextFault,
  TextFaultError,
} from './text-fault.ts';

/** A node as a plain value, with how much an alias to it stands for. */
interface Converted {
  value: unknown;
  place: Place;
  /** Values in it, itself included, aliases counted in full. */
  size: number;
  /** Maps and lists within each other, itself included. */
  height: number;
}

interface Conversion {
  text: string;
  faults: TextFault[];
  anchors: Map<string, Converted>;
  /** Anchors of the maps and lists that are still being converted. */
  open: Set<string>;
  aliased: number;
}

/**
 * A YAML document as plain values with their places. Aliases share what they name; the limits
 * count it in full, because the checks that follow walk it in full. Throws a TextFaultError where
 * a limit is passed.
 */
export function convertYaml(document: Document.Parsed | undefined, text: string): ParsedText {
  const node = document?.contents;
  if (!node || isEmpty(node)) return { faults: [{ code: 'empty-file' }] };
  const conversion = { text, faults: [], anchors: new Map(), open: new Set<string>(), aliased: 0 };
  const { value, place } = convertNode(conversion, node, 0);
  const faults: readonly TextFault[] = conversion.faults;
  const isUsable = faults.every(({ code }) => code === 'duplicate-key');
  return isUsable ? { content: { value, root: place }, faults } : { faults };
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '';
}

function convertNode(conversion: Conversion, node: unknown, depth: number): Converted {
  if (isAlias(node)) return convertAlias(conversion, node.source, startOf(node), depth);
  const { anchor, tag } = Object(node);
  if (tag) addSyntaxFault(conversion, 'tag', startOf(node));
  if (anchor) conversion.open.add(anchor);
  const converted = convertContent(conversion, node, depth);
  if (anchor) {
    conversion.open.delete(anchor);
    conversion.anchors.set(anchor, converted);
  }
  return converted;
}

function convertContent(conversion: Conversion, node: unknown, depth: number): Converted {
  const offset = startOf(node);
  if (isScalar(node)) return convertScalar(conversion, node, offset);
  if (!isMap(node) && !isSeq(node)) return { value: null, place: offset, size: 1, height: 0 };
  if (depth >= LIMITS.depth) stop('too-deep', offset, LIMITS.depth);
  if (node.items.length > LIMITS.items) stop('too-many-items', offset, LIMITS.items);
  return isMap(node)
    ? convertMap(conversion, node.items, offset, depth + 1)
    : convertList(conversion, node.items, offset, depth + 1);
}

function convertScalar(conversion: Conversion, { value }: Scalar, offset: number): Converted {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    addSyntaxFault(conversion, 'bad-number', offset);
  }
  return { value, place: offset, size: 1, height: 0 };
}

function convertMap(
  conversion: Conversion,
  pairs: readonly { key: unknown; value: unknown }[],
  offset: number,
  depth: number,
): Converted {
  const value: Record<string, unknown> = {};
  const entries = new Map<string, EntryPlace>();
  const total = { size: 1, height: 1 };
  for (const pair of pairs) {
    const key = convertKey(conversion, pair.key);
    const inner = convertNode(conversion, pair.value, depth);
    const start = startOf(pair.key);
    if (entries.has(key)) {
      conversion.faults.push({ code: 'duplicate-key', offset: start, values: { key } });
    }
    // A value that was left out (`{ a, b }`) has no place of its own.
    const place = pair.value === null ? start : inner.place;
    entries.set(key, { key: start, value: place });
    setOwn(value, key, inner.value);
    addTo(total, inner);
  }
  return { value, place: { offset, entries }, ...total };
}

function convertKey(conversion: Conversion, key: unknown): string {
  if (!isScalar(key)) return '';
  if (key.tag) addSyntaxFault(conversion, 'tag', startOf(key));
  const text = String(key.value);
  const { anchor } = key;
  if (anchor) {
    conversion.anchors.set(anchor, { value: text, place: startOf(key), size: 1, height: 0 });
  }
  return text;
}

function convertList(
  conversion: Conversion,
  nodes: readonly unknown[],
  offset: number,
  depth: number,
): Converted {
  const total = { size: 1, height: 1 };
  const items = nodes.map((node) => {
    const inner = convertNode(conversion, node, depth);
    addTo(total, inner);
    return inner;
  });
  const value = items.map((item) => item.value);
  return { value, place: { offset, items: items.map((item) => item.place) }, ...total };
}

function addTo(total: { size: number; height: number }, inner: Converted): void {
  total.size += inner.size;
  total.height = Math.max(total.height, inner.height + 1);
}

function convertAlias(
  conversion: Conversion,
  name: string,
  offset: number,
  depth: number,
): Converted {
  const target = conversion.anchors.get(name);
  if (target === undefined) {
    const reason = conversion.open.has(name) ? 'alias-to-itself' : 'unknown-alias';
    addSyntaxFault(conversion, reason, offset);
    return { value: null, place: offset, size: 1, height: 0 };
  }
  conversion.aliased += target.size;
  if (conversion.aliased > LIMITS.aliased) stop('alias-limit', offset, LIMITS.aliased);
  if (depth + target.height > LIMITS.depth) stop('too-deep', offset, LIMITS.depth);
  return { ...target, place: movePlace(target.place, offset) };
}

/** What is inside an alias stands where it was written; the alias itself where it is used. */
function movePlace(place: Place, offset: number): Place {
  return typeof place === 'number' ? offset : { ...place, offset };
}

function stop(code: TextFault['code'], offset: number, expected: number): never {
  throw new TextFaultError({ code, offset, values: { expected } });
}

function addSyntaxFault(conversion: Conversion, reason: SyntaxReason, offset: number): void {
  conversion.faults.push(createSyntaxFault(conversion.text, reason, offset));
}

function startOf(node: unknown): number {
  const range: unknown = Object(node)['range'];
  return Array.isArray(range) ? Number(range[0]) : 0;
}
