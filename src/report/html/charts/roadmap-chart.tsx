import type { RoadmapItem, RoadmapStage } from '../../../model/result.ts';
import { Figure } from '../parts/figure.tsx';
import type { View } from '../view.ts';

/** Steps in one band; bands stand beside or below each other, as there is room. */
const BAND = 10;
const PITCH = 26;
const LEFT = 40;
const HEAD = 30;
const ROW = 25;

interface Step {
  item: RoadmapItem;
  number: number;
}

/** The id of a step's row in the table of recommendations. */
export function stepId(level: number, number: number): string {
  return `step-${level}-${number}`;
}

function cutBands(items: readonly RoadmapItem[]): Step[][] {
  const steps = items.map((item, index) => ({ item, number: index + 1 }));
  const count = Math.ceil(steps.length / BAND);
  return Array.from({ length: count }, (_, band) => steps.slice(band * BAND, (band + 1) * BAND));
}

function columnX(index: number, width: number, { dir }: View): number {
  const x = LEFT + (index + 0.5) * PITCH;
  return dir === 'rtl' ? width - x : x;
}

interface BandProps {
  stage: RoadmapStage;
  steps: readonly Step[];
  view: View;
}

function StepHead({ stage, step, x, view }: BandProps & { step: Step; x: number }) {
  const { number } = step;
  return (
    <a
      href={`#${stepId(stage.level, number)}`}
      aria-label={view.translate('html:roadmap.step', { number })}
    >
      <rect class="hit" x={x - 13} y={0} width={26} height={26} />
      <text class="tick" x={x} y={18} text-anchor="middle">
        {number}
      </text>
    </a>
  );
}

/** Whether a step is the last one that a strategy needs: with it the strategy gets there. */
function isLast(step: Step, strategy: string, { items }: RoadmapStage): boolean {
  return items.slice(step.number).every((later) => !later.strategies.includes(strategy));
}

function Band({ stage, steps, view }: BandProps) {
  const { translate, report, dir } = view;
  const columns = Math.min(stage.items.length, BAND);
  const width = LEFT + columns * PITCH;
  const height = HEAD + report.strategies.length * ROW;
  const first = steps[0]?.number ?? 1;
  const id = `roadmap-${stage.level}-${first}`;
  const last = steps.at(-1)?.number ?? first;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group within a picture.
    <svg
      role="group"
      aria-labelledby={`${id}-t ${id}-d`}
      width={width}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}-t`}>{translate('html:roadmap.band', { first, last })}</title>
      <desc id={`${id}-d`}>{translate('html:roadmap.description')}</desc>
      {steps.map((step, index) => {
        const x = columnX(index, width, view);
        return <StepHead stage={stage} steps={steps} view={view} step={step} x={x} />;
      })}
      {report.strategies.map(({ texts }, row) => {
        const y = HEAD + row * ROW + ROW / 2;
        return (
          <>
            <text class="code" x={dir === 'rtl' ? width : 0} y={y + 4}>
              {texts.code}
            </text>
            <line
              class="rail"
              x1={columnX(-0.4, width, view)}
              x2={columnX(columns - 0.6, width, view)}
              y1={y}
              y2={y}
            />
            {steps.map((step, index) =>
              step.item.strategies.includes(texts.id) ? (
                <Dot
                  step={step}
                  stage={stage}
                  strategy={texts.id}
                  x={columnX(index, width, view)}
                  y={y}
                />
              ) : null,
            )}
          </>
        );
      })}
    </svg>
  );
}

interface DotProps {
  step: Step;
  stage: RoadmapStage;
  strategy: string;
  x: number;
  y: number;
}

function Dot({ step, stage, strategy, x, y }: DotProps) {
  const { action } = step.item;
  if (!isLast(step, strategy, stage)) return <circle class={`dot ${action}`} cx={x} cy={y} r={5} />;
  return (
    <>
      <rect class="arrival" x={x - 10} y={y - 10} width={20} height={20} rx={4} />
      <text class="arrival-level" x={x} y={y + 4.5} text-anchor="middle">
        {stage.level}
      </text>
    </>
  );
}

/** The steps of a stage, which strategies each one lifts, and when a strategy arrives. */
export function RoadmapChart({ stage, view }: { stage: RoadmapStage; view: View }) {
  const { translate } = view;
  const { level } = stage;
  return (
    <Figure
      class="roadmap-chart"
      title={translate('html:roadmap.title', { level })}
      note={translate('html:roadmap.note', { level })}
    >
      <ul class="legend">
        <li>
          <svg class="swatch" aria-hidden="true">
            <circle class="dot fix" cx="8" cy="8" r="5" />
          </svg>{' '}
          {translate('words:action.fix.name')}
        </li>
        <li>
          <svg class="swatch" aria-hidden="true">
            <circle class="dot find-out" cx="8" cy="8" r="5" />
          </svg>{' '}
          {translate('words:action.find-out.name')}
        </li>
        {view.report.strategies.map(({ texts }) => (
          <li>
            <b>{texts.code}</b> {texts.title}
          </li>
        ))}
      </ul>
      <div class="bands">
        {cutBands(stage.items).map((steps) => (
          <Band stage={stage} steps={steps} view={view} />
        ))}
      </div>
    </Figure>
  );
}
