import type { Diagnostic } from '../model/diagnostic.ts';
import type { Result } from '../model/result.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { sortDiagnostics } from '../schema/sort-diagnostics.ts';

/** Checks a saved result: its shape, and that its parts name each other rightly. */
export function checkResult(document: ParsedDocument): {
  value?: Result;
  diagnostics: Diagnostic[];
} {
  const shape = checkSchema('result', document);
  if (shape.length > 0) return { diagnostics: shape };
  // The schema has just been checked.
  const result = document.value as Result;
  const diagnostics = sortDiagnostics(checkParts(document, result));
  return diagnostics.length > 0 ? { diagnostics } : { value: result, diagnostics };
}

/** Ids at a place of the result. */
interface Ids {
  pointer: string;
  ids: readonly string[];
}

function checkParts(document: ParsedDocument, result: Result): Diagnostic[] {
  const requirements = result.requirements.map(({ id }) => id);
  const strategies = result.strategies.map(({ id }) => id);
  return [
    ...checkUnique(document, { pointer: '/requirements', ids: requirements }),
    ...checkUnique(document, { pointer: '/strategies', ids: strategies }),
    ...checkKnown(document, listNamedRequirements(result), requirements),
    ...checkKnown(document, listNamedStrategies(result), strategies),
  ];
}

function checkUnique(document: ParsedDocument, { pointer, ids }: Ids): Diagnostic[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          diagnoseValue(document, {
            code: 'duplicate-id',
            pointer: `${pointer}/${index}/id`,
            values: { id },
          }),
        ],
  );
}

function checkKnown(
  document: ParsedDocument,
  named: readonly Ids[],
  ids: readonly string[],
): Diagnostic[] {
  const known = new Set(ids);
  return named.flatMap(({ pointer, ids: found }) =>
    found.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            diagnoseValue(document, {
              code: 'unknown-id',
              pointer: `${pointer}/${index}`,
              values: { found: id },
            }),
          ],
    ),
  );
}

function listNamedRequirements(result: Result): Ids[] {
  const levels = result.strategies.flatMap(({ levels }, strategy) =>
    levels.flatMap(({ unmet, notAssessed }, level) => {
      const pointer = `/strategies/${strategy}/levels/${level}`;
      return [
        { pointer: `${pointer}/unmet`, ids: unmet },
        { pointer: `${pointer}/notAssessed`, ids: notAssessed },
      ];
    }),
  );
  const work = listWork(result).map(({ pointer, item }) => ({
    pointer: `${pointer}/requirements`,
    ids: item.requirements,
  }));
  return [...levels, ...work];
}

function listNamedStrategies(result: Result): Ids[] {
  return listWork(result).map(({ pointer, item }) => ({
    pointer: `${pointer}/strategies`,
    ids: item.strategies,
  }));
}

function listWork({ roadmap }: Result) {
  return (['next', 'target'] as const).flatMap((stage) =>
    (roadmap[stage]?.items ?? []).map((item, index) => ({
      pointer: `/roadmap/${stage}/items/${index}`,
      item,
    })),
  );
}
