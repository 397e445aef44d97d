import type { ReportRequirement, ReportStrategy } from '../../../model/report.ts';
import { Figure } from '../parts/figure.tsx';
import { markOf, nameMark } from '../parts/mark.tsx';
import { showLevel } from '../parts/strategy-level.ts';
import type { View } from '../view.ts';
import { MarkLegend, OutcomeNumbers } from './outcome-numbers.tsx';

const COLUMNS = 7;
const PITCH = 27;
const CELL = 22;
const LEFT = 18;
const GROUP_GAP = 8;

interface Cell {
  found: ReportRequirement;
  x: number;
  y: number;
}

interface Group {
  level: number;
  y: number;
  cells: readonly Cell[];
}

function findAll(strategy: ReportStrategy, view: View): ReportRequirement[] {
  return strategy.texts.requirements.flatMap(({ id }) => view.report.requirements.get(id) ?? []);
}

/** Requirements by the lowest level that asks for them, each level a block of its own. */
function layGroups(strategy: ReportStrategy, view: View): { groups: Group[]; height: number } {
  const all = findAll(strategy, view);
  let y = 0;
  const groups = view.report.pack.levels.flatMap(({ level }) => {
    const own = all.filter(({ texts }) => Math.min(...texts.levels) === level);
    if (own.length === 0) return [];
    const start = y;
    y += Math.ceil(own.length / COLUMNS) * PITCH + GROUP_GAP;
    return [
      { level, y: start, cells: own.map((found, index) => layCell(found, index, start, view)) },
    ];
  });
  return { groups, height: Math.max(y - GROUP_GAP, PITCH) };
}

function layCell(found: ReportRequirement, index: number, top: number, { dir }: View): Cell {
  const column = index % COLUMNS;
  const x = LEFT + (dir === 'rtl' ? COLUMNS - 1 - column : column) * PITCH;
  return { found, x: dir === 'rtl' ? x - LEFT : x, y: top + Math.floor(index / COLUMNS) * PITCH };
}

function RequirementCell({ cell, view }: { cell: Cell; view: View }) {
  const { texts, judged } = cell.found;
  const mark = markOf(judged);
  const { id, title } = texts;
  const label = view.translate('html:overview.cell', { id, title, outcome: nameMark(mark, view) });
  return (
    <a href={`#${id}`}>
      <title>{label}</title>
      <use href={`#mark-${mark}`} x={cell.x} y={cell.y} width={CELL} height={CELL} />
    </a>
  );
}

function Tile({ strategy, view }: { strategy: ReportStrategy; view: View }) {
  const { translate, dir } = view;
  const { groups, height } = layGroups(strategy, view);
  const { id, title } = strategy.texts;
  const width = LEFT + COLUMNS * PITCH;
  const level = showLevel(strategy.judged.level, view);
  return (
    <div class="tile">
      <p class="tile-head">
        <a href={`#strategy-${id}`}>{title}</a> <b>{level}</b>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group within a picture. */}
      <svg
        role="group"
        aria-labelledby={`tile-${id}-t tile-${id}-d`}
        width={width}
        viewBox={`0 0 ${width} ${height}`}
      >
        <title id={`tile-${id}-t`}>{title}</title>
        <desc id={`tile-${id}-d`}>{translate('html:overview.description', { level })}</desc>
        {groups.map((group) => (
          <>
            <text class="tick" x={dir === 'rtl' ? width : 0} y={group.y + 16}>
              {group.level}
            </text>
            {group.cells.map((cell) => (
              <RequirementCell cell={cell} view={view} />
            ))}
          </>
        ))}
      </svg>
    </div>
  );
}

/** Every requirement at a glance: a tile for each strategy, a linked mark for each requirement. */
export function RequirementsChart({ view }: { view: View }) {
  const { translate, report } = view;
  return (
    <Figure
      class="overview-chart"
      title={translate('html:overview.title')}
      note={translate('html:overview.note')}
    >
      <MarkLegend view={view} />
      <div class="tiles">
        {report.strategies.map((strategy) => (
          <Tile strategy={strategy} view={view} />
        ))}
      </div>
      <OutcomeNumbers view={view} />
    </Figure>
  );
}
