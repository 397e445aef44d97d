import type { Assessment, Exception, LoadedAssessment } from '../model/assessment.ts';
import type { ResultEvidence, ResultRequirement, ResultWarning } from '../model/result.ts';
import { listEvidenceDays } from './evidence-days.ts';
import { holdsSample } from './holds-sample.ts';
import { isAnswered } from './is-answered.ts';
import { isPositiveOutcome } from './is-positive-outcome.ts';
import type { Findings } from './judge.ts';
import { placeOf } from './place-of.ts';

type Inventory = NonNullable<Assessment['scope']>['inventory'];

/** An answer that counts, with the requirements that it judges. */
interface Answered {
  ids: string[];
  judged: ResultRequirement;
  evidence: readonly ResultEvidence[];
}

/** Each answer once, although the answer to a control judges several requirements. */
function listAnswered(findings: Findings): Answered[] {
  const answered = new Map<string, Answered>();
  for (const judged of findings.requirements.values()) {
    if (!isAnswered(judged) || judged.answer === undefined) continue;
    const { key, evidence = [] } = judged.answer;
    const before = answered.get(key);
    if (before) before.ids.push(judged.id);
    else answered.set(key, { ids: [judged.id], judged, evidence });
  }
  return [...answered.values()];
}

function isAfterDay(evidence: readonly ResultEvidence[], asOf: string | null): boolean {
  return asOf !== null && evidence.flatMap(listEvidenceDays).some((day) => day > asOf);
}

/** Who operates a control also has the proof that it works: ASD, assessment process guide. */
function lacksProviderEvidence({ judged, evidence }: Answered): boolean {
  const performer = judged.answer?.performedBy ?? 'us';
  return performer !== 'us' && isPositiveOutcome(judged.outcome) && evidence.length === 0;
}

function listAnswerWarnings(
  answered: Answered,
  inventory: Inventory,
  asOf: string | null,
): ResultWarning[] {
  const { ids, judged, evidence } = answered;
  const samples = evidence.flatMap(({ sample }) => sample ?? []);
  const failed = samples.some(({ tested, passed }) => passed < tested);
  const codes = [
    ['sample-failed', judged.outcome === 'effective' && failed],
    ['sample-not-inventory', samples.some((sample) => !holdsSample(sample, inventory))],
    ['evidence-after-day', isAfterDay(evidence, asOf)],
    ['provider-evidence-missing', lacksProviderEvidence(answered)],
  ] as const;
  return codes
    .filter(([, applies]) => applies)
    .map(([code]) => ({ code, ids, ...placeOf(judged.answer) }));
}

function listExceptionEvidence(exception: Exception): ResultEvidence[] {
  const controls = exception['compensating-controls'];
  return [exception, ...controls].flatMap(({ evidence = [] }) => evidence);
}

/**
 * Evidence that cannot be what it says, or that is missing where somebody else must have it. It
 * changes no level: a person decides what it means.
 *
 * @param asOf `YYYY-MM-DD`; with `null` nothing can be told of days
 */
export function listEvidenceWarnings(
  findings: Findings,
  { assessment, positions }: LoadedAssessment,
  asOf: string | null,
): ResultWarning[] {
  const inventory = assessment.scope?.inventory;
  const exceptions = (assessment.exceptions ?? []).flatMap((exception, index) => {
    if (!isAfterDay(listExceptionEvidence(exception), asOf)) return [];
    const place = placeOf(positions[`exceptions/${index}`]);
    return [{ code: 'evidence-after-day' as const, ids: [exception.id], ...place }];
  });
  return [
    ...listAnswered(findings).flatMap((each) => listAnswerWarnings(each, inventory, asOf)),
    ...exceptions,
  ];
}
