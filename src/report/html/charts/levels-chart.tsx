import type { ReportStrategy } from '../../../model/report.ts';
import { cellWidth } from '../../../text/cell-width.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { Figure } from '../parts/figure.tsx';
import { showLevel } from '../parts/strategy-level.ts';
import type { View } from '../view.ts';
import { placeAt, placeBar } from './place.ts';

/** Cells of one line on a telephone, which a strategy's name shares with its level. */
const LINE_CELLS = 40;
/** A name breaks to at least this width, even if it then comes close to the level. */
const NAME_CELLS = 24;
const LINE = 17;
/** Scripts (ISO 15924) whose letters stack need more between lines, and are wider than a cell. */
const TALL: readonly string[] = ['Mymr', 'Khmr', 'Taml', 'Thai', 'Laoo'];
const TALL_LINE = 22;
const TALL_WIDTH = 1.3;
const BAR = 10;
const ROW_GAP = 13;
const HEAD = 16;

interface Row {
  strategy: ReportStrategy;
  value: string;
  lines: readonly string[];
  top: number;
  /** Height of a line, and where the value stands: beside the name, or where both are long below. */
  line: number;
  valueTop: number;
}

/** Wrapping costs milliseconds that a short name can save; no character is wider than two cells. */
function layName(title: string, room: number): readonly string[] {
  const short = /^[ -~]*$/.test(title) ? room : room / 2;
  return title.length <= short ? [title] : wrapText(title, room);
}

function layRows(view: View): { rows: Row[]; height: number } {
  let top = HEAD;
  const rows = view.report.strategies.map((strategy) => {
    const row = layRow(strategy, top, view);
    top = findBar(row) + 9 + BAR + ROW_GAP;
    return row;
  });
  return { rows, height: top };
}

function layRow(strategy: ReportStrategy, top: number, view: View): Row {
  const isTall = TALL.includes(view.script);
  const line = isTall ? TALL_LINE : LINE;
  const all = Math.floor(LINE_CELLS / (isTall ? TALL_WIDTH : 1));
  const value = describeRow(strategy, view);
  const left = all - cellWidth(value);
  const isBeside = left >= NAME_CELLS;
  const lines = layName(strategy.texts.title, isBeside ? left : all);
  const isEnd = cellWidth(lines.at(-1) ?? '') < left;
  const valueLine = isBeside ? 0 : lines.length - (isEnd ? 1 : 0);
  return { strategy, value, lines, top, line, valueTop: top + valueLine * line };
}

/** Where the bar begins, below the name and below a value that did not fit beside it. */
function findBar({ top, lines, line, valueTop }: Row): number {
  return Math.max(valueTop + line, top + lines.length * line) - 9;
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
  const y = findBar(row);
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
  const { strategy, value, lines, top, line, valueTop } = row;
  return (
    <g class={strategy.holdsBack ? 'lowest' : undefined}>
      {lines.map((text, index) => (
        <text class="name" x={placeAt(0, view)} y={top + index * line}>
          {text}
        </text>
      ))}
      <text class="value" x={placeAt(1, view)} y={valueTop} text-anchor="end">
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
