import { listFacts } from '../../src/core/holds-condition.ts';
import type { ControlPack, Fact, MaturityLevel, Term } from '../../src/model/control-pack.ts';
import { layMarkdownTable } from '../../src/report/parts/lay-markdown-table.ts';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';
import { linkHeading, linkRequirement, renderStrategy } from './render-strategy.ts';

function renderHead(pack: ControlPack, source: string): string[] {
  return [
    `# ${pack.title}, release ${pack.release}`,
    `<!-- Generated from ${source} by \`npm run generate\`; do not edit. -->`,
    `The whole model of the ${pack.publisher} on one page, as e8 holds it: ${listSize(pack)}. Every sentence here is e8's own wording. \`e8 explain ID\` shows one requirement with how to find out, how to fix it and what to keep as proof.`,
    `**${escapeMarkdown(pack.disclaimer)}**`,
    `${escapeMarkdown(pack.attribution)} The wording of this page is under ${pack.licence}. Its levels were checked against the publisher's ${pack['checked-against']}.`,
  ];
}

function listSize({ strategies, levels }: ControlPack): string {
  const requirements = strategies.flatMap((each) => each.requirements);
  const controls = new Set(requirements.map((each) => each.control)).size;
  return `${strategies.length} strategies, ${levels.length} maturity levels and ${requirements.length} requirements, behind which stand ${controls} controls`;
}

function renderLevel({ title, adversary, audience }: MaturityLevel): string[] {
  return [`### ${title}`, escapeMarkdown([adversary, audience ?? ''].join(' '))];
}

function renderLevels({ levels }: ControlPack): string[] {
  return [
    '## Maturity levels',
    'Level 0 always exists and asks for nothing: at least one requirement of level 1 is not met. Each level above it is meant to withstand a kind of attacker.',
    ...levels.flatMap(renderLevel),
  ];
}

/** How many requirements each strategy has at each level. */
function renderStrategies({ strategies, levels }: ControlPack): string[] {
  const rows = strategies.map(({ code, title, requirements }) => [
    linkHeading(title, `${title} (${code})`),
    code,
    ...levels.map(({ level }) => {
      const listed = requirements.filter((each) => each.levels.includes(level));
      return String(listed.length);
    }),
  ]);
  const head = ['Strategy', 'Code', ...levels.map(({ level }) => `Level ${level}`)];
  return [
    '## Strategies',
    "A strategy is at a level when every requirement of that level, and of every lower level, is met. The overall level is that of the lowest strategy. The table counts requirements; a level's list is complete in itself.",
    layMarkdownTable(head, rows).join('\n'),
  ];
}

function renderFact(fact: Fact, pack: ControlPack): string[] {
  const touched = pack.strategies
    .flatMap((strategy) => strategy.requirements)
    .filter((each) => listFacts(each['applies-when'] ?? { all: [] }).includes(fact.id));
  return [
    `### Fact: ${fact.title}`,
    escapeMarkdown(fact.question),
    [
      `- In an assessment: \`${fact.id}\``,
      `- What counts: ${escapeMarkdown(fact.help)}`,
      ...(fact.trap ? [`- Easily overlooked: ${escapeMarkdown(fact.trap)}`] : []),
      `- Matters for: ${touched.map(linkRequirement).join(', ')}`,
    ].join('\n'),
  ];
}

function renderFacts(pack: ControlPack): string[] {
  return [
    '## Facts',
    "A fact is a yes/no statement about what you have. When it is no, the requirements that need it do not apply; when it is not answered, they do. The publisher has no such list: which fact removes which requirement is e8's interpretation, and every report says so.",
    ...pack.facts.flatMap((fact) => renderFact(fact, pack)),
  ];
}

function renderTerm({ term, meaning, also = [], ...rest }: Term): string {
  const publisherTerm = rest['publisher-term'];
  return [
    `- **${escapeMarkdown(term)}**: ${escapeMarkdown(meaning)}`,
    ...(also.length > 0 ? [`Also: ${also.map(escapeMarkdown).join('; ')}.`] : []),
    ...(publisherTerm ? [`The publisher's term: ${escapeMarkdown(publisherTerm)}.`] : []),
  ].join(' ');
}

function renderReferences({ references }: ControlPack): string[] {
  const lines = references.map(({ title, publisher, date, link, licence }) => {
    const under = licence === undefined ? '' : ` ${licence}.`;
    return `- [${escapeMarkdown(title)}](${link}), ${escapeMarkdown(publisher)}, ${date}.${under}`;
  });
  return ['## Sources', lines.join('\n')];
}

/**
 * A pack as one Markdown page: levels, strategies with their requirements, facts, glossary, sources.
 *
 * @param source where the pack stands, named on the page
 */
export function renderModelPage(pack: ControlPack, source: string): string {
  const blocks = [
    ...renderHead(pack, source),
    ...renderLevels(pack),
    ...renderStrategies(pack),
    ...pack.strategies.flatMap((strategy) => renderStrategy(strategy, pack)),
    ...renderFacts(pack),
    '## Glossary',
    pack.terms.map(renderTerm).join('\n'),
    ...renderReferences(pack),
  ];
  return `${blocks.join('\n\n')}\n`;
}
