import type { Diagnostic } from '../model/diagnostic.ts';
import { describeType } from '../schema/describe-type.ts';
import { diagnoseKey, diagnoseValue } from '../schema/diagnose.ts';
import { isRecord } from '../schema/is-record.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { showValue } from '../schema/show-value.ts';
import { findNearest } from '../text/nearest.ts';
import { readMap, readText } from './read-value.ts';

/** What a file is, by its `schema` key. */
export interface DocumentKind {
  kind: 'assessment' | 'result';
  /** `<pack>@<release>`; absent where the file does not name one. */
  framework?: string;
}

const KINDS: ReadonlyMap<string, DocumentKind['kind']> = new Map([
  ['e8/assessment/v1', 'assessment'],
  ['e8/result/v1', 'result'],
]);

/**
 * Tells what a file is and for which pack, so that the pack can be chosen. With a kind but no
 * framework there are diagnostics as well; `checkAssessment` without a pack then lists every fault
 * that can be found without one.
 */
export function readKind(document: ParsedDocument): {
  value?: DocumentKind;
  diagnostics: Diagnostic[];
} {
  const { value } = document;
  if (!isRecord(value)) {
    return { diagnostics: describeType({ document, pointer: '', found: value }, 'map') };
  }
  const schema = value['schema'];
  const kind = KINDS.get(readText(schema) ?? '');
  if (kind === undefined) return { diagnostics: [diagnoseSchema(document, schema)] };
  const framework =
    kind === 'result' ? readRelease(value['framework']) : readText(value['framework']);
  return framework === undefined
    ? { value: { kind }, diagnostics: [missingKey(document, 'framework')] }
    : { value: { kind, framework }, diagnostics: [] };
}

function readRelease(framework: unknown): string | undefined {
  const { id, release } = readMap(framework);
  return typeof id === 'string' && typeof release === 'string' ? `${id}@${release}` : undefined;
}

function diagnoseSchema(document: ParsedDocument, schema: unknown): Diagnostic {
  if (schema === undefined) return missingKey(document, 'schema');
  const expected = [...KINDS.keys()];
  return diagnoseValue(document, {
    code: 'wrong-schema',
    pointer: '/schema',
    values: { found: showValue(schema), expected: expected.join(', ') },
    nearest: findNearest(String(schema), expected),
  });
}

/** A key that is missing, or the misspelt one that stands in its place. */
function missingKey(document: ParsedDocument, key: string): Diagnostic {
  const keys = Object.keys(readMap(document.value));
  if (keys.includes(key)) return wrongFramework(document);
  const misspelt = keys.find((name) => findNearest(name, [key]) !== undefined);
  if (misspelt === undefined) {
    return diagnoseKey(document, { code: 'missing-key', pointer: '', values: { key } });
  }
  return diagnoseKey(document, {
    code: 'unknown-key',
    pointer: joinPointer('', misspelt),
    values: { key: misspelt, expected: key },
    nearest: key,
  });
}

function wrongFramework(document: ParsedDocument): Diagnostic {
  const found = showValue(readMap(document.value)['framework']);
  const values = { found, form: 'framework' };
  return diagnoseValue(document, { code: 'wrong-pattern', pointer: '/framework', values });
}
