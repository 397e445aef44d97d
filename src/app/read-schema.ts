import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';
import { findNearest } from '../text/nearest.ts';

/** The published JSON Schemas (2020-12), by name. */
export const SCHEMA_NAMES = [
  'assessment',
  'comparison',
  'config',
  'glossary',
  'pack',
  'result',
  'row',
  'status',
  'strategy',
  'summary',
];

/**
 * The text of a published schema.
 *
 * @throws E8Error `unknown-schema`, exit code 2
 */
export function readSchema(name: string, host: Host): string {
  const text = SCHEMA_NAMES.includes(name)
    ? host.findAsset(`schemas/${name}.schema.json`)
    : undefined;
  if (text !== undefined) return text;
  const nearest = findNearest(name, SCHEMA_NAMES) ?? '';
  const values = { found: name, nearest, known: SCHEMA_NAMES.join(', ') };
  throw new E8Error('unknown-schema', EXIT.wrongUsage, { values });
}
