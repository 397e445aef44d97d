import { EVIDENCE_QUALITIES } from '../../../model/evidence-quality.ts';
import { OUTCOMES } from '../../../model/outcome.ts';
import { Lines } from '../parts/lines.tsx';
import { MarkIcon, nameMark } from '../parts/mark.tsx';
import { Quality } from '../parts/quality.tsx';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

function Rules({ view }: { view: View }) {
  const { translate, report } = view;
  const facts = report.result.interpretations.includes('facts-remove-requirements');
  return (
    <ul>
      <li>{translate('report:method.levels')}</li>
      <li>{translate('report:method.overall')}</li>
      <li>{translate('report:method.satisfied')}</li>
      {facts && <li>{translate('report:method.facts')}</li>}
      <li>{translate('html:method.successor')}</li>
      <li>{translate('html:method.exception')}</li>
      <li>{translate('report:method.possible')}</li>
    </ul>
  );
}

/** The seven outcomes, and what each is called in the publisher's report template. */
function Outcomes({ view }: { view: View }) {
  const { translate, report } = view;
  const { publisher } = report.pack;
  const head = [
    translate('report:findings.outcome'),
    translate('html:method.meaning'),
    translate('html:method.in-template', { publisher }),
  ];
  const rows = OUTCOMES.map((outcome) => [
    <span class="verdict-word">
      <MarkIcon mark={outcome} /> {nameMark(outcome, view)}
    </span>,
    translate(`words:outcome.${outcome}.meaning`),
    translate(`html:template.${outcome}`),
  ]);
  return (
    <>
      <h3>{translate('html:method.outcomes')}</h3>
      <p>{translate('html:method.mapping', { publisher })}</p>
      <Table label={translate('html:method.outcomes')} head={head} rows={rows} />
    </>
  );
}

function Qualities({ view }: { view: View }) {
  const { translate } = view;
  const title = translate('html:method.qualities');
  const head = [
    translate('html:filter.evidence'),
    translate('html:method.test'),
    translate('html:method.meaning'),
  ];
  const rows = EVIDENCE_QUALITIES.map((quality) => [
    <Quality quality={quality} view={view} />,
    translate(`html:test.${quality}`),
    translate(`words:quality.${quality}.meaning`),
  ]);
  return (
    <>
      <h3>{title}</h3>
      <Table label={title} head={head} rows={rows} />
    </>
  );
}

function Levels({ view }: { view: View }) {
  const { translate, report } = view;
  return (
    <>
      <h3>{translate('html:method.levels')}</h3>
      <dl class="details">
        {report.pack.levels.map(({ level, adversary, audience }) => (
          <div>
            <dt>{translate('report:level.name', { level })}</dt>
            <dd>
              <Lines texts={[adversary, audience]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Sources({ view }: { view: View }) {
  const { translate, report } = view;
  const { disclaimer, attribution, references } = report.pack;
  return (
    <>
      <h3>{translate('html:method.sources')}</h3>
      <p>
        <Lines texts={[translate('report:method.self'), disclaimer, attribution]} />
      </p>
      <ul>
        {references.map(({ title, publisher, date, link, licence }) => (
          <li>
            <cite lang="en">{title}</cite>
            {[publisher, date, licence]
              .filter((text) => text !== undefined)
              .map((text) => translate('report:list.separator') + text)}
            <code class="line">{link}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How levels come about, what the words mean, and where all of it comes from. */
export function Method({ view }: { view: View }) {
  return (
    <Section id="method" title={view.translate('html:section.method')}>
      <Rules view={view} />
      <Levels view={view} />
      <Outcomes view={view} />
      <Qualities view={view} />
      <Sources view={view} />
    </Section>
  );
}
