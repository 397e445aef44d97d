import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseValue } from './diagnose.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { showValue } from './show-value.ts';
import { typeOf } from './type-of.ts';

/** A value at a place of a file. */
interface Found {
  document: ParsedDocument;
  pointer: string;
  found: unknown;
}

/** A value of the wrong type; both types are names under `errors:type`. */
export function describeType(
  { document, pointer, found }: Found,
  expectedType: string,
): Diagnostic[] {
  const values = { found: showValue(found), foundType: nameFoundType(found), expectedType };
  return [diagnoseValue(document, { code: 'wrong-type', pointer, values })];
}

/** Names of types under which `errors:type.<name>` says what they are. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole-number',
  number: 'number',
  boolean: 'yes-no',
  object: 'map',
  array: 'list',
  null: 'nothing',
};

/** The name of a schema's type; of several, the first. */
export function nameType(type: unknown): string {
  const first: unknown = Array.isArray(type) ? type[0] : type;
  return TYPE_NAMES[String(first)] ?? 'text';
}

function nameFoundType(value: unknown): string {
  return value === '' ? 'empty-text' : nameType(typeOf(value));
}
