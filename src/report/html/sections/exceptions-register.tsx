import type { ComponentChildren } from 'preact';
import type { ResultException } from '../../../model/result.ts';
import { Lines } from '../parts/lines.tsx';
import { Own, OwnBlock } from '../parts/own-text.tsx';
import { RequirementLinks } from '../parts/requirement-link.tsx';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

type Row = readonly [term: string, value: ComponentChildren];
type Written = NonNullable<ResultException['asWritten']>;

function State({ exception, view }: { exception: ResultException; view: View }) {
  const { translate } = view;
  if (exception.inForce) return <b>{translate('report:exceptions-table.in-force')}</b>;
  return (
    <>
      <b class="line">{translate('html:exception.not-in-force')}</b>
      <Lines texts={exception.faults.map((fault) => translate(`words:fault.${fault}.meaning`))} />
    </>
  );
}

function describeRemainder(remainder: Written['remainder'], { translate }: View): string {
  return remainder === 'none-left'
    ? translate('words:remainder.none-left.name')
    : translate(`words:outcome.${remainder}.name`);
}

function describeJudged(exception: ResultException, view: View): Row[] {
  const { translate } = view;
  const { requirements, lifts, approved, expires } = exception;
  const nothing = translate('report:exceptions.nothing');
  return [
    [translate('report:exceptions-table.state'), <State exception={exception} view={view} />],
    [
      translate('report:exceptions-table.requirements'),
      <RequirementLinks ids={requirements} view={view} />,
    ],
    [
      translate('html:exception.lifts'),
      lifts.length === 0 ? nothing : <RequirementLinks ids={lifts} view={view} />,
    ],
    [
      translate('report:exceptions-table.period'),
      translate('report:exceptions-table.period-value', {
        approved: view.formatDay(approved),
        expires: view.formatDay(expires),
      }),
    ],
  ];
}

function describeWritten(written: Written, view: View): Row[] {
  const { translate } = view;
  const { scope, justification, remainder, caveats, risk } = written;
  return [
    [translate('report:exceptions-table.scope'), <OwnBlock text={scope} />],
    [translate('html:exception.justification'), <OwnBlock text={justification} />],
    [translate('html:exception.remainder'), describeRemainder(remainder, view)],
    [translate('html:exception.caveats'), <OwnBlock text={caveats} />],
    [
      translate('html:exception.risk'),
      <>
        {translate('html:exception.risk-before')} <Own text={risk.before} />
        <br />
        {translate('html:exception.risk-after')} <Own text={risk.after} />
      </>,
    ],
    [translate('report:exceptions-table.accepted'), <Own text={written['accepted-by']} />],
  ];
}

function Compensations({ written, view }: { written: Written; view: View }) {
  const { translate } = view;
  const controls = written['compensating-controls'];
  if (controls.length === 0) return null;
  const head = (['what', 'scope', 'why', 'outcome', 'review'] as const).map((key) =>
    translate(`html:compensation.${key}`),
  );
  const rows = controls.map((each) => [
    <Own text={each.what} />,
    <Own text={each.scope} />,
    <Own text={each['why-equivalent']} />,
    translate(`words:outcome.${each.outcome}.name`),
    each.review,
  ]);
  return (
    <Table
      label={translate('html:compensation.title')}
      class="compensation"
      head={head}
      rows={rows}
    />
  );
}

function EvidenceLinks({ exception, view }: { exception: ResultException; view: View }) {
  const pieces = view.evidence.byException.get(exception.id) ?? [];
  if (pieces.length === 0) return null;
  return (
    <p>
      {view.translate('report:findings.evidence')}{' '}
      {pieces.map(({ id }) => (
        <>
          <a class="id" href={`#${id}`}>
            {id}
          </a>{' '}
        </>
      ))}
    </p>
  );
}

interface EntryProps {
  exception: ResultException;
  number: number;
  view: View;
}

function Entry({ exception, number, view }: EntryProps) {
  const { asWritten } = exception;
  const rows = [
    ...describeJudged(exception, view),
    ...(asWritten ? describeWritten(asWritten, view) : []),
  ];
  return (
    <article id={`exception-${number}`} class="exception">
      <h3>
        <Own text={exception.id} />
      </h3>
      <dl class="details">
        {rows.map(([term, value]) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {asWritten && <Compensations written={asWritten} view={view} />}
      <EvidenceLinks exception={exception} view={view} />
    </article>
  );
}

/** Every exception with all that was written about it, whether it counts, and if not, why. */
export function ExceptionsRegister({ view }: { view: View }) {
  const { translate, report } = view;
  const { exceptions } = report.result;
  return (
    <Section id="exceptions" title={translate('html:section.exceptions')}>
      {exceptions.length === 0 && <p>{translate('html:exception.none')}</p>}
      {exceptions.map((exception, index) => (
        <Entry exception={exception} number={index + 1} view={view} />
      ))}
    </Section>
  );
}
