import type { Comparison } from '../model/comparison.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { ReportContext } from '../model/report.ts';
import { visibleText } from '../text/visible-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { type Group, listSections } from './comparison/list-groups.ts';
import { hasChanges, listLevels, listModel, listSides } from './comparison/list-lines.ts';
import { createStyle, type Style } from './terminal/style.ts';

/** Past this many columns lines get hard to read. */
const WIDEST = 100;

type Wrap = (text: string) => string[];

function layGroup({ name, lines }: Group, wrap: Wrap, { translate }: ReportContext): string[] {
  const head = translate('compare:group', { name, number: lines.length });
  return [...wrap(head), ...lines.flatMap((line) => wrap(line).map((each) => `  ${each}`))];
}

function laySections(
  comparison: Comparison,
  pack: ControlPack,
  wrap: Wrap,
  style: Style,
  context: ReportContext,
): string[] {
  const { translate } = context;
  const sections = listSections(comparison, translate).flatMap(({ heading, groups }) => [
    '',
    style.heading(heading),
    ...groups.flatMap((each) => layGroup(each, wrap, context)),
  ]);
  const model = listModel(comparison, pack, translate).flatMap(wrap);
  if (model.length === 0) return sections;
  return [...sections, '', style.heading(translate('compare:heading.model')), ...model];
}

/** A comparison for people: levels first, then what got worse, what got better, and the model. */
export function renderComparisonTerminal(
  comparison: Comparison,
  pack: ControlPack,
  context: ReportContext,
): string {
  const { translate } = context;
  const style = createStyle(context.colour);
  const width = Math.min(context.width, WIDEST);
  const wrap = (text: string) => wrapText(visibleText(text, { singleLine: true }), width - 2);
  const sides = listSides(comparison, translate).flatMap(wrap);
  const verdict = translate(comparison.regression ? 'compare:regression' : 'compare:no-regression');
  const lines = hasChanges(comparison)
    ? [
        ...sides.map(style.faint),
        '',
        comparison.regression ? style.bad(verdict) : style.good(verdict),
        '',
        style.heading(translate('compare:heading.levels')),
        ...listLevels(comparison, pack, translate).flatMap(wrap),
        ...laySections(comparison, pack, wrap, style, context),
      ]
    : [...sides.map(style.faint), '', translate('compare:nothing')];
  return `${lines.join('\n')}\n`;
}
