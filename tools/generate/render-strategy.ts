import type { Condition } from '../../src/model/condition.ts';
import type { ControlPack, Requirement, Strategy } from '../../src/model/control-pack.ts';
import { layMarkdownTable } from '../../src/report/parts/lay-markdown-table.ts';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';

/** A link to a heading of the same page; its fragment is made as GitHub makes it. */
export function linkHeading(text: string, heading: string): string {
  const fragment = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
  return `[${escapeMarkdown(text)}](#${fragment})`;
}

function nameRequirement({ id, title }: Requirement): string {
  return `${id}: ${title}`;
}

/** A link to a requirement on the same page, by its id. */
export function linkRequirement(requirement: Requirement): string {
  return linkHeading(requirement.id, nameRequirement(requirement));
}

function linkFacts(condition: Condition, pack: ControlPack): string {
  if (typeof condition === 'string') {
    const title = pack.facts.find(({ id }) => id === condition)?.title ?? condition;
    return linkHeading(title, `Fact: ${title}`);
  }
  const [parts, word] = 'any' in condition ? [condition.any, 'or'] : [condition.all, 'and'];
  return parts
    .map((part) =>
      typeof part === 'string' ? linkFacts(part, pack) : `(${linkFacts(part, pack)})`,
    )
    .join(` ${word} `);
}

function findAll(ids: readonly string[], pack: ControlPack): Requirement[] {
  return pack.strategies
    .flatMap(({ requirements }) => requirements)
    .filter(({ id }) => ids.includes(id));
}

/** What a requirement has beside its texts. */
function listDetails(requirement: Requirement, pack: ControlPack): string[] {
  const { levels, control, subject } = requirement;
  const test = requirement['test-id'];
  const condition = requirement['applies-when'];
  const successors = findAll(requirement['superseded-by'] ?? [], pack);
  return [
    `- Levels: ${levels.join(', ')}`,
    `- Control: ${control}${test === undefined ? '' : `; the publisher's test: ${test}`}`,
    ...(subject === undefined
      ? []
      : [`- In this strategy it concerns: ${escapeMarkdown(subject)}`]),
    ...(condition === undefined ? [] : [`- Applies only with: ${linkFacts(condition, pack)}`]),
    ...(successors.length === 0
      ? []
      : [`- At a higher level replaced by: ${successors.map(linkRequirement).join(', ')}`]),
  ];
}

/** The question and the reason; where they are another requirement's, a link to it. */
function listWords(requirement: Requirement, pack: ControlPack): string[] {
  const [source] = findAll([requirement['same-as'] ?? ''], pack);
  if (source !== undefined) {
    return [
      `- Question and reason: those of ${linkRequirement(source)}, which has the same control`,
    ];
  }
  const { question, why } = requirement;
  return [
    ...(question === undefined ? [] : [`- Question: ${escapeMarkdown(question)}`]),
    ...(why === undefined ? [] : [`- Why: ${escapeMarkdown(why)}`]),
  ];
}

function renderRequirement(requirement: Requirement, pack: ControlPack): string[] {
  return [
    `### ${nameRequirement(requirement)}`,
    escapeMarkdown(requirement.requirement),
    [...listWords(requirement, pack), ...listDetails(requirement, pack)].join('\n'),
  ];
}

/** A strategy with the table of its requirements and each of them in full. */
export function renderStrategy(strategy: Strategy, pack: ControlPack): string[] {
  const { title, code, objective, stops, requirements } = strategy;
  const rows = requirements.map((requirement) => [
    linkRequirement(requirement),
    escapeMarkdown(requirement.title),
    ...pack.levels.map(({ level }) => (requirement.levels.includes(level) ? 'yes' : '')),
  ]);
  const head = ['Id', 'Requirement', ...pack.levels.map(({ level }) => `Level ${level}`)];
  return [
    `## ${title} (${code})`,
    ...(objective === undefined ? [] : [`**What it is for:** ${escapeMarkdown(objective)}`]),
    ...(stops === undefined ? [] : [`**What it stops:** ${escapeMarkdown(stops)}`]),
    layMarkdownTable(head, rows).join('\n'),
    ...requirements.flatMap((requirement) => renderRequirement(requirement, pack)),
  ];
}
