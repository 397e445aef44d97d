import { EVIDENCE_QUALITIES } from '../../../model/evidence-quality.ts';
import type { ReportStrategy } from '../../../model/report.ts';
import { type ResultLevel, SATISFIERS, type Satisfier } from '../../../model/result.ts';
import { joinList } from '../../parts/join-list.ts';
import { describeAssurance } from '../parts/assurance.ts';
import { findReached, showLevel } from '../parts/strategy-level.ts';
import { Table } from '../parts/table.tsx';
import { TableHead } from '../parts/table-head.tsx';
import { tieNumbers } from '../parts/tie-numbers.ts';
import type { View } from '../view.ts';
import { FindingRow } from './finding-row.tsx';
import { StrategyRecommendations } from './strategy-recommendations.tsx';

function nameSatisfier(satisfier: Satisfier, { translate }: View): string {
  return satisfier === 'exception' || satisfier === 'successor'
    ? translate(`html:mark.${satisfier}`).toLowerCase()
    : translate(`words:outcome.${satisfier}.name`).toLowerCase();
}

function describeBase({ satisfiedBy }: ResultLevel, view: View): string {
  const { translate } = view;
  const parts = SATISFIERS.filter((each) => satisfiedBy[each] > 0).map((each) =>
    translate('report:findings.counted', {
      number: satisfiedBy[each],
      name: nameSatisfier(each, view),
    }),
  );
  return joinList(parts.map(tieNumbers), translate) || translate('report:findings.base-none');
}

function describeEvidence({ assurance }: ResultLevel): (number | string)[] {
  return [
    ...EVIDENCE_QUALITIES.map((quality) => assurance.evidence[quality]),
    assurance.withoutEvidence,
  ];
}

/** The base of every level: what it requires, what satisfies it, and on what that rests. */
function Base({ strategy, view }: { strategy: ReportStrategy; view: View }) {
  const { translate } = view;
  const head = [
    translate('html:level'),
    translate('html:base.met'),
    translate('html:base.satisfied'),
    translate('html:base.by'),
    translate('html:base.unmet'),
    translate('words:outcome.not-assessed.name'),
    ...EVIDENCE_QUALITIES.map((each) => translate(`words:quality.${each}.name`)),
    translate('html:strength.without'),
  ];
  const rows = strategy.judged.levels.map((row) => [
    row.level,
    translate(row.met ? 'html:yes' : 'html:no'),
    translate('report:strategies.share', { satisfied: row.satisfied, required: row.required }),
    describeBase(row, view),
    row.unmet.length,
    row.notAssessed.length,
    ...describeEvidence(row),
  ]);
  const label = translate('html:base.title', { strategy: strategy.texts.title });
  return <Table label={label} class="base" head={head} rows={rows} />;
}

function describeTarget({ judged }: ReportStrategy, { report, translate }: View): string {
  const { target } = report.result;
  if (judged.level === null) return translate('html:levels.not-applicable');
  if (target === null) return translate('report:target.none');
  return translate(judged.level >= target ? 'html:strategy.met' : 'html:strategy.not-met', {
    target,
  });
}

function StrategyVerdict({ strategy, view }: { strategy: ReportStrategy; view: View }) {
  const { judged } = strategy;
  const { translate } = view;
  const { level, ceiling } = judged;
  return (
    <div class="strategy-verdict">
      <p class="numeral">
        {showLevel(level, view)}
        <small>{translate('html:of', { top: view.top })}</small>
      </p>
      <p>
        <b class="line">{describeTarget(strategy, view)}</b>
        {level !== null && ceiling !== null && (
          <span class="line">{translate('report:findings.level', { level, ceiling })}</span>
        )}
        <span class="line faint">{describeAssurance(findReached(strategy)?.assurance, view)}</span>
      </p>
    </div>
  );
}

function FindingsTable({ strategy, view }: { strategy: ReportStrategy; view: View }) {
  const { translate, report } = view;
  const head = (['requirement', 'outcome', 'evidence', 'justification'] as const).map((key) =>
    translate(`html:finding.${key}`),
  );
  const { id, title, requirements } = strategy.texts;
  return (
    <details class="rows" open>
      <summary>{translate('html:finding.table', { count: requirements.length })}</summary>
      <table class="findings" aria-label={translate('html:finding.label', { strategy: title })}>
        <TableHead head={head} />
        <tbody>
          {requirements.map((each) => {
            const found = report.requirements.get(each.id);
            return found ? <FindingRow found={found} strategy={id} view={view} /> : null;
          })}
        </tbody>
      </table>
    </details>
  );
}

/** One strategy: its level and base, its requirements, and what to do. */
export function StrategySection({ strategy, view }: { strategy: ReportStrategy; view: View }) {
  const { id, title, objective } = strategy.texts;
  return (
    <section
      id={`strategy-${id}`}
      class="strategy"
      aria-labelledby={`strategy-${id}-title`}
      data-strategy={id}
    >
      <h3 id={`strategy-${id}-title`}>{title}</h3>
      <p class="objective">{objective}</p>
      <StrategyVerdict strategy={strategy} view={view} />
      <Base strategy={strategy} view={view} />
      <FindingsTable strategy={strategy} view={view} />
      <StrategyRecommendations strategy={id} view={view} />
    </section>
  );
}
