import type { Comparison } from '../model/comparison.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { Translate } from '../model/translate.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { type Group, listSections, type Section } from './comparison/list-groups.ts';
import { hasChanges, listLevels, listModel, listSides } from './comparison/list-lines.ts';

const list = (lines: readonly string[]) => lines.map((line) => `- ${escapeMarkdown(line)}`);

function layGroup({ name, lines }: Group, translate: Translate): string[] {
  const head = translate('compare:group', { name, number: lines.length });
  return ['', `**${escapeMarkdown(head)}**`, '', ...list(lines)];
}

/** Folded, so that a comment on a pull request stays short however much changed. */
function fold(summary: string, lines: readonly string[]): string[] {
  return [
    '',
    '<details>',
    `<summary>${escapeMarkdown(summary)}</summary>`,
    ...lines,
    '',
    '</details>',
  ];
}

function laySection({ heading, groups }: Section, translate: Translate): string[] {
  const number = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const summary = translate('compare:group', { name: heading, number });
  return fold(
    summary,
    groups.flatMap((each) => layGroup(each, translate)),
  );
}

function layModel(comparison: Comparison, pack: ControlPack, translate: Translate): string[] {
  const lines = listModel(comparison, pack, translate);
  if (lines.length === 0) return [];
  return fold(translate('compare:heading.model'), ['', ...list(lines)]);
}

/** A comparison as GitHub-flavoured Markdown, fit for a comment on a pull request. */
export function renderComparisonMarkdown(
  comparison: Comparison,
  pack: ControlPack,
  translate: Translate,
): string {
  const verdict = translate(comparison.regression ? 'compare:regression' : 'compare:no-regression');
  const head = [
    `## ${translate('compare:title')}`,
    '',
    ...list(listSides(comparison, translate)),
    '',
  ];
  const lines = hasChanges(comparison)
    ? [
        ...head,
        `**${verdict}**`,
        '',
        ...list(listLevels(comparison, pack, translate)),
        ...listSections(comparison, translate).flatMap((each) => laySection(each, translate)),
        ...layModel(comparison, pack, translate),
      ]
    : [...head, translate('compare:nothing')];
  return `${lines.join('\n')}\n`;
}
