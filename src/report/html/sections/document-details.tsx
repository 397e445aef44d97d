import type { ComponentChildren } from 'preact';
import { joinList } from '../../parts/join-list.ts';
import { Missing } from '../parts/missing.tsx';
import { Own } from '../parts/own-text.tsx';
import { Section } from '../parts/section.tsx';
import { isSilent } from '../parts/stated.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

type Row = readonly [term: string, value: ComponentChildren];

function show(text: string | undefined, path: string, view: View): ComponentChildren {
  return text === undefined ? <Missing path={path} view={view} /> : <Own text={text} />;
}

function describeOrganisation(view: View): Row[] {
  const { translate, report } = view;
  const { name, id, country, tags = {} } = report.result.assessment.organisation;
  const known = [id, country].filter((each) => each !== undefined);
  return [
    [
      translate('report:document.organisation'),
      <>
        <Own text={name} />
        {known.map((text) => (
          <>
            {' '}
            <span class="tag">
              <Own text={text} />
            </span>
          </>
        ))}
        {Object.entries(tags).map(([key, value]) => (
          <>
            {' '}
            <span class="tag">
              <Own text={`${key}: ${value}`} />
            </span>
          </>
        ))}
      </>,
    ],
  ];
}

function describeState(view: View): Row[] {
  const { translate, report } = view;
  const document = report.result.assessment.document ?? {};
  const { status, version } = document;
  const marking = document['protective-marking'];
  const state = status && translate(`report:document.status-${status}`);
  return [
    [translate('report:document.status'), show(state, 'document.status', view)],
    [translate('html:document.version'), show(version, 'document.version', view)],
    [translate('report:document.marking'), show(marking, 'document.protective-marking', view)],
  ];
}

function describeModel({ translate, report, version }: View): Row[] {
  const { pack, result, catalog } = report;
  const { title, release, publisher } = pack;
  const { id, digest } = result.pack;
  const framework = translate('report:framework', { title, release });
  return [
    [translate('report:document.framework'), joinList([framework, publisher], translate)],
    [translate('html:document.checked'), pack['checked-against']],
    ...(catalog
      ? [[translate('html:document.catalog'), <CatalogName {...catalog} />] satisfies Row]
      : []),
    [
      translate('html:document.tool'),
      <>
        e8 {version}
        {translate('report:list.separator')}
        <code>{`${id}@${result.pack.release}`}</code> <code class="digest">{digest}</code>
      </>,
    ],
  ];
}

function CatalogName({ title, version }: { title: string; version: string }) {
  return (
    <>
      <Own text={title} /> <Own text={version} />
    </>
  );
}

function describeAssessor(view: View): Row[] {
  const { translate, report } = view;
  const assessor = report.result.assessment.assessor ?? {};
  const { name, role, organisation, qualifications = [], independence = 'unknown' } = assessor;
  const others = [role, organisation].filter((each) => each !== undefined);
  return [
    [
      translate('report:document.assessor'),
      <>
        {show(name, 'assessor.name', view)}
        {others.map((text) => (
          <>
            {translate('report:list.separator')}
            <Own text={text} />
          </>
        ))}
      </>,
    ],
    [
      translate('html:document.qualifications'),
      isSilent(qualifications) ? (
        <Missing path="assessor.qualifications" view={view} />
      ) : (
        qualifications.map((text) => (
          <span class="line">
            <Own text={text} />
          </span>
        ))
      ),
    ],
    [
      translate('html:document.independence'),
      translate(`words:independence.${independence}.meaning`),
    ],
  ];
}

function describeDays(view: View): Row[] {
  const { translate, report } = view;
  const { result } = report;
  const { target, assessment, asOf } = result;
  return [
    [
      translate('report:document.assessed-on'),
      show(
        assessment['assessed-on'] && view.formatDay(assessment['assessed-on']),
        'assessed-on',
        view,
      ),
    ],
    [
      translate('report:document.as-of'),
      view.formatDay(asOf ?? translate('report:document.not-stated')),
    ],
    [
      translate('html:document.target'),
      target === null ? translate('report:target.none') : String(target),
    ],
    [
      translate('html:document.file'),
      <>
        <Own text={assessment.file} /> <code class="digest">{assessment.digest}</code>
      </>,
    ],
  ];
}

function Revisions({ view }: { view: View }) {
  const { translate, report } = view;
  const revisions = report.result.assessment.document?.revisions ?? [];
  const title = translate('html:document.revisions');
  if (revisions.length === 0) {
    return (
      <p>
        <Missing path="document.revisions" view={view} />
      </p>
    );
  }
  const head = (['version', 'date', 'by', 'change'] as const).map((key) =>
    translate(`html:revision.${key}`),
  );
  const rows = revisions.map(({ version, date, by, change }) =>
    [version, date, by, change].map((text) => <Own text={text} />),
  );
  return <Table label={title} head={head} rows={rows} />;
}

/** Who made which version of this document about what, with which tools. */
export function DocumentDetails({ view }: { view: View }) {
  const { translate } = view;
  const rows = [
    ...describeOrganisation(view),
    ...describeState(view),
    ...describeModel(view),
    ...describeAssessor(view),
    ...describeDays(view),
  ];
  return (
    <Section id="document" title={translate('html:section.document')}>
      <dl class="details">
        {rows.map(([term, value]) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{translate('html:document.revisions')}</h3>
      <Revisions view={view} />
    </Section>
  );
}
