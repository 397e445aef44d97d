import type { GateConditions } from '../../model/gate.ts';
import type { Report } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import { nameStrategy } from './name-strategy.ts';

type Asked = readonly (string | undefined | false)[];

function describeLevels({ target, require = {} }: GateConditions, report: Report, t: Translate) {
  const required = Object.entries(require).map(([id, level]) =>
    t('gate:condition.require', { level, strategy: nameStrategy(id, report) }),
  );
  const whole = target !== undefined && t('gate:condition.target', { level: target });
  return [whole, ...required];
}

function describeEvidence({ minEvidence, maxEvidenceAge, rhythms }: GateConditions, t: Translate) {
  const quality = minEvidence && t(`words:quality.${minEvidence}.name`).toLowerCase();
  return [
    quality && t('gate:condition.min-evidence', { quality }),
    maxEvidenceAge !== undefined && t('gate:condition.max-evidence-age', { count: maxEvidenceAge }),
    rhythms && t('gate:condition.rhythms'),
  ];
}

function describeBaseline({ baseline }: GateConditions, t: Translate): string | undefined {
  if (baseline === undefined) return undefined;
  const { file, asOf } = baseline;
  return asOf === null
    ? t('gate:condition.baseline', { file })
    : t('gate:condition.baseline-dated', { file, day: asOf });
}

/** What a gate asks for, one phrase for each condition. */
export function describeConditions(
  conditions: GateConditions,
  report: Report,
  translate: Translate,
): string[] {
  const { complete, noExpiredExceptions, framework } = conditions;
  const asked: Asked = [
    ...describeLevels(conditions, report, translate),
    complete && translate('gate:condition.complete'),
    ...describeEvidence(conditions, translate),
    noExpiredExceptions && translate('gate:condition.no-expired-exceptions'),
    framework !== undefined && translate('gate:condition.framework', { framework }),
    describeBaseline(conditions, translate),
  ];
  return asked.filter((each) => typeof each === 'string');
}
