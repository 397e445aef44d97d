import { describeLevel, describeMeaning, describeTarget } from '../../parts/describe-level.ts';
import { EvidenceChart } from '../charts/evidence-chart.tsx';
import { RequirementsChart } from '../charts/requirements-chart.tsx';
import { describeAssurance } from '../parts/assurance.ts';
import { Lines } from '../parts/lines.tsx';
import { Section } from '../parts/section.tsx';
import { StatedText } from '../parts/stated.tsx';
import { describeTargetMet, findReached, showLevel } from '../parts/strategy-level.ts';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

function MaturityTable({ view }: { view: View }) {
  const { translate, report } = view;
  const head = [
    translate('report:strategies.strategy'),
    translate('report:strategies.level'),
    translate('report:strategies.possible'),
    translate('html:maturity.target'),
    translate('html:maturity.assurance'),
  ];
  const rows = report.strategies.map((strategy) => [
    <a href={`#strategy-${strategy.texts.id}`}>{strategy.texts.title}</a>,
    <b>{showLevel(strategy.judged.level, view)}</b>,
    showLevel(strategy.judged.ceiling, view),
    describeTargetMet(strategy, view),
    describeAssurance(findReached(strategy)?.assurance, view),
  ]);
  return (
    <div id="maturity-numbers">
      <Table label={translate('html:maturity.numbers')} class="maturity" head={head} rows={rows} />
    </div>
  );
}

function Maturity({ view }: { view: View }) {
  const { translate, report } = view;
  return (
    <>
      <h3>{translate('html:executive.maturity')}</h3>
      <p>
        <b class="line">{describeLevel(report, translate)}</b>
        <Lines texts={[describeTarget(report, translate), describeMeaning(report, translate)]} />
      </p>
      <MaturityTable view={view} />
      <RequirementsChart view={view} />
      <EvidenceChart view={view} />
    </>
  );
}

/** What an owner or a board reads: why, what, how mature, the risks, and what to do. */
export function ExecutiveSummary({ view }: { view: View }) {
  const { translate, report } = view;
  const { document = {}, scope } = report.result.assessment;
  const stated = (path: string, value: string | readonly string[] | undefined) => (
    <StatedText stated={value} path={path} view={view} />
  );
  return (
    <Section id="executive" title={translate('html:section.executive')}>
      <h3>{translate('html:executive.background')}</h3>
      {stated('document.background', document.background)}
      <h3>{translate('html:executive.scope')}</h3>
      {stated('scope.description', scope?.description)}
      {stated('document.approach', document.approach)}
      {stated('document.limitations', document.limitations)}
      <Maturity view={view} />
      <h3>{translate('html:executive.risks')}</h3>
      {stated('document.key-risks', document['key-risks'])}
      <h3>{translate('html:executive.positive')}</h3>
      {stated('document.positive-findings', document['positive-findings'])}
      <h3>{translate('html:executive.recommendations')}</h3>
      {stated('document.recommendations', document.recommendations)}
      <p class="see">
        <a href="#recommendations">{translate('html:summary.all-steps')}</a>
      </p>
    </Section>
  );
}
