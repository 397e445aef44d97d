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
import { chooseDay } from './choose-day.ts';
import { assertClean, failInput } from './fail-input.ts';
import { findPack, type PackSearch } from './find-pack.ts';
import { nameInput } from './name-input.ts';
import type { OpenedDocument } from './open-document.ts';
import { type GatePlan, type GateRequest, planGate } from './plan-gate.ts';

/** What a run may ask for beside the file. */
export interface JudgeRequest extends PackSearch {
  /** `YYYY-MM-DD`, `today`, or undefined for the assessment's own day. */
  asOf: string | undefined;
  target: number | undefined;
  /** What the gate asks for beside the target; absent where there is only that. */
  gate?: GateRequest;
}

/** A result with the pack that its texts come from. */
export interface Judged {
  result: Result;
  pack: LoadedPack;
  /** The configuration whose conditions were asked for. */
  configFile?: string;
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
  const loaded = assertClean(value, all, { [document.file]: source });
  // Set, not copied: a copy would compute the digest, which is not always asked for.
  loaded.file = nameInput(document.file, host);
  return loaded;
}

/** Exceptions end and evidence ages: without a day nobody can say which are good. */
function assertDay(
  asOf: string | null,
  { conditions }: GatePlan,
  loaded: LoadedAssessment,
  source: string,
): void {
  const { file, positions, assessment } = loaded;
  const ages = conditions.maxEvidenceAge !== undefined || conditions.rhythms === true;
  const hasExceptions = (assessment.exceptions ?? []).length > 0;
  if (asOf !== null || !(ages || hasExceptions)) return;
  const { line = 1, column = 1 } = positions['exceptions/0'] ?? {};
  const place = { file, line, column, pointer: hasExceptions ? '/exceptions' : '' };
  failInput([{ severity: 'error', code: 'as-of-needed', ...place, values: {} }], {
    [file]: source,
  });
}

/** The flag's, else the configuration's, else the assessment's own. */
function chooseTarget(
  request: JudgeRequest,
  plan: GatePlan,
  loaded: LoadedAssessment,
  pack: LoadedPack,
): number | null {
  const levels = pack.pack.levels.map((each) => each.level);
  if (request.target !== undefined && !levels.includes(request.target)) {
    const values = { option: '--target', found: request.target, expected: levels.join(', ') };
    throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
  }
  return request.target ?? plan.target ?? loaded.assessment.target ?? null;
}

async function planRequest(
  input: string,
  { gate, host }: JudgeRequest,
  { pack }: LoadedPack,
): Promise<GatePlan> {
  return gate === undefined ? { conditions: {} } : planGate(input, gate, pack, host);
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
  const asOf = chooseDay(request, loaded.assessment);
  const plan = await planRequest(opened.document.file, request, pack);
  assertDay(asOf, plan, loaded, opened.source);
  const target = chooseTarget(request, plan, loaded, pack);
  const { configFile, conditions, baseline } = plan;
  const options = { asOf, target, conditions, ...(baseline && { baseline }) };
  const result = judgeAssessment(pack, loaded, options);
  return { result, pack, ...(configFile !== undefined && { configFile }) };
}
