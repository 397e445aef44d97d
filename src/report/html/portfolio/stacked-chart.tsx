import type { ReportContext } from '../../../model/report.ts';
import { joinList } from '../../parts/join-list.ts';
import { joinSentences } from '../../parts/join-sentences.ts';
import { Bars, NamedBar } from '../charts/bars.tsx';
import { placeAt, placeBar } from '../charts/place.ts';
import { Figure } from '../parts/figure.tsx';

/** A part of a bar: what it stands for, and how many. */
export interface StackPart {
  name: string;
  count: number;
}

/** A bar and its name; its parts are in the order of the legend. */
export interface StackRow {
  name: string;
  parts: readonly StackPart[];
}

interface StackedChartProps {
  id: string;
  title: string;
  note: string;
  rows: readonly StackRow[];
  context: ReportContext;
}

const BAR = 18;
/** Shades that there are, from the lightest. */
const SHADES = 4;
/** A part that is smaller has no room for its number; the table has it. */
const LEAST_SHARE = 0.07;

/** The shade of a part: the later, the darker. */
function shadeOf(index: number, count: number): string {
  const step = count < 2 ? SHADES : 1 + Math.round((index * (SHADES - 1)) / (count - 1));
  return `shade-${step}`;
}

function Stack({ row, context }: { row: StackRow; context: ReportContext }) {
  const total = row.parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return (
    <>
      <rect class="track-none" height={BAR} {...placeBar(0, 1, context.locale)} />
      {row.parts.map(({ count }, index) => {
        const share = total === 0 ? 0 : count / total;
        const start = before;
        before += share;
        if (count === 0) return null;
        const shade = shadeOf(index, row.parts.length);
        const middle = placeAt(start + share / 2, context.locale);
        return (
          <>
            <rect class={shade} height={BAR} {...placeBar(start, share, context.locale)} />
            {share >= LEAST_SHARE && (
              <text class={`on-${shade}`} x={middle} y={BAR - 5} text-anchor="middle">
                {count}
              </text>
            )}
          </>
        );
      })}
    </>
  );
}

function Legend({ parts }: { parts: readonly StackPart[] }) {
  return (
    <ul class="legend">
      {parts.map(({ name }, index) => (
        <li>
          <svg class="swatch" aria-hidden="true" viewBox="0 0 16 16">
            <rect class={shadeOf(index, parts.length)} width="16" height="16" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Bars of equal length, each in parts; said in words for those who do not see them. */
export function StackedChart({ id, title, note, rows, context }: StackedChartProps) {
  const { translate } = context;
  const described = rows.map(({ name, parts }) => {
    const said = parts.map((part) =>
      translate('portfolio:page.part', { name: part.name, organisations: part.count }),
    );
    const text = translate('portfolio:page.share', { name, parts: joinList(said, translate) });
    return translate('words:joint.sentence', { text });
  });
  return (
    <Figure title={title} note={note}>
      <Legend parts={rows[0]?.parts ?? []} />
      <Bars id={id} title={title} description={joinSentences(described, translate)}>
        {rows.map((row) => (
          <NamedBar name={row.name} height={BAR}>
            <Stack row={row} context={context} />
          </NamedBar>
        ))}
      </Bars>
    </Figure>
  );
}
