import assessment from '../../schemas/assessment.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import glossary from '../../schemas/glossary.schema.json' with { type: 'json' };
import pack from '../../schemas/pack.schema.json' with { type: 'json' };
import result from '../../schemas/result.schema.json' with { type: 'json' };
import row from '../../schemas/row.schema.json' with { type: 'json' };
import status from '../../schemas/status.schema.json' with { type: 'json' };
import strategy from '../../schemas/strategy.schema.json' with { type: 'json' };
import type { Diagnostic } from '../model/diagnostic.ts';
import { collapseChoices } from './collapse-choices.ts';
import { describeError } from './describe-error.ts';
import { joinPointer } from './json-pointer.ts';
import type { ParsedDocument } from './parsed-document.ts';
import type { SchemaName } from './published-schemas.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

const SCHEMAS = {
  assessment,
  config,
  glossary,
  pack,
  result,
  row,
  status,
  strategy,
} satisfies Record<SchemaName, unknown>;

type SchemaErrors = Parameters<typeof collapseChoices>[0];

/**
 * What is wrong with a file, in the words of diagnostics: one for each fault, in the order of the
 * file. Apart from the check itself, because few files have a fault and the schemas are long.
 */
export function explainErrors(
  name: SchemaName,
  found: SchemaErrors,
  document: ParsedDocument,
): Diagnostic[] {
  const schema = SCHEMAS[name];
  const errors = collapseChoices(found, { schema, value: document.value });
  const diagnostics = errors.flatMap((error) => describeError(error, document, schema));
  return sortDiagnostics(dropConsequences(dropRepeats(diagnostics)));
}

/** Faults of a value, worst first: of several at one place only the first is told. */
const ABOUT_VALUE = [
  'wrong-type',
  'wrong-schema',
  'wrong-value',
  'wrong-date',
  'wrong-pattern',
  'out-of-range',
  'too-long',
  'too-few-items',
  'too-many-items',
];

function dropRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const subject = subjectOf(diagnostic);
    const other = kept.get(subject);
    if (other === undefined || rankOf(diagnostic) < rankOf(other)) kept.set(subject, diagnostic);
  }
  return [...kept.values()];
}

function subjectOf({ code, pointer, values }: Diagnostic): string {
  if (ABOUT_VALUE.includes(code)) return pointer;
  return JSON.stringify([code, pointer, values['key'] ?? '']);
}

function rankOf({ code }: Diagnostic): number {
  return ABOUT_VALUE.indexOf(code);
}

/** A misspelt key is one fault: the key that is missing for it is not told again. */
function dropConsequences(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Set(
    diagnostics.flatMap(({ code, pointer, nearest }) =>
      code === 'unknown-key' && nearest !== undefined
        ? [joinPointer(pointer.slice(0, pointer.lastIndexOf('/')), nearest)]
        : [],
    ),
  );
  return diagnostics.filter(
    ({ code, pointer, values }) =>
      code !== 'missing-key' || !meant.has(joinPointer(pointer, String(values['key']))),
  );
}
