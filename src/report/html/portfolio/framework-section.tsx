import type { LevelCount } from '../../../model/portfolio.ts';
import type { ReportContext } from '../../../model/report.ts';
import { describeHead } from '../../parts/portfolio/describe-head.ts';
import {
  listDistances,
  listTables,
  type PortfolioTable,
} from '../../parts/portfolio/list-tables.ts';
import { type FrameworkView, listLevels, nameLevel } from '../../parts/portfolio/view.ts';
import { Own } from '../parts/own-text.tsx';
import { Table } from '../parts/table.tsx';
import { BlockingChart } from './blocking-chart.tsx';
import { StackedChart, type StackRow } from './stacked-chart.tsx';

interface FrameworkProps {
  id: string;
  view: FrameworkView;
  context: ReportContext;
}

function stackLevels({ summary, titleOf, translate }: FrameworkView): StackRow[] {
  const { figures } = summary;
  if (figures === null) return [];
  const levels = listLevels(figures);
  const stack = (name: string, counts: readonly LevelCount[]): StackRow => ({
    name,
    parts: levels.map((level) => ({
      name: nameLevel(level, translate),
      count: counts.find((each) => each.level === level)?.organisations ?? 0,
    })),
  });
  return [
    stack(translate('portfolio:levels.overall'), figures.levels),
    ...figures.strategies.map((each) => stack(titleOf(each.id), each.levels)),
  ];
}

function LevelsPicture({ id, view, context }: FrameworkProps) {
  const { translate } = context;
  return (
    <StackedChart
      id={`${id}-chart`}
      title={translate('portfolio:page.chart')}
      note={translate('portfolio:page.chart-note')}
      rows={stackLevels(view)}
      context={context}
    />
  );
}

function DistancePicture({ id, view, context }: FrameworkProps) {
  const { figures } = view.summary;
  if (figures === null) return null;
  const parts = listDistances(figures, view).map(({ name, organisations }) => {
    return { name, count: organisations };
  });
  if (parts.every(({ count }) => count === 0)) return null;
  const { translate } = context;
  return (
    <StackedChart
      id={`${id}-chart`}
      title={translate('portfolio:distance.heading')}
      note={translate('portfolio:page.distance-note')}
      rows={[{ name: translate('portfolio:levels.overall'), parts }]}
      context={context}
    />
  );
}

/** The picture that belongs to a table; the last two have none. */
function Picture({ table, ...props }: FrameworkProps & { table: PortfolioTable }) {
  switch (table.id) {
    case 'levels':
      return <LevelsPicture {...props} />;
    case 'distance':
      return <DistancePicture {...props} />;
    case 'blocking':
      return <BlockingChart {...props} id={`${props.id}-chart`} />;
    default:
      return null;
  }
}

/** Likely an id; a longer word with a hyphen may be a user's, and breaks where it must. */
const ID = /^(?=.{3,12}$)\S+-\S+$/;

/** A text, or several in a list; no id is broken at its hyphen. */
function Cell({ text, context }: { text: string; context: ReportContext }) {
  const separator = context.translate('report:list.separator');
  return (
    <>
      {text.split(separator).map((part, index) => (
        <>
          {index === 0 ? '' : separator}
          <span class={ID.test(part) ? 'whole' : undefined}>
            <Own text={part} />
          </span>
        </>
      ))}
    </>
  );
}

/** Tables of nothing but numbers. */
const COUNTS: readonly PortfolioTable['id'][] = ['levels', 'distance'];

function TablePart({ id, table, view, context }: FrameworkProps & { table: PortfolioTable }) {
  const { heading, note, head, rows } = table;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{heading}</h3>
      {note !== '' && <p>{note}</p>}
      <Picture id={id} table={table} view={view} context={context} />
      {rows.length > 0 && (
        <Table
          label={heading}
          class={COUNTS.includes(table.id) ? 'figures counts' : 'figures'}
          head={head}
          rows={rows.map((row) => row.map((text) => <Cell text={text} context={context} />))}
        />
      )}
    </section>
  );
}

/** Everything of one framework: how many there are, then picture by picture with its table. */
export function FrameworkSection({ id, view, context }: FrameworkProps) {
  return (
    <section id={id} class="chapter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{view.title}</h2>
      {describeHead(view).map((line) => (
        <p>{line}</p>
      ))}
      {listTables(view).map((table) => (
        <TablePart id={`${id}-${table.id}`} table={table} view={view} context={context} />
      ))}
    </section>
  );
}
