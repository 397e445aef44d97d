import type { DigestCheck, VerifiedResult } from '../../app/verify-result.ts';
import type { Difference } from '../../core/list-differences.ts';
import type { Translate } from '../../model/translate.ts';
import { truncateCells } from '../../text/pad-cells.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { RegisterLine } from '../write-register.ts';
import { describeEvidence } from './describe-evidence.ts';

/** Differences that are told one by one; a reader of more wants them as JSON. */
const MOST = 20;
/** Cells of a value; what differs is mostly a word. */
const LONGEST = 60;

const show = (text: string): string => visibleText(text, { singleLine: true });

function describeDigest(
  kind: 'pack' | 'assessment' | 'baseline',
  { name, recorded, found, same }: DigestCheck,
  translate: Translate,
): RegisterLine[] {
  const state = same ? 'same' : 'changed';
  const text = translate(`cli:verify.${kind}-${state}`, { name: show(name) });
  const lines = [{ text, indent: 0 }];
  if (same) return lines;
  const digests = translate('cli:verify.digests', { recorded, found });
  return [...lines, { text: digests, indent: 2 }];
}

function showValue(value: unknown, translate: Translate): string {
  if (value === undefined) return translate('cli:verify.nothing');
  return truncateCells(show(JSON.stringify(value)), LONGEST);
}

function describeDifference({ path, ...values }: Difference, translate: Translate): RegisterLine {
  const recorded = showValue(values.recorded, translate);
  const found = showValue(values.found, translate);
  return {
    text: translate('cli:verify.difference', { path: show(path), recorded, found }),
    indent: 2,
  };
}

function describeJudgement(
  { result, differences }: VerifiedResult,
  translate: Translate,
): RegisterLine[] {
  const asOf = result.asOf ?? translate('cli:verify.nothing');
  const target = result.target ?? translate('cli:verify.nothing');
  const count = differences.length;
  const text =
    count === 0
      ? translate('cli:verify.judged-same', { asOf, target })
      : translate('cli:verify.judged-differs', { asOf, target, count });
  const shown = differences.slice(0, MOST).map((each) => describeDifference(each, translate));
  const more = count - shown.length;
  return [
    { text, indent: 0 },
    ...shown,
    ...(more > 0 ? [{ text: translate('cli:verify.more', { count: more }), indent: 2 }] : []),
  ];
}

function describeFiles({ evidence, assessment }: VerifiedResult, translate: Translate) {
  const count = evidence.length;
  const same = evidence.filter(({ faults }) => faults.length === 0).length;
  const lines = evidence.flatMap((each) => describeEvidence(each, assessment.name, translate));
  return [...lines, { text: translate('cli:verify.evidence', { count, same }), indent: 0 }];
}

/** What was recomputed, and every difference. */
export function describeVerification(
  verified: VerifiedResult,
  translate: Translate,
): RegisterLine[] {
  const { pack, assessment, baseline } = verified;
  return [
    ...describeDigest('pack', pack, translate),
    ...describeDigest('assessment', assessment, translate),
    ...(baseline ? describeDigest('baseline', baseline, translate) : []),
    ...describeFiles(verified, translate),
    ...describeJudgement(verified, translate),
  ];
}
