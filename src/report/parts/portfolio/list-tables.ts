import type { Figures, GroupFigures, LevelCount } from '../../../model/portfolio.ts';
import { joinList } from '../join-list.ts';
import { type FrameworkView, listLevels, nameLevel } from './view.ts';

/** A table of a summary, with its heading and what it shows. */
export interface PortfolioTable {
  id: 'levels' | 'distance' | 'blocking' | 'lifting' | 'groups';
  heading: string;
  note: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

function countAt(counts: readonly LevelCount[], level: number | null): string {
  return String(counts.find((each) => each.level === level)?.organisations ?? 0);
}

function layLevels(figures: Figures, { titleOf, translate }: FrameworkView): PortfolioTable {
  const levels = listLevels(figures);
  const lay = (name: string, counts: readonly LevelCount[]) => [
    name,
    ...levels.map((level) => countAt(counts, level)),
  ];
  return {
    id: 'levels',
    heading: translate('portfolio:levels.heading'),
    note: translate('portfolio:levels.note'),
    head: [
      translate('portfolio:levels.strategy'),
      ...levels.map((level) => nameLevel(level, translate)),
    ],
    rows: [
      lay(translate('portfolio:levels.overall'), figures.levels),
      ...figures.strategies.map((each) => lay(titleOf(each.id), each.levels)),
    ],
  };
}

/** States in which organisations that have a target are towards it, with how many there are. */
export function listDistances(
  { distance }: Figures,
  { translate }: FrameworkView,
): { name: string; organisations: number }[] {
  const { met, short } = distance;
  return [
    { name: translate('portfolio:distance.met'), organisations: met },
    ...short.map(({ levels, organisations }) => {
      return { name: translate('portfolio:distance.short', { count: levels }), organisations };
    }),
  ];
}

function layDistance(figures: Figures, view: FrameworkView): PortfolioTable {
  const { translate } = view;
  const { medianLeft: number, withoutTarget: organisations } = figures.distance;
  const without = { name: translate('portfolio:distance.without-target'), organisations };
  return {
    id: 'distance',
    heading: translate('portfolio:distance.heading'),
    note: number === null ? '' : translate('portfolio:distance.median', { number }),
    head: [translate('portfolio:distance.state'), translate('portfolio:distance.organisations')],
    rows: [...listDistances(figures, view), without].map((each) => [
      each.name,
      String(each.organisations),
    ]),
  };
}

function layBlocking(figures: Figures, { titleOf, translate }: FrameworkView): PortfolioTable {
  return {
    id: 'blocking',
    heading: translate('portfolio:blocking.heading'),
    note: translate('portfolio:blocking.note'),
    head: [
      translate('portfolio:blocking.id'),
      translate('portfolio:blocking.organisations'),
      translate('portfolio:blocking.title'),
    ],
    rows: figures.blocking.map(({ id, organisations }) => [id, String(organisations), titleOf(id)]),
  };
}

function layLifting({ summary, titleOf, translate }: FrameworkView): PortfolioTable {
  const isEmpty = summary.lifting.length === 0;
  return {
    id: 'lifting',
    heading: translate('portfolio:lifting.heading'),
    note: translate(isEmpty ? 'portfolio:lifting.none' : 'portfolio:lifting.note'),
    head: [
      translate('portfolio:lifting.controls'),
      translate('portfolio:lifting.organisations'),
      translate('portfolio:lifting.requirements'),
    ],
    rows: summary.lifting.map(({ controls, organisations }) => [
      joinList(
        controls.map(({ control }) => control),
        translate,
      ),
      String(organisations),
      joinList(
        controls.map(({ requirements: [first = ''] }) => titleOf(first)),
        translate,
      ),
    ]),
  };
}

/** A group's name: the values of its tags. */
function nameGroup({ tags }: GroupFigures, { translate }: FrameworkView): string {
  const values = tags.map((value) => value ?? translate('portfolio:groups.no-tag'));
  return joinList(values, translate);
}

function layGroup(
  group: GroupFigures,
  levels: readonly (number | null)[],
  view: FrameworkView,
): string[] {
  const { figures } = group;
  const name = nameGroup(group, view);
  if (figures === null) {
    return [name, view.translate('portfolio:groups.hidden'), ...levels.map(() => ''), '', ''];
  }
  return [
    name,
    String(figures.organisations),
    ...levels.map((level) => countAt(figures.levels, level)),
    String(figures.distance.met),
    joinList(
      figures.blocking.slice(0, 3).map(({ id }) => id),
      view.translate,
    ),
  ];
}

function layGroups(view: FrameworkView): PortfolioTable {
  const { report, summary, translate } = view;
  const { groupBy, minGroup } = report.summary;
  const shown = summary.groups.flatMap(({ figures }) => figures?.levels ?? []);
  const levels = [...new Set(shown.map(({ level }) => level))];
  return {
    id: 'groups',
    heading: translate('portfolio:groups.heading', { tags: joinList(groupBy, translate) }),
    note: minGroup > 1 ? translate('portfolio:groups.note', { number: minGroup }) : '',
    head: [
      joinList(groupBy, translate),
      translate('portfolio:groups.organisations'),
      ...levels.map((level) => nameLevel(level, translate)),
      translate('portfolio:groups.met'),
      translate('portfolio:groups.most-blocking'),
    ],
    rows: summary.groups.map((group) => layGroup(group, levels, view)),
  };
}

/** The tables of one framework; none of what is hidden. */
export function listTables(view: FrameworkView): PortfolioTable[] {
  const { figures, groups } = view.summary;
  const tables =
    figures === null
      ? []
      : [
          layLevels(figures, view),
          layDistance(figures, view),
          layBlocking(figures, view),
          layLifting(view),
        ];
  return groups.length === 0 ? tables : [...tables, layGroups(view)];
}
