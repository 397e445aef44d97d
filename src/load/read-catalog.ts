import type { Diagnostic } from '../model/diagnostic.ts';
import type { PublisherCatalog } from '../model/report.ts';
import { diagnoseKey } from '../schema/diagnose.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { readList, readMap, readText } from './read-value.ts';

type Node = Readonly<Record<string, unknown>>;

/** The prose of a statement, and of the items that stand in it, each on a line of its own. */
function listProse(part: Node): string[] {
  const prose = readText(part['prose']);
  const items = readList(part['parts']).flatMap((item) => listProse(readMap(item)));
  return [...(prose === undefined ? [] : [prose.trim()]), ...items];
}

function readStatement(control: Node): [string, string][] {
  const id = readText(control['id'])?.toUpperCase();
  const parts = readList(control['parts']).map(readMap);
  const statement = parts.find((part) => part['name'] === 'statement');
  const text = listProse(statement ?? {}).join('\n');
  return id === undefined || text === '' ? [] : [[id, text]];
}

/** Controls may stand in groups and in other controls; the parser limits the depth. */
function listStatements(node: Node): [string, string][] {
  const groups = readList(node['groups']).flatMap((group) => listStatements(readMap(group)));
  const controls = readList(node['controls']).flatMap((item) => {
    const control = readMap(item);
    return [...readStatement(control), ...listStatements(control)];
  });
  return [...groups, ...controls];
}

/**
 * Reads the publisher's own statements from an OSCAL catalog, or resolved profile, in JSON (NIST
 * OSCAL 1.1.2): the prose of each control's part `statement`. Ids come in capitals.
 */
export function readCatalog(document: ParsedDocument): {
  value?: PublisherCatalog;
  diagnostics: Diagnostic[];
} {
  const { catalog } = readMap(document.value);
  const root = readMap(catalog);
  const statements = new Map(listStatements(root));
  if (statements.size === 0) {
    const [pointer, key] = catalog === undefined ? ['', 'catalog'] : ['/catalog', 'controls'];
    const missing = { code: 'missing-key', pointer, values: { key } } as const;
    return { diagnostics: [diagnoseKey(document, missing)] };
  }
  const metadata = readMap(root['metadata']);
  const title = readText(metadata['title']) ?? document.file;
  const version = readText(metadata['version']) ?? '';
  return { value: { title, version, statements }, diagnostics: [] };
}
