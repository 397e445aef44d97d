/** The published schemas, `schemas/<name>.schema.json`. */
export const SCHEMAS = [
  'pack',
  'strategy',
  'assessment',
  'result',
  'config',
  'comparison',
  'glossary',
  'row',
  'status',
  'summary',
] as const;

/** The function that checks a value against a schema: `validatePack`. */
export function validatorName(schema: string): string {
  return `validate${schema.charAt(0).toUpperCase()}${schema.slice(1)}`;
}
