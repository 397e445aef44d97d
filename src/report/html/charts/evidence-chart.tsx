import { joinSentences } from '../../parts/join-sentences.ts';
import { Figure, Numbers } from '../parts/figure.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { placeAt, placeBar } from './place.ts';
import { type EvidenceSum, STRENGTHS, type Strength, sumEvidence } from './sum-evidence.ts';

const ROW = 58;
const BAR = 26;
const BAR_TOP = 22;
/** A part narrower than this has no room for its number; the table has it. */
const NARROWEST = 0.055;

function nameStrength(strength: Strength, { translate }: View): string {
  if (strength === 'without' || strength === 'open') return translate(`html:strength.${strength}`);
  return strength === 'not-applicable'
    ? translate('words:outcome.not-applicable.name')
    : translate(`words:quality.${strength}.name`);
}

/** Parts of a bar with where each begins, as shares of what the level requires. */
function layParts({ counts, required }: EvidenceSum) {
  let start = 0;
  return STRENGTHS.filter((strength) => counts[strength] > 0).map((strength) => {
    const share = counts[strength] / required;
    const part = { strength, count: counts[strength], start, share };
    start += share;
    return part;
  });
}

interface PartProps {
  part: ReturnType<typeof layParts>[number];
  y: number;
  view: View;
}

/** One part of a bar, a picture of its own, so that its outline stays within its share. */
function Part({ part, y, view }: PartProps) {
  const { strength, count, start, share } = part;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of a picture that has its title.
    <svg y={y} height={BAR} {...placeBar(start, share, view)}>
      <rect class={`part part-${strength}`} x="0.75" y="0.75" width="100%" height="100%" />
      {share >= NARROWEST && strength === 'without' && (
        <rect class="plate" x="50%" y="4" width="24" height="18" rx="3" />
      )}
      {share >= NARROWEST && (
        <text class={`count count-${strength}`} x="50%" y="18" text-anchor="middle">
          {count}
        </text>
      )}
    </svg>
  );
}

function LevelRow({ sum, top, view }: { sum: EvidenceSum; top: number; view: View }) {
  const { level, satisfied, required } = sum;
  return (
    <>
      <text class="name" x={placeAt(0, view)} y={top + 14}>
        {view.translate('report:level.name', { level })}
      </text>
      <text class="value" x={placeAt(1, view)} y={top + 14} text-anchor="end">
        {view.translate('html:strength.met', { satisfied, required })}
      </text>
      {layParts(sum).map((part) => (
        <Part part={part} y={top + BAR_TOP} view={view} />
      ))}
    </>
  );
}

function StrengthLegend({ view, used }: { view: View; used: readonly Strength[] }) {
  return (
    <ul class="legend">
      {used.map((strength) => (
        <li>
          <svg class="swatch" aria-hidden="true">
            <rect class={`part part-${strength}`} x="0.75" y="0.75" width="16" height="16" />
          </svg>{' '}
          {nameStrength(strength, view)}
        </li>
      ))}
    </ul>
  );
}

function describe(sum: EvidenceSum, view: View): string {
  const { level, satisfied, required } = sum;
  const { translate } = view;
  const name = translate('report:level.name', { level });
  const text = translate('html:strength.met', { satisfied, required });
  return translate('words:joint.sentence', {
    text: translate('words:joint.about', { name, text }),
  });
}

/** What the requirements of each level rest on, over all strategies. */
export function EvidenceChart({ view }: { view: View }) {
  const { translate, report } = view;
  const sums = report.pack.levels
    .map(({ level }) => sumEvidence(report, level))
    .filter((each) => each.required > 0);
  const used = STRENGTHS.filter((strength) => sums.some(({ counts }) => counts[strength] > 0));
  const title = translate('html:strength.title');
  const head = [translate('html:level'), ...used.map((strength) => nameStrength(strength, view))];
  const rows = sums.map(({ level, counts }) => [level, ...used.map((each) => counts[each])]);
  return (
    <Figure class="evidence-chart" title={title} note={translate('html:strength.note')}>
      <StrengthLegend view={view} used={used} />
      <svg
        role="img"
        aria-labelledby="strength-t strength-d"
        width="100%"
        height={sums.length * ROW}
      >
        <title id="strength-t">{title}</title>
        <desc id="strength-d">
          {joinSentences(
            sums.map((sum) => describe(sum, view)),
            translate,
          )}
        </desc>
        {sums.map((sum, index) => (
          <LevelRow sum={sum} top={index * ROW} view={view} />
        ))}
      </svg>
      <Numbers title={translate('html:strength.numbers')}>
        <Table label={title} class="counts" head={head} rows={rows} />
      </Numbers>
    </Figure>
  );
}
