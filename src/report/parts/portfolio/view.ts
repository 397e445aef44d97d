import type { LoadedPack } from '../../../model/control-pack.ts';
import type { Figures, FrameworkSummary, Summary } from '../../../model/portfolio.ts';
import type { Translate } from '../../../model/translate.ts';

/** A summary with the packs that it speaks of, by `<pack>@<release>`. */
export interface PortfolioReport {
  summary: Summary;
  packs: ReadonlyMap<string, LoadedPack>;
}

/** The part of a summary that is of one framework, with its texts. */
export interface FrameworkView {
  report: PortfolioReport;
  summary: FrameworkSummary;
  /** What is told of requirements and strategies, by id; the id itself where the pack has none. */
  titleOf(id: string): string;
  title: string;
  translate: Translate;
}

function listTitles({ pack }: LoadedPack): [string, string][] {
  return pack.strategies.flatMap(({ id, title, requirements }) => [
    [id, title] as [string, string],
    ...requirements.map((each) => [each.id, each.title] as [string, string]),
  ]);
}

/** A view of each framework. */
export function listViews(report: PortfolioReport, translate: Translate): FrameworkView[] {
  return report.summary.frameworks.map((summary) => {
    const pack = report.packs.get(summary.framework);
    const titles = new Map(pack === undefined ? [] : listTitles(pack));
    const { framework } = summary;
    const title = translate('portfolio:framework', { title: pack?.pack.title ?? '', framework });
    return { report, summary, titleOf: (id) => titles.get(id) ?? id, title, translate };
  });
}

/** The levels that occur in figures, lowest first, as they are named. */
export function nameLevel(level: number | null, translate: Translate): string {
  return level === null
    ? translate('portfolio:levels.not-applicable')
    : translate('portfolio:levels.level', { level });
}

/** Every level to which there is a column: those of the overall level, and of any strategy. */
export function listLevels({ levels, strategies }: Figures): (number | null)[] {
  const all = [levels, ...strategies.map((each) => each.levels)].flat();
  const known = new Set(all.map(({ level }) => level));
  const numbers = [...known].filter((level) => level !== null).sort((a, b) => a - b);
  return known.has(null) ? [...numbers, null] : numbers;
}
