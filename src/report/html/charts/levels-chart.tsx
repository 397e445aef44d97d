import type { ReportStrategy } from '../../../model/report.ts';
import { joinSentences } from '../../parts/join-sentences.ts';
import { Figure } from '../parts/figure.tsx';
import { showLevel } from '../parts/strategy-level.ts';
import type { View } from '../view.ts';
import { Bars, NamedBar } from './bars.tsx';
import { placeAt, placeBar } from './place.ts';

const BAR = 10;
/** Pixels by which the mark of the target stands out above and below. */
const MARK = 4;

function describeValue({ judged, holdsBack }: ReportStrategy, view: View): string {
  const { level, ceiling } = judged;
  if (level === null || ceiling === null) return view.translate('html:levels.not-applicable');
  const shown = view.translate(ceiling > level ? 'html:levels.possible' : 'html:levels.reached', {
    level,
    ceiling,
  });
  const differs = view.report.strategies.some((each) => !each.holdsBack);
  return holdsBack && differs ? view.translate('html:levels.lowest', { shown }) : shown;
}

function LevelBar({ strategy, view }: { strategy: ReportStrategy; view: View }) {
  const { level, ceiling } = strategy.judged;
  const numbers = view.report.pack.levels.map((each) => each.level);
  const share = 1 / numbers.length;
  const part = (from: number, to: number) => ({
    y: MARK,
    height: BAR,
    ...placeBar(from * share, (to - from) * share, view),
  });
  const met = level ?? 0;
  const possible = Math.max(ceiling ?? 0, met);
  return (
    <>
      <rect class={level === null ? 'track-none' : 'track'} {...part(0, view.top)} />
      {possible > met && <rect class="possible" {...part(met, possible)} />}
      {met > 0 && <rect class="reached" {...part(0, met)} />}
      {numbers.slice(0, -1).map((_, index) => {
        const x = placeAt((index + 1) * share, view);
        return <line class="cut" x1={x} x2={x} y1={MARK} y2={MARK + BAR} />;
      })}
      <TargetMark view={view} />
    </>
  );
}

function TargetMark({ view }: { view: View }) {
  const { target } = view.report.result;
  if (target === null) return null;
  const x = placeAt(target / view.top, view);
  return <line class="target" x1={x} x2={x} y1={0} y2={BAR + 2 * MARK} />;
}

function describeLevels(view: View): string {
  const { report, translate } = view;
  const levels = report.strategies.map(({ texts, judged }) =>
    translate('html:levels.one', { strategy: texts.title, level: showLevel(judged.level, view) }),
  );
  return joinSentences(levels, translate);
}

/** Each strategy's level against the target and what is still possible. */
export function LevelsChart({ view }: { view: View }) {
  const { translate, report } = view;
  const { target } = report.result;
  const title = translate('html:levels.title');
  const note = target === null ? 'html:levels.note' : 'html:levels.note-target';
  return (
    <Figure
      class="levels-chart"
      title={title}
      note={translate(note, { top: view.top, target: target ?? 0 })}
    >
      <Bars id="levels" title={title} description={describeLevels(view)}>
        {report.strategies.map((strategy) => (
          <NamedBar
            name={strategy.texts.title}
            value={describeValue(strategy, view)}
            height={BAR + 2 * MARK}
            class={strategy.holdsBack ? 'lowest' : undefined}
          >
            <LevelBar strategy={strategy} view={view} />
          </NamedBar>
        ))}
      </Bars>
      <p class="see">
        <a href="#maturity-numbers">{translate('html:levels.numbers')}</a>
      </p>
    </Figure>
  );
}
