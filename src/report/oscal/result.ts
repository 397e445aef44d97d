import type { Outcome } from '../../model/outcome.ts';
import type { ReportRequirement } from '../../model/report.ts';
import {
  describeCeiling,
  describeLevel,
  describeMeaning,
  describeTarget,
} from '../parts/describe-level.ts';
import { describeTrust } from '../parts/describe-trust.ts';
import { makeAssets } from './assets.ts';
import { type Collected, collectEvidence, joinCollected, NOTHING } from './collected.ts';
import { compact } from './compact.ts';
import { escapeLine, escapeMarkup } from './escape-markup.ts';
import { listExceptionRisks } from './exceptions.ts';
import { makeFinding } from './findings.ts';
import { listReviewed } from './list-reviewed.ts';
import type { View } from './make-view.ts';
import { observeNothing } from './observations.ts';
import { listResultProperties } from './result-properties.ts';
import { makeReviewedControls } from './reviewed-controls.ts';

type ExceptionRisks = ReturnType<typeof listExceptionRisks>;

/** Outcomes that say that there is nothing to observe. */
const SILENT: readonly Outcome[] = ['not-applicable', 'not-assessed'];

/** What an answer rests on; one that rests on nothing says so. */
function collectAnswer({ texts, judged }: ReportRequirement, view: View): Collected {
  const names = ['requirement', texts.id];
  const { evidence = [] } = judged.answer ?? {};
  if (evidence.length > 0) return collectEvidence(evidence, texts.id, names, view);
  if (judged.answer === undefined || SILENT.includes(judged.outcome)) return NOTHING;
  return { observations: [observeNothing(texts.id, names, view)], resources: [] };
}

function makeFindings(reviewed: readonly ReportRequirement[], risks: ExceptionRisks, view: View) {
  const strategies = new Map(
    view.report.strategies.flatMap(({ texts }) =>
      texts.requirements.map(({ id }) => [id, texts.id] as const),
    ),
  );
  return reviewed.map((found) => {
    const collected = collectAnswer(found, view);
    const { id } = found.texts;
    const related = risks
      .filter(({ exception }) => exception.requirements.includes(id))
      .flatMap(({ risk }) => risk.uuid ?? []);
    const { observations } = collected;
    const strategy = strategies.get(id) ?? '';
    return {
      collected,
      finding: makeFinding(found, { strategy, observations, risks: related }, view),
    };
  });
}

function describe({ report, context }: View): string {
  const { translate } = context;
  const sentences = [
    translate('words:joint.sentence', { text: describeLevel(report, translate) }),
    describeTarget(report, translate),
    describeMeaning(report, translate),
    describeCeiling(report, translate),
    ...describeTrust(report, translate),
  ];
  return escapeMarkup(sentences.join('\n'));
}

/** The one result of an assessment, and the files of evidence that it points at. */
export function makeResult(view: View) {
  const { report, context, time, makeId } = view;
  const reviewed = listReviewed(report);
  const exceptions = listExceptionRisks(view);
  const findings = makeFindings(reviewed, exceptions, view);
  const { observations, resources } = joinCollected(
    [...findings, ...exceptions].map((each) => each.collected),
  );
  const result = compact({
    uuid: makeId('result', time),
    title: escapeLine(describeLevel(report, context.translate)),
    description: describe(view),
    start: time,
    end: time,
    props: listResultProperties(view),
    'local-definitions': { 'assessment-assets': makeAssets(view) },
    'reviewed-controls': makeReviewedControls(reviewed),
    observations,
    risks: exceptions.map((each) => each.risk),
    findings: findings.map((each) => each.finding),
  });
  return { result, resources };
}
