import type { ReportContext } from '../../../model/report.ts';
import { wrapText } from '../../../text/wrap-text.ts';
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

const LINE = 17;
const BAR = 18;
const GAP = 12;
const HEAD = 16;
/** Cells of a name on a telephone. */
const NAME_CELLS = 40;
/** Shades that there are, from the lightest. */
const SHADES = 4;
/** A part that is smaller has no room for its number; the table has it. */
const LEAST_SHARE = 0.07;

/** The shade of a part: the later, the darker. */
function shadeOf(index: number, count: number): string {
  const step = count < 2 ? SHADES : 1 + Math.round((index * (SHADES - 1)) / (count - 1));
  return `shade-${step}`;
}

function Bar({ row, y, context }: { row: StackRow; y: number; context: ReportContext }) {
  const total = row.parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return (
    <>
      <rect class="track-none" y={y} height={BAR} {...placeBar(0, 1, context.locale)} />
      {row.parts.map(({ count }, index) => {
        const share = total === 0 ? 0 : count / total;
        const start = before;
        before += share;
        if (count === 0) return null;
        const shade = shadeOf(index, row.parts.length);
        const middle = placeAt(start + share / 2, context.locale);
        return (
          <>
            <rect class={shade} y={y} height={BAR} {...placeBar(start, share, context.locale)} />
            {share >= LEAST_SHARE && (
              <text class={`on-${shade}`} x={middle} y={y + BAR - 5} text-anchor="middle">
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
  let height = HEAD;
  const placed = rows.map((row) => {
    const lines = wrapText(row.name, NAME_CELLS);
    const top = height;
    height += lines.length * LINE + BAR + GAP;
    return { row, lines, top };
  });
  const described = rows.map(({ name, parts }) => {
    const said = parts.map((part) =>
      translate('portfolio:page.part', { name: part.name, organisations: part.count }),
    );
    return translate('portfolio:page.share', { name, parts: said.join(', ') });
  });
  return (
    <Figure title={title} note={note}>
      <Legend parts={rows[0]?.parts ?? []} />
      <svg role="img" aria-labelledby={`${id}-t ${id}-d`} width="100%" height={height}>
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{described.join(' ')}</desc>
        {placed.map(({ row, lines, top }) => (
          <g>
            {lines.map((text, index) => (
              <text class="name" x={placeAt(0, context.locale)} y={top + index * LINE}>
                {text}
              </text>
            ))}
            <Bar row={row} y={top + lines.length * LINE - 10} context={context} />
          </g>
        ))}
      </svg>
    </Figure>
  );
}
