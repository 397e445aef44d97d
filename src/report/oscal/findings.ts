import type { Outcome } from '../../model/outcome.ts';
import type { ReportRequirement } from '../../model/report.ts';
import type { ResultRequirement } from '../../model/result.ts';
import type { Translate } from '../../model/translate.ts';
import { byTool } from './assets.ts';
import { type Collected, relate } from './collected.ts';
import { compact } from './compact.ts';
import { controlId } from './control-id.ts';
import { escapeLine, escapeMarkup } from './escape-markup.ts';
import type { View } from './make-view.ts';
import { makeProperties } from './properties.ts';

/** Outcomes that the standard has a word of its own for. */
const IMPLEMENTATION: Partial<Record<Outcome, string>> = {
  effective: 'implemented',
  'alternate-control': 'alternative',
  'not-applicable': 'not-applicable',
};

/** What decides the state: the outcome, an exception in force, or stricter requirements. */
function findReason({ exception, source, satisfied, outcome }: ResultRequirement): string {
  if (satisfied && exception !== undefined) return 'exception';
  return source === 'successor' ? 'successor' : outcome;
}

function makeTarget({ texts, judged }: ReportRequirement, translate: Translate) {
  const implementation = IMPLEMENTATION[judged.outcome];
  return {
    type: 'objective-id',
    'target-id': texts.id,
    title: escapeLine(texts.title),
    description: escapeMarkup(translate(`words:outcome.${judged.outcome}.meaning`)),
    status: {
      state: judged.satisfied ? 'satisfied' : 'not-satisfied',
      reason: findReason(judged),
      remarks: escapeMarkup(translate(`words:source.${judged.source}.meaning`)),
    },
    ...(implementation !== undefined && { 'implementation-status': { state: implementation } }),
  };
}

function listProperties({ texts, judged }: ReportRequirement, strategy: string) {
  return makeProperties({
    requirement: texts.id,
    'control-id': controlId(texts.control),
    'test-id': texts['test-id'],
    strategy,
    level: texts.levels,
    outcome: judged.outcome,
    source: judged.source,
    exception: judged.exception,
    fact: judged.facts,
    'answer-key': judged.answer?.key,
    'answer-line': judged.answer?.line,
    'performed-by': judged.answer?.performedBy,
  });
}

function writeRemarks({ judged }: ReportRequirement, translate: Translate): string | undefined {
  const { reason = '', note = '' } = judged.answer ?? {};
  const parts = [
    ...(reason === '' ? [] : [translate('formats:oscal.reason', { text: reason })]),
    ...(note === '' ? [] : [translate('formats:oscal.note', { text: note })]),
  ];
  return parts.length === 0 ? undefined : escapeMarkup(parts.join('\n'));
}

/** One requirement as a finding, with the observations and the risk that it rests on. */
export function makeFinding(
  found: ReportRequirement,
  related: { strategy: string; observations: Collected['observations']; risks: string[] },
  view: View,
) {
  const { translate } = view.context;
  const { texts } = found;
  return compact({
    uuid: view.makeId('finding', texts.id),
    title: escapeLine(translate('words:joint.titled', { id: texts.id, title: texts.title })),
    description: escapeMarkup(texts.requirement),
    props: listProperties(found, related.strategy),
    origins: byTool(view),
    target: makeTarget(found, translate),
    'related-observations': relate(related.observations),
    'related-risks': related.risks.map((uuid) => ({ 'risk-uuid': uuid })),
    remarks: writeRemarks(found, translate),
  });
}
