import type { Diagnostic } from '../model/diagnostic.ts';
import { failInput } from './fail-input.ts';
import type { OpenedDocument } from './open-document.ts';

const SCHEMAS = { assessment: 'e8/assessment/v1', result: 'e8/result/v1' } as const;

/**
 * Refuses a file that is of the other kind than the one that is wanted.
 *
 * @throws E8Error `invalid-input`, exit code 3
 */
export function refuseKind(
  { document, source }: OpenedDocument,
  found: keyof typeof SCHEMAS,
  expected: keyof typeof SCHEMAS,
): never {
  const refused: Diagnostic = {
    severity: 'error',
    code: 'wrong-schema',
    file: document.file,
    ...document.positionOf('/schema'),
    pointer: '/schema',
    values: { found: SCHEMAS[found], expected: SCHEMAS[expected] },
  };
  return failInput([refused], { [document.file]: source });
}
