import type { Assessment, LoadedAssessment, Position } from '../model/assessment.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { checkAnswers } from './check-answers.ts';
import { checkExceptions } from './check-exceptions.ts';
import { checkScope } from './check-scope.ts';
import { mergeDiagnostics } from './merge-diagnostics.ts';

/**
 * Checks a parsed assessment: its shape, and its parts against each other and against the pack.
 * Lists every fault in one go, in the order of the file; without a pack (there is none by the name
 * that the file gives) those that can be found without it, and never a value.
 *
 * @param digestOf gives `sha256:<hex>` of a value's canonical JSON
 */
export function checkAssessment(
  document: ParsedDocument,
  pack: ControlPack | undefined,
  digestOf: (value: unknown) => string,
): { value?: LoadedAssessment; diagnostics: Diagnostic[] } {
  const shape = checkSchema('assessment', document);
  const diagnostics = mergeDiagnostics(shape, checkParts(document, pack));
  if (diagnostics.length > 0 || pack === undefined) return { diagnostics };
  return { value: createAssessment(document, digestOf), diagnostics };
}

/** The parts of an assessment against each other and against the pack. */
function checkParts(document: ParsedDocument, pack: ControlPack | undefined): Diagnostic[] {
  return [
    ...(pack === undefined ? [] : checkScope(document, pack)),
    ...checkAnswers(document, pack),
    ...checkExceptions(document, pack),
  ];
}

function createAssessment(
  document: ParsedDocument,
  digestOf: (value: unknown) => string,
): LoadedAssessment {
  // The schema has just been checked.
  const assessment = document.value as Assessment;
  let digest: string | undefined;
  return {
    assessment,
    file: document.file,
    // Once, and only where a format shows it.
    get digest() {
      digest ??= digestOf(assessment);
      return digest;
    },
    positions: Object.fromEntries([
      ['/framework', document.positionOf('/framework')],
      ...listAnswerPositions(document, assessment),
      ...listExceptionPositions(document, assessment),
    ]),
  };
}

function listAnswerPositions(
  document: ParsedDocument,
  { answers }: Assessment,
): [string, Position][] {
  return Object.keys(answers).map((key) => [
    key,
    document.keyPositionOf(joinPointer('/answers', key)),
  ]);
}

function listExceptionPositions(
  document: ParsedDocument,
  { exceptions = [] }: Assessment,
): [string, Position][] {
  return exceptions.map((_, index) => {
    const key = `exceptions/${index}`;
    return [key, document.positionOf(`/${key}`)];
  });
}
