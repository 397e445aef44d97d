import { INVENTORY } from '../../../model/inventory.ts';
import { Lines } from '../parts/lines.tsx';
import { Missing } from '../parts/missing.tsx';
import { Own } from '../parts/own-text.tsx';
import { Section } from '../parts/section.tsx';
import { StatedText } from '../parts/stated.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { Warnings } from './warnings.tsx';

function Exclusions({ view }: { view: View }) {
  const { translate, report } = view;
  const exclusions = report.result.assessment.scope?.exclusions;
  if (exclusions === undefined) return <Missing path="scope.exclusions" view={view} />;
  if (exclusions.length === 0) return <p>{translate('html:introduction.nothing-excluded')}</p>;
  return (
    <ul class="own-list">
      {exclusions.map(({ what, why }) => (
        <li>
          <b>
            <Own text={what} />
          </b>
          <br />
          <Own text={why} />
        </li>
      ))}
    </ul>
  );
}

function showFact(answer: boolean | null | undefined, { translate }: View): string {
  if (answer === undefined || answer === null) return translate('html:unknown');
  return translate(answer ? 'html:yes' : 'html:no');
}

function Facts({ view }: { view: View }) {
  const { translate, report } = view;
  const answers = report.result.assessment.scope?.facts;
  if (answers === undefined) return <Missing path="scope.facts" view={view} />;
  const head = [translate('html:introduction.fact'), translate('html:introduction.answer')];
  const rows = report.pack.facts.map(({ id, title, question }) => [
    <>
      {title} <small>{question}</small>
    </>,
    showFact(answers[id], view),
  ]);
  return (
    <Table label={translate('html:introduction.facts')} class="facts" head={head} rows={rows} />
  );
}

/** A key of the user's own stays as it is. */
function InventoryName({ name, view }: { name: string; view: View }) {
  const known = INVENTORY.find(({ key }) => key === name);
  return known ? view.translate(`words:inventory.${known.key}.name`) : <Own text={name} />;
}

function Inventory({ view }: { view: View }) {
  const { report } = view;
  const inventory = Object.entries(report.result.assessment.scope?.inventory ?? {});
  if (inventory.length === 0) return <Missing path="scope.inventory" view={view} />;
  return (
    <dl class="details">
      {inventory.map(([name, things]) => (
        <div>
          <dt>
            <InventoryName name={name} view={view} />
          </dt>
          <dd>
            {typeof things === 'number'
              ? things
              : things.map((thing) => (
                  <span class="line">
                    <Own text={thing} />
                  </span>
                ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Why and what was assessed, how, and what stands in the way of certainty. */
export function Introduction({ view }: { view: View }) {
  const { translate, report } = view;
  const { document = {}, scope } = report.result.assessment;
  const stated = (path: string, value: string | readonly string[] | undefined) => (
    <StatedText stated={value} path={path} view={view} />
  );
  return (
    <Section id="introduction" title={translate('html:section.introduction')}>
      <h3>{translate('html:executive.background')}</h3>
      {stated('document.background', document.background)}
      <h3>{translate('html:introduction.scope')}</h3>
      {stated('scope.description', scope?.description)}
      <h4>{translate('html:introduction.exclusions')}</h4>
      <Exclusions view={view} />
      <h4>{translate('html:introduction.facts')}</h4>
      <Facts view={view} />
      <h4>{translate('html:introduction.inventory')}</h4>
      <Inventory view={view} />
      <h3>{translate('html:introduction.approach')}</h3>
      {stated('document.approach', document.approach)}
      <h4>{translate('html:introduction.sampling')}</h4>
      {stated('document.sampling', document.sampling)}
      <h4>{translate('html:introduction.tools')}</h4>
      {stated('document.tools', document.tools)}
      <h3>{translate('html:introduction.limitations')}</h3>
      {stated('document.limitations', document.limitations)}
      <Unseen view={view} />
      <Warnings view={view} />
    </Section>
  );
}

/** What nobody could see is a limitation of the assessment as well as an outcome. */
function Unseen({ view }: { view: View }) {
  const { report, translate } = view;
  const all = [...report.requirements.values()];
  const unseen = all.filter(({ judged }) => judged.outcome === 'no-visibility').length;
  const open = all.filter(({ judged }) => judged.outcome === 'not-assessed').length;
  return (
    <p>
      <Lines
        texts={[
          translate('html:introduction.unseen', { count: unseen }),
          translate('html:introduction.open', { count: open }),
        ]}
      />
    </p>
  );
}
