import { type PoEntry, type PoTable, po } from 'gettext-parser';
import type { MessageValues } from '../../../model/diagnostic.ts';
import type { PoRule } from './po-rules.ts';

/** A fault of the file and its line; 0 where the whole file is meant. */
export interface PoFault {
  rule: PoRule;
  line: number;
  values: MessageValues;
}

/** An entry and the line of its context. */
export interface PlacedEntry extends PoEntry {
  readonly msgctxt: string;
  readonly line: number;
}

/** A PO file's headers and entries. */
export interface ParsedPo {
  headers: Readonly<Record<string, string>>;
  headerLine: number;
  entries: readonly PlacedEntry[];
  faults: readonly PoFault[];
}

const CONTEXT = /^\s*msgctxt\s+"(.*)"\s*$/;
const CONTINUED = /^\s*"(.*)"\s*$/;

/** The lines of every context: the parser does not tell. Names hold nothing that is escaped. */
function listContexts(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    let [, context] = CONTEXT.exec(line) ?? [];
    for (let next = index + 1; context !== undefined; next += 1) {
      const [, more] = CONTINUED.exec(lines[next] ?? '') ?? [];
      if (more === undefined) {
        found.set(context, [...(found.get(context) ?? []), index + 1]);
        break;
      }
      context += more;
    }
  });
  return found;
}

function lineOf(error: unknown): number | undefined {
  const line = (error as { lineNumber?: unknown }).lineNumber;
  return typeof line === 'number' ? line : undefined;
}

/** The line at which the file cannot be understood. Other faults are told by us, all of them. */
function findSyntaxFault(text: string): number | undefined {
  try {
    po.parse(text, { validation: true });
    return undefined;
  } catch (error) {
    return lineOf(error);
  }
}

function tryParse(text: string): PoTable | number {
  const line = findSyntaxFault(text);
  if (line !== undefined) return line;
  try {
    return po.parse(text);
  } catch (error) {
    return lineOf(error) ?? 0;
  }
}

function listEntries({ translations }: PoTable, contexts: Map<string, number[]>): PlacedEntry[] {
  return Object.entries(translations).flatMap(([msgctxt, byId]) =>
    msgctxt === ''
      ? []
      : Object.values(byId).map((entry) => ({
          ...entry,
          msgctxt,
          line: contexts.get(msgctxt)?.[0] ?? 0,
        })),
  );
}

function listTwice(contexts: Map<string, number[]>): PoFault[] {
  return [...contexts].flatMap(([found, [first = 0, ...others]]) =>
    others.map((line): PoFault => ({ rule: 'po-twice', line, values: { found, expected: first } })),
  );
}

/** Reads a PO file in UTF-8. Never throws; a file that is none gives a fault with its line. */
export function parsePo(text: string): ParsedPo {
  const normal = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const table = tryParse(normal);
  const nothing = { headers: {}, headerLine: 0, entries: [] };
  if (typeof table === 'number') {
    return { ...nothing, faults: [{ rule: 'po-syntax', line: table, values: {} }] };
  }
  if (table.headers === undefined) {
    return { ...nothing, faults: [{ rule: 'po-header', line: 1, values: {} }] };
  }
  const contexts = listContexts(normal);
  const before = normal.slice(0, Math.max(0, normal.search(/^msgid ""/m)));
  return {
    headers: table.headers,
    headerLine: before.split('\n').length,
    entries: listEntries(table, contexts),
    faults: listTwice(contexts),
  };
}
