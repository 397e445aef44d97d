import { judgeAssessment } from '../core/judge-assessment.ts';
import { checkAssessment } from '../load/load-assessment.ts';
import type { LoadedAssessment } from '../model/assessment.ts';
import type { LoadedPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Result } from '../model/result.ts';
import { sortDiagnostics } from '../schema/sort-diagnostics.ts';
import { stableJson } from '../text/stable-json.ts';
import { assertClean, failInput } from './fail-input.ts';
import { findPack, type PackSearch } from './find-pack.ts';
import type { OpenedDocument } from './open-document.ts';

/** What a run may ask for beside the file. */
export interface JudgeRequest extends PackSearch {
  /** `YYYY-MM-DD`, `today`, or undefined for the assessment's own day. */
  asOf: string | undefined;
  target: number | undefined;
}

/** A result with the pack that its texts come from. */
export interface Judged {
  result: Result;
  pack: LoadedPack;
}

/**
 * Checks an opened assessment against a pack, or without one for all that can be told so.
 *
 * @throws E8Error `invalid-input`, exit code 3, with every fault of the file
 */
export function checkOpened(
  { document, source, faults }: OpenedDocument,
  pack: LoadedPack | undefined,
  { host }: PackSearch,
  also: readonly Diagnostic[] = [],
): LoadedAssessment {
  const digestOf = (value: unknown) => `sha256:${host.sha256(stableJson(value))}`;
  const { value, diagnostics } = checkAssessment(document, pack?.pack, digestOf);
  const known = new Set(diagnostics.map((each) => each.pointer));
  const added = also.filter((each) => !known.has(each.pointer));
  const all = sortDiagnostics([...faults, ...diagnostics, ...added]);
  return assertClean(value, all, { [document.file]: source });
}

function chooseDay(request: JudgeRequest, loaded: LoadedAssessment): string | null {
  const day = request.asOf === 'today' ? request.host.today() : request.asOf;
  return day ?? loaded.assessment['assessed-on'] ?? null;
}

/** Exceptions end: without a day nobody can say whether one is in force. */
function assertDay(asOf: string | null, loaded: LoadedAssessment, source: string): void {
  if (asOf !== null || (loaded.assessment.exceptions ?? []).length === 0) return;
  const { file, positions } = loaded;
  const { line = 0, column = 0 } = positions['exceptions/0'] ?? {};
  const place = { file, line, column, pointer: '/exceptions' };
  failInput([{ severity: 'error', code: 'as-of-needed', ...place, values: {} }], {
    [file]: source,
  });
}

function chooseTarget(request: JudgeRequest, loaded: LoadedAssessment, pack: LoadedPack) {
  const levels = pack.pack.levels.map((each) => each.level);
  if (request.target !== undefined && !levels.includes(request.target)) {
    const values = { option: '--target', found: request.target, expected: levels.join(', ') };
    throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
  }
  return request.target ?? loaded.assessment.target ?? null;
}

/**
 * Checks an opened assessment and judges it.
 *
 * @throws E8Error `invalid-input` and `unknown-framework` with exit code 3;
 *   `invalid-option-value` with 2 for a target that the pack does not have
 */
export async function judgeDocument(
  opened: OpenedDocument,
  framework: string,
  request: JudgeRequest,
): Promise<Judged> {
  const pack = await findPack(framework, request);
  const loaded = checkOpened(opened, pack, request);
  const asOf = chooseDay(request, loaded);
  assertDay(asOf, loaded, opened.source);
  const target = chooseTarget(request, loaded, pack);
  return { result: judgeAssessment(pack, loaded, { asOf, target }), pack };
}
