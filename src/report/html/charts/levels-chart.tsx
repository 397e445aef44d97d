import type { ReportStrategy } from '../../../model/report.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { Figure } from '../parts/figure.tsx';
import { showLevel } from '../parts/strategy-level.ts';
import type { View } from '../view.ts';
import { placeAt, placeBar } from './place.ts';

/** Cells of one line on a telephone, which a strategy's name shares with its level. */
const LINE_CELLS = 40;
/** A name breaks to at least this width, even if it then comes close to the level. */
const NAME_CELLS = 17;
const LINE = 17;
const BAR = 10;
const ROW_GAP = 13;
const HEAD = 16;

interface Row {
  strategy: ReportStrategy;
  value: string;
  lines: readonly string[];
  top: number;
}

/** Wrapping costs milliseconds that a short name can save; no character is wider than two cells. */
function layName(title: string, value: string): readonly string[] {
  const room = Math.max(LINE_CELLS - value.length, NAME_CELLS);
  const short = /^[ -~]*$/.test(title) ? room : room / 2;
  return title.length <= short ? [title] : wrapText(title, room);
}

function layRows(view: View): { rows: Row[]; height: number } {
  let top = HEAD;
  const rows = view.report.strategies.map((strategy) => {
    const value = describeRow(strategy, view);
    const row = { strategy, value, lines: layName(strategy.texts.title, value), top };
    top += row.lines.length * LINE + BAR + ROW_GAP;
    return row;
  });
  return { rows, height: top };
}

function describeRow({ judged, holdsBack }: ReportStrategy, view: View): string {
  const { level, ceiling } = judged;
  if (level === null || ceiling === null) return view.translate('html:levels.not-applicable');
  const shown = view.translate(ceiling > level ? 'html:levels.possible' : 'html:levels.reached', {
    level,
    ceiling,
  });
  const differs = view.report.strategies.some((each) => !each.holdsBack);
  return holdsBack && differs ? view.translate('html:levels.lowest', { shown }) : shown;
}

function LevelBar({ row, view }: { row: Row; view: View }) {
  const { level, ceiling } = row.strategy.judged;
  const y = row.top + row.lines.length * LINE - 9;
  const numbers = view.report.pack.levels.map((each) => each.level);
  const share = 1 / numbers.length;
  const part = (from: number, to: number) => placeBar(from * share, (to - from) * share, view);
  const met = level ?? 0;
  const possible = Math.max(ceiling ?? 0, met);
  return (
    <>
      <rect
        class={level === null ? 'track-none' : 'track'}
        y={y}
        height={BAR}
        {...part(0, view.top)}
      />
      {possible > met && <rect class="possible" y={y} height={BAR} {...part(met, possible)} />}
      {met > 0 && <rect class="reached" y={y} height={BAR} {...part(0, met)} />}
      {numbers.slice(0, -1).map((_, index) => {
        const x = placeAt((index + 1) * share, view);
        return <line class="cut" x1={x} x2={x} y1={y} y2={y + BAR} />;
      })}
      <TargetMark y={y} view={view} />
    </>
  );
}

function TargetMark({ y, view }: { y: number; view: View }) {
  const { target } = view.report.result;
  if (target === null) return null;
  const x = placeAt(target / view.top, view);
  return <line class="target" x1={x} x2={x} y1={y - 4} y2={y + BAR + 4} />;
}

function LevelRow({ row, view }: { row: Row; view: View }) {
  const { strategy, value, lines, top } = row;
  return (
    <g class={strategy.holdsBack ? 'lowest' : undefined}>
      {lines.map((text, index) => (
        <text class="name" x={placeAt(0, view)} y={top + index * LINE}>
          {text}
        </text>
      ))}
      <text class="value" x={placeAt(1, view)} y={top} text-anchor="end">
        {value}
      </text>
      <LevelBar row={row} view={view} />
    </g>
  );
}

/** Each strategy's level against the target and what is still possible. */
export function LevelsChart({ view }: { view: View }) {
  const { translate, report } = view;
  const { rows, height } = layRows(view);
  const { target } = report.result;
  const levels = report.strategies.map(({ texts, judged }) =>
    translate('html:levels.one', { strategy: texts.title, level: showLevel(judged.level, view) }),
  );
  const note = target === null ? 'html:levels.note' : 'html:levels.note-target';
  return (
    <Figure
      class="levels-chart"
      title={translate('html:levels.title')}
      note={translate(note, { top: view.top, target: target ?? 0 })}
    >
      <svg role="img" aria-labelledby="levels-t levels-d" width="100%" height={height}>
        <title id="levels-t">{translate('html:levels.title')}</title>
        <desc id="levels-d">{levels.join(' ')}</desc>
        {rows.map((row) => (
          <LevelRow row={row} view={view} />
        ))}
      </svg>
      <p class="see">
        <a href="#maturity-numbers">{translate('html:levels.numbers')}</a>
      </p>
    </Figure>
  );
}
