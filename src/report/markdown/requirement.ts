import type { Report, ReportContext, ReportRequirement } from '../../model/report.ts';
import type { ResultEvidence } from '../../model/result.ts';
import type { Translate } from '../../model/translate.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { joinList } from '../parts/join-list.ts';
import { nameFact } from '../parts/name-fact.ts';

function describeOutcome({ judged, texts }: ReportRequirement, translate: Translate): string {
  const name = translate(`words:outcome.${judged.outcome}.name`);
  if (judged.exception !== undefined) {
    const exception = escapeMarkdown(judged.exception);
    return `${name}<br>${translate('report:findings.lifted', { exception })}`;
  }
  if (judged.source !== 'successor') return name;
  const ids = joinList(texts['superseded-by'] ?? [], translate);
  return `${name}<br>${translate('report:findings.replaced', { ids })}`;
}

function describeEvidence(evidence: readonly ResultEvidence[], translate: Translate): string {
  if (evidence.length === 0) return translate('report:findings.no-evidence');
  return evidence
    .map(({ what, quality, date }) => {
      const parts = [what, translate(`words:quality.${quality}.name`).toLowerCase(), date];
      const known = parts.filter((part) => part !== undefined);
      return escapeMarkdown(joinList(known, translate));
    })
    .join('<br>');
}

function describeNotes(
  { judged }: ReportRequirement,
  report: Report,
  translate: Translate,
): string {
  const facts = (judged.facts ?? []).map((id) => nameFact(id, report));
  const because =
    facts.length === 0
      ? []
      : [translate('report:findings.fact', { facts: escapeMarkdown(joinList(facts, translate)) })];
  const own = [judged.answer?.reason, judged.answer?.note].filter((text) => text !== undefined);
  return [...because, ...own.map((text) => escapeMarkdown(text.trim()))].join('<br>');
}

/** One row: requirement, levels, outcome, evidence and the user's own notes. */
export function describeRequirement(
  found: ReportRequirement,
  report: Report,
  { translate }: ReportContext,
): string[] {
  const { texts, judged } = found;
  const silent = ['none', 'fact', 'successor'].includes(judged.source);
  return [
    escapeMarkdown(translate('words:joint.titled', { id: texts.id, title: texts.title })),
    joinList(texts.levels.map(String), translate),
    describeOutcome(found, translate),
    silent ? '' : describeEvidence(judged.answer?.evidence ?? [], translate),
    describeNotes(found, report, translate),
  ];
}
