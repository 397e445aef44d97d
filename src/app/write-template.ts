import { listOpen, type OpenQuestion } from '../core/list-open.ts';
import type { ControlPack } from '../model/control-pack.ts';
import { OUTCOMES } from '../model/outcome.ts';
import type { Translate } from '../model/translate.ts';
import { commentLines } from './comment-lines.ts';

/** What the template is for. */
export interface TemplateRequest {
  target: number;
  facts: Readonly<Record<string, boolean | null>>;
  /** The organisation's name, where it is known already. */
  name: string | undefined;
  /** Ids of the strategies to ask about; all of them where undefined. */
  strategies: readonly string[] | undefined;
}

/** Puts the schema where the template's first line looks for it; no network is needed. */
const SCHEMA_COMMAND = 'e8 schema assessment > assessment.schema.json';

/** Things to count or to name; later questions and samples are held against them. */
const INVENTORY = {
  lists: ['online-services'],
  counts: ['workstations', 'servers', 'network-devices', 'users', 'privileged-accounts'],
} as const;

function writeHead(pack: ControlPack, request: TemplateRequest, translate: Translate): string[] {
  const name = request.name ?? translate('cli:template.organisation');
  return [
    '# yaml-language-server: $schema=./assessment.schema.json',
    ...commentLines(translate('cli:template.schema', { command: SCHEMA_COMMAND })),
    ...commentLines(
      translate('cli:template.intro', { title: pack.title, publisher: pack.publisher }),
    ),
    'schema: e8/assessment/v1',
    `framework: ${pack.id}@${pack.release}`,
    `organisation: { name: ${JSON.stringify(name)} }`,
    ...commentLines(translate('cli:template.target')),
    `target: ${request.target}`,
    ...commentLines(translate('cli:template.assessor')),
    '# assessor: { name: ..., role: ..., independence: self }',
    '# assessed-on: YYYY-MM-DD',
  ];
}

function writeScope(pack: ControlPack, request: TemplateRequest, translate: Translate): string[] {
  const facts = pack.facts.flatMap((fact) => [
    ...commentLines(fact.question, 4),
    ...commentLines(fact.help, 4),
    ...(fact.trap === undefined ? [] : commentLines(fact.trap, 4)),
    `    ${fact.id}: ${request.facts[fact.id] ?? null}`,
  ]);
  return [
    '',
    'scope:',
    ...commentLines(translate('cli:template.scope'), 2),
    '  # description: ...',
    ...commentLines(translate('cli:template.facts'), 2),
    '  facts:',
    ...facts,
    ...commentLines(translate('cli:template.inventory'), 2),
    '  inventory:',
    ...INVENTORY.lists.map((each) => `    ${each}: []`),
    ...INVENTORY.counts.map((each) => `    ${each}: 0`),
  ];
}

function writeQuestion({ key, requirements }: OpenQuestion, translate: Translate): string[] {
  const [first] = requirements;
  const subjects = requirements.length > 1 ? requirements : [];
  const name = (id: string, title = '') => translate('words:joint.titled', { id, title });
  const ids = requirements.map((each) => each.id).join(translate('report:list.separator'));
  return [
    ...commentLines(name(ids, first?.title), 2),
    ...commentLines(first?.question ?? first?.requirement ?? '', 2),
    ...subjects.flatMap(({ id, subject }) => commentLines(`- ${name(id, subject)}`, 2)),
    `  ${key}: not-assessed`,
  ];
}

function writeAnswers(pack: ControlPack, request: TemplateRequest, translate: Translate) {
  const { target, facts, strategies } = request;
  const questions = listOpen(pack, { target, facts, ...(strategies && { strategies }) });
  const outcomes = OUTCOMES.map((id) =>
    translate('words:joint.titled', { id, title: translate(`words:outcome.${id}.meaning`) }),
  );
  return [
    '',
    ...commentLines(translate('cli:template.answers')),
    ...outcomes.flatMap((each) => commentLines(`- ${each}`)),
    ...commentLines(translate('cli:template.evidence')),
    questions.length === 0 ? 'answers: {}' : 'answers:',
    ...pack.strategies.flatMap(({ id, title }) => {
      const asked = questions.filter((each) => each.strategy.id === id);
      const written = asked.flatMap((each) => writeQuestion(each, translate));
      return asked.length === 0 ? [] : ['', `  # ${title}`, ...written];
    }),
  ];
}

/**
 * A commented assessment to fill in by hand: facts and inventory first, then every question up to
 * the target that the facts leave open. It is valid as it is, and judges to level 0.
 */
export function writeTemplate(
  pack: ControlPack,
  request: TemplateRequest,
  translate: Translate,
): string {
  const lines = [
    ...writeHead(pack, request, translate),
    ...writeScope(pack, request, translate),
    ...writeAnswers(pack, request, translate),
  ];
  return `${lines.join('\n')}\n`;
}
