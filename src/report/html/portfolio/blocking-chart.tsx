import type { ReportContext } from '../../../model/report.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import type { FrameworkView } from '../../parts/portfolio/view.ts';
import { placeAt, placeBar } from '../charts/place.ts';
import { Figure } from '../parts/figure.tsx';

interface BlockingChartProps {
  id: string;
  view: FrameworkView;
  context: ReportContext;
}

const LINE = 17;
const BAR = 8;
const GAP = 12;
const HEAD = 16;
const NAME_CELLS = 34;
/** So many fit one look; the table has the rest. */
const MOST = 10;

/** The requirements that keep most organisations from their next level. */
export function BlockingChart({ id, view, context }: BlockingChartProps) {
  const { titleOf, summary } = view;
  const { translate } = context;
  const blocking = (summary.figures?.blocking ?? []).slice(0, MOST);
  const most = blocking[0]?.organisations ?? 0;
  if (most === 0) return null;
  let height = HEAD;
  const placed = blocking.map((each) => {
    const lines = wrapText(`${each.id} ${titleOf(each.id)}`, NAME_CELLS);
    const top = height;
    height += lines.length * LINE + BAR + GAP;
    return { ...each, lines, top };
  });
  const described = blocking.map((each) => {
    const { organisations } = each;
    return translate('portfolio:page.part', { name: titleOf(each.id), organisations });
  });
  return (
    <Figure
      title={translate('portfolio:blocking.heading')}
      note={translate('portfolio:page.blocking-note')}
    >
      <svg role="img" aria-labelledby={`${id}-t ${id}-d`} width="100%" height={height}>
        <title id={`${id}-t`}>{translate('portfolio:blocking.heading')}</title>
        <desc id={`${id}-d`}>{described.join(', ')}</desc>
        {placed.map(({ organisations, lines, top }) => {
          const y = top + lines.length * LINE - 10;
          return (
            <g>
              {lines.map((text, index) => (
                <text class="name" x={placeAt(0, context.locale)} y={top + index * LINE}>
                  {text}
                </text>
              ))}
              <text class="value" x={placeAt(1, context.locale)} y={top} text-anchor="end">
                {organisations}
              </text>
              <rect class="track-none" y={y} height={BAR} {...placeBar(0, 1, context.locale)} />
              <rect
                class="shade-3"
                y={y}
                height={BAR}
                {...placeBar(0, organisations / most, context.locale)}
              />
            </g>
          );
        })}
      </svg>
    </Figure>
  );
}
