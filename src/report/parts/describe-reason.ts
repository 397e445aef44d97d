import type { GateConditions, GateReason } from '../../model/gate.ts';
import type { Report } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import { nameStrategy } from './name-strategy.ts';

/** What a reason is described with. */
interface Told {
  reason: GateReason;
  conditions: GateConditions;
  report: Report;
  translate: Translate;
}

function describeTarget({ reason, conditions, report, translate }: Told): string {
  if (reason.strategy !== undefined && reason.level !== undefined) {
    const strategy = nameStrategy(reason.strategy, report);
    return translate('gate:reason.below-required', { strategy, level: reason.level });
  }
  const level = conditions.target ?? report.result.target;
  if (level === null || report.result.overall.level === null) {
    return translate('gate:reason.no-level');
  }
  return translate('gate:reason.below-target', { level });
}

function describeRegression({ reason, report, translate }: Told): string {
  if (reason.strategy !== undefined && reason.level !== undefined) {
    const strategy = nameStrategy(reason.strategy, report);
    return translate('gate:reason.strategy-fell', { strategy, level: reason.level });
  }
  return translate(reason.ids.length > 0 ? 'gate:reason.regression' : 'gate:reason.overall-fell');
}

function describeQuality({ conditions, translate }: Told): string {
  const word = conditions.minEvidence ?? 'poor';
  const quality = translate(`words:quality.${word}.name`).toLowerCase();
  return translate('gate:reason.weak-evidence', { quality });
}

const DESCRIPTIONS: Readonly<Record<GateReason['code'], (told: Told) => string>> = {
  'below-target': describeTarget,
  incomplete: ({ translate }) => translate('gate:reason.incomplete'),
  'weak-evidence': describeQuality,
  'stale-evidence': ({ conditions, translate }) =>
    translate('gate:reason.stale-evidence', { count: conditions.maxEvidenceAge ?? 0 }),
  'rhythm-not-shown': ({ translate }) => translate('gate:reason.rhythm-not-shown'),
  'expired-exception': ({ translate }) => translate('gate:reason.expired-exception'),
  'wrong-framework': ({ reason, conditions, translate }) =>
    translate('gate:reason.wrong-framework', {
      found: reason.ids[0] ?? '',
      expected: conditions.framework ?? '',
    }),
  regression: describeRegression,
};

/** One reason as a sentence. */
export function describeReason(reason: GateReason, report: Report, translate: Translate): string {
  const conditions = report.result.gate?.conditions ?? {};
  return DESCRIPTIONS[reason.code]({ reason, conditions, report, translate });
}

/** The same with its stable code, for logs, in which somebody may look for it. */
export function codeReason(reason: GateReason, report: Report, translate: Translate): string {
  const { code } = reason;
  return translate('gate:coded', { text: describeReason(reason, report, translate), code });
}

/** The ids of a reason that stand nowhere in the assessment. */
export function listUnplaced({ ids, places = [] }: GateReason): string[] {
  const placed = new Set(places.map(({ id }) => id));
  return ids.filter((id) => !placed.has(id));
}
