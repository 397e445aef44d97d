import type { Changed, ComparedEvidence, EvidenceChange } from '../../model/comparison.ts';
import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type { ResultEvidence, ResultRequirement } from '../../model/result.ts';
import { countDays } from '../count-days.ts';
import { findEvidenceDay } from '../find-evidence-day.ts';
import { listCommon, type Pair } from './compared-result.ts';

/** A requirement's evidence on one side. */
interface Side {
  evidence: ComparedEvidence | null;
  /** Undefined where there is no day to tell by. */
  fresh: boolean | undefined;
}

function rank({ quality }: Pick<ResultEvidence, 'quality'>): number {
  return EVIDENCE_QUALITIES.indexOf(quality);
}

function sumUp(evidence: readonly ResultEvidence[]): ComparedEvidence | null {
  const [best] = evidence.toSorted((a, b) => rank(a) - rank(b));
  if (best === undefined) return null;
  const days = evidence.flatMap((each) => findEvidenceDay(each) ?? []).sort();
  return { quality: best.quality, day: days.at(-1) ?? null };
}

function describeSide({ answer }: ResultRequirement, asOf: string | null, age: number): Side {
  const evidence = sumUp(answer?.evidence ?? []);
  const day = evidence?.day ?? null;
  return { evidence, fresh: day && asOf ? countDays(day, asOf) <= age : undefined };
}

type Step = readonly [
  first: unknown,
  differs: boolean,
  lost: EvidenceChange,
  gained: EvidenceChange,
];

/** The gravest difference says what changed. */
function nameChange(was: Side, is: Side): EvidenceChange | undefined {
  const [old, now] = [was.evidence, is.evidence];
  if (old === null) return now === null ? undefined : 'added';
  if (now === null) return 'removed';
  const [oldDay, newDay] = [old.day ?? '', now.day ?? ''];
  const flipped = was.fresh !== undefined && is.fresh !== undefined && was.fresh !== is.fresh;
  const steps: readonly Step[] = [
    [was.fresh, flipped, 'gone-stale', 'fresh-again'],
    [oldDay > newDay, oldDay !== newDay, 'dated-back', 'renewed'],
    [rank(old) < rank(now), old.quality !== now.quality, 'weaker', 'stronger'],
  ];
  const step = steps.find(([, differs]) => differs);
  return step && (step[0] ? step[2] : step[3]);
}

/**
 * Requirements that both sides have and whose evidence changed.
 *
 * @param age days from its date on which evidence goes stale, each side judged by its own `asOf`
 */
export function compareEvidence(
  pair: Pair,
  age: number,
): Changed<EvidenceChange, ComparedEvidence | null>[] {
  const common = listCommon(pair.old.result.requirements, pair.new.result.requirements);
  return common.flatMap((each) => {
    const was = describeSide(each.old, pair.old.result.asOf, age);
    const is = describeSide(each.new, pair.new.result.asOf, age);
    const change = nameChange(was, is);
    return change ? [{ id: each.new.id, change, old: was.evidence, new: is.evidence }] : [];
  });
}
