import { LIMITS } from './limits.ts';
import type { ListPlace, MapPlace, Place } from './place.ts';
import { createSyntaxFault, type TextFault } from './text-fault.ts';

/** Where everything stands in a JSON text, and what `JSON.parse` lets pass. */
export interface JsonScan {
  root: Place;
  faults: TextFault[];
}

/** A map or list that is still open, with the key that waits for its value. */
interface Frame {
  place: MapPlace | ListPlace;
  key: string;
  keyOffset: number;
  count: number;
}

interface Scan {
  text: string;
  at: number;
  frames: Frame[];
  root: Place;
  faults: TextFault[];
}

/**
 * Scans a text that `JSON.parse` has accepted, once and without recursion: notes where keys and
 * values stand, keys given twice (RFC 8259, section 4, leaves them open), depth, number of items
 * and numbers that are too large. Stops where a limit is passed.
 */
export function scanJson(text: string): JsonScan {
  const scan: Scan = { text, at: 0, frames: [], root: 0, faults: [] };
  for (NEXT.lastIndex = 0; NEXT.test(text); NEXT.lastIndex = scan.at + 1) {
    scan.at = NEXT.lastIndex - 1;
    scanCharacter(scan);
    if (scan.frames.length > LIMITS.depth) return stop(scan, 'too-deep', LIMITS.depth);
    const top = scan.frames.at(-1);
    if (top !== undefined && top.count > LIMITS.items) {
      return stop(scan, 'too-many-items', LIMITS.items);
    }
  }
  return { root: scan.root, faults: scan.faults };
}

function stop(scan: Scan, code: 'too-deep' | 'too-many-items', expected: number): JsonScan {
  const fault: TextFault = { code, offset: scan.at, values: { expected } };
  return { root: scan.root, faults: [...scan.faults, fault] };
}

/** Everything else needs no look in a text that is JSON; the search runs natively. */
const NEXT = /[^\s,:]/g;
const BACKSLASH = 0x5c;

function scanCharacter(scan: Scan): void {
  switch (scan.text[scan.at]) {
    case '"':
      scanString(scan);
      return;
    case '{':
      open(scan, { offset: scan.at, entries: new Map() });
      return;
    case '[':
      open(scan, { offset: scan.at, items: [] });
      return;
    case '}':
    case ']':
      scan.frames.pop();
      return;
    default:
      scanWord(scan);
  }
}

function open(scan: Scan, place: MapPlace | ListPlace): void {
  addValue(scan, place);
  scan.frames.push({ place, key: '', keyOffset: -1, count: 0 });
}

/** Leaves `at` on the closing quote. */
function scanString(scan: Scan): void {
  const start = scan.at;
  scan.at = findClosingQuote(scan.text, start);
  const top = scan.frames.at(-1);
  if (top !== undefined && 'entries' in top.place && top.keyOffset === -1) {
    const raw = scan.text.slice(start + 1, scan.at);
    top.key = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
    top.keyOffset = start;
  } else addValue(scan, start);
}

function findClosingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (text.charCodeAt(end - 1) === BACKSLASH && isEscaped(text, end)) {
    end = text.indexOf('"', end + 1);
  }
  return end;
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}

const WORD_END = /[\s,\]}]|$/g;

/** Numbers, true, false and null; leaves `at` on the last character. */
function scanWord(scan: Scan): void {
  const start = scan.at;
  WORD_END.lastIndex = start;
  const end = WORD_END.exec(scan.text)?.index ?? scan.text.length;
  addValue(scan, start);
  const word = scan.text.slice(start, end);
  if (/^[-\d]/.test(word) && !Number.isFinite(Number(word))) {
    scan.faults.push(createSyntaxFault(scan.text, 'bad-number', start));
  }
  scan.at = end - 1;
}

function addValue(scan: Scan, value: Place): void {
  const top = scan.frames.at(-1);
  if (top === undefined) {
    scan.root = value;
    return;
  }
  top.count += 1;
  if ('items' in top.place) {
    top.place.items.push(value);
    return;
  }
  if (top.place.entries.has(top.key)) {
    scan.faults.push({ code: 'duplicate-key', offset: top.keyOffset, values: { key: top.key } });
  }
  top.place.entries.set(top.key, { key: top.keyOffset, value });
  top.keyOffset = -1;
}
