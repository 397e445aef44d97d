import type { Diagnostic } from '../model/diagnostic.ts';
import { explainErrors } from './explain-errors.ts';
import { acceptAssessment } from './generated/accept-assessment.js';
import type { ParsedDocument } from './parsed-document.ts';
import { type SchemaName, VALIDATORS } from './published-schemas.ts';

/**
 * Code that accepts most values of the right shape, and gives -1 where the validator must decide:
 * to load a validator takes longer than to judge.
 */
const ACCEPTORS: Partial<Record<SchemaName, (value: unknown) => number>> = {
  assessment: acceptAssessment,
};

/**
 * Checks a file's value against a published schema (JSON Schema 2020-12). One error for each
 * fault, in the order of the file; none where the value has the right shape.
 */
export function checkSchema(name: SchemaName, document: ParsedDocument): Diagnostic[] {
  const accepted = ACCEPTORS[name]?.(document.value) ?? -1;
  if (accepted >= 0) return [];
  const validate = VALIDATORS[name];
  return validate(document.value) ? [] : explainErrors(name, validate.errors ?? [], document);
}
