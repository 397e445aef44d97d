import type { Diagnostic } from '../model/diagnostic.ts';
import { explainErrors } from './explain-errors.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { type SchemaName, VALIDATORS } from './published-schemas.ts';

/**
 * Checks a file's value against a published schema (JSON Schema 2020-12). One error for each
 * fault, in the order of the file; none where the value has the right shape.
 */
export function checkSchema(name: SchemaName, document: ParsedDocument): Diagnostic[] {
  const validate = VALIDATORS[name];
  return validate(document.value) ? [] : explainErrors(name, validate.errors ?? [], document);
}
