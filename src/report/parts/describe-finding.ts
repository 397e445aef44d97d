import type { Translate } from '../../model/translate.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { Finding } from './list-findings.ts';

function describeExcuse({ exception }: Finding, translate: Translate): string[] {
  if (exception === undefined) return [];
  const { id, expires } = exception;
  return [translate('formats:finding.lifted', { id, expires })];
}

function describeOwnWords({ requirement }: Finding, translate: Translate): string[] {
  const { reason, note } = requirement.judged.answer ?? {};
  return [reason, note]
    .map((text) => text?.trim())
    .filter((text) => text !== undefined && text !== '')
    .map((text) => translate('formats:finding.note', { note: text as string }));
}

/** What was found, what that means and what it stands in the way of; then the user's own words. */
export function describeFinding(finding: Finding, translate: Translate): string[] {
  const { requirement, strategy, level } = finding;
  const { outcome } = requirement.judged;
  const sentences = [
    translate('formats:finding.found', {
      title: requirement.texts.title,
      outcome: translate(`words:outcome.${outcome}.name`),
    }),
    translate(`words:outcome.${outcome}.meaning`),
    ...(finding.exception === undefined
      ? [translate('formats:finding.blocks', { strategy: strategy.texts.title, level })]
      : []),
    ...describeExcuse(finding, translate),
    ...describeOwnWords(finding, translate),
  ];
  return sentences.map((text) => visibleText(text, { singleLine: true }));
}
