import type { FrameworkSummary, LiftingSet, Summary } from '../../model/portfolio.ts';
import { chooseLifting, MOST_CONTROLS } from './choose-lifting.ts';
import { FiguresCount, listBits } from './count-figures.ts';
import { hideSmallGroups } from './hide-small-groups.ts';
import type { RecordLayout } from './record-layout.ts';
import type { Tally } from './tally.ts';

/** Requirements that are listed as blocking: of all, and of one group. */
const MOST_BLOCKING = 20;
const MOST_BLOCKING_OF_GROUP = 5;

/** How a portfolio is to be summed up. */
export interface SummaryOptions {
  groupBy: readonly string[];
  /** Groups of fewer organisations are hidden. */
  minGroup: number;
  /** Inputs that could not be judged. */
  bad: number;
}

/** What a framework's organisations come to, all together and by group. */
interface Counted {
  all: FiguresCount;
  groups: FiguresCount[];
  lacking: Map<string, number>;
}

/** The controls behind the requirements that block, by their places in the list of controls. */
function listLacking(bits: readonly number[], places: readonly number[]): number[] {
  const lacking: number[] = [];
  for (let at = 0; at < bits.length; at += 1) {
    const place = places[bits[at] as number] as number;
    if (!lacking.includes(place)) lacking.push(place);
    if (lacking.length > MOST_CONTROLS) return [];
  }
  return lacking.sort((a, b) => a - b);
}

function countAll(tally: Tally, controls: readonly string[]): Counted {
  const { layout } = tally;
  const places = layout.controls.map((control) => controls.indexOf(control));
  const all = new FiguresCount(layout);
  const groups = Array.from(tally.groups, () => new FiguresCount(layout));
  const lacking = new Map<string, number>();
  for (let index = 0; index < tally.size; index += 1) {
    const { record, group } = tally.at(index);
    const bits = listBits(record, layout);
    all.add(record, bits);
    if (groups.length > 1) groups[group]?.add(record, bits);
    const missing = listLacking(bits, places);
    if (missing.length === 0) continue;
    const name = missing.join();
    lacking.set(name, (lacking.get(name) ?? 0) + 1);
  }
  // A single group is all of them.
  return { all, groups: groups.length > 1 ? groups : groups.map(() => all), lacking };
}

function listLifting(
  lacking: Counted['lacking'],
  controls: readonly string[],
  layout: RecordLayout,
): LiftingSet[] {
  return chooseLifting(lacking).map(({ controls: chosen, organisations }) => ({
    controls: chosen.map((place) => {
      const control = controls[place] as string;
      const requirements = layout.requirements.filter((_, at) => layout.controls[at] === control);
      return { control, requirements };
    }),
    organisations,
  }));
}

function orderGroups(tally: Tally): { name: string; number: number }[] {
  const names = [...tally.groups.keys()].sort();
  return names.map((name) => ({ name, number: tally.groups.get(name) as number }));
}

function summariseFramework(tally: Tally, { groupBy, minGroup }: SummaryOptions): FrameworkSummary {
  const { layout, rows, rowsOfGroups } = tally;
  const controls = [...new Set(layout.controls)];
  const { all, groups, lacking } = countAll(tally, controls);
  const { framework } = layout;
  const figures = all.read(rows, MOST_BLOCKING);
  if (groupBy.length === 0) {
    return { framework, figures, lifting: listLifting(lacking, controls, layout), groups: [] };
  }
  const ordered = orderGroups(tally);
  const sizes = ordered.map(({ number }) => (groups[number] as FiguresCount).organisations);
  const hidden = hideSmallGroups(sizes, minGroup);
  return {
    framework,
    figures: hidden.total ? null : figures,
    lifting: hidden.total ? [] : listLifting(lacking, controls, layout),
    groups: ordered.map(({ name, number }, place) => ({
      tags: JSON.parse(name) as (string | null)[],
      figures: hidden.groups.has(place)
        ? null
        : (groups[number] as FiguresCount).read(
            rowsOfGroups[number] as number,
            MOST_BLOCKING_OF_GROUP,
          ),
    })),
  };
}

/** What all rows come to, framework by framework in the order of their names. */
export function summarise(tallies: readonly Tally[], options: SummaryOptions): Summary {
  const named = new Map(tallies.map((each) => [each.layout.framework, each]));
  const ordered = [...named.keys()].sort().map((name) => named.get(name) as Tally);
  const frameworks = ordered.map((each) => summariseFramework(each, options));
  const hasHidden = frameworks.some(({ figures }) => figures === null);
  const sum = (key: 'rows' | 'repeated') => tallies.reduce((total, each) => total + each[key], 0);
  return {
    schema: 'e8/summary/v1',
    groupBy: options.groupBy,
    minGroup: options.minGroup,
    rows: hasHidden ? null : sum('rows'),
    bad: options.bad,
    repeated: sum('repeated'),
    frameworks,
  };
}
