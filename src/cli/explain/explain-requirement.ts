import { findSource } from '../../core/find-source.ts';
import { listFacts } from '../../core/holds-condition.ts';
import { listRequirements } from '../../core/list-requirements.ts';
import { listTermsOf } from '../../core/list-terms.ts';
import type { ControlPack, Requirement, Strategy } from '../../model/control-pack.ts';
import { ENGLISH_MARK } from '../../model/english-mark.ts';
import type { Translate } from '../../model/translate.ts';
import { joinList } from '../../report/parts/join-list.ts';
import type { Block } from './blocks.ts';
import { describeRhythm } from './describe-rhythm.ts';
import { listSteps } from './list-steps.ts';

function listRelated(requirement: Requirement, pack: ControlPack, translate: Translate): string[] {
  const all = listRequirements(pack);
  const names = (found: readonly Requirement[]) =>
    joinList(
      found.map((each) => each.id),
      translate,
    );
  const same = all.filter(
    (each) => each.control === requirement.control && each.id !== requirement.id,
  );
  const replaces = all.filter((each) => each['superseded-by']?.includes(requirement.id));
  const replacedBy = all.filter((each) => requirement['superseded-by']?.includes(each.id));
  return [
    ...(same.length > 0 ? [translate('cli:explain.same-control', { ids: names(same) })] : []),
    ...(replaces.length > 0 ? [translate('cli:explain.replaces', { ids: names(replaces) })] : []),
    ...(replacedBy.length > 0
      ? [translate('cli:explain.replaced-by', { ids: names(replacedBy) })]
      : []),
  ];
}

function describeFacts(requirement: Requirement, pack: ControlPack, translate: Translate) {
  const condition = requirement['applies-when'];
  if (condition === undefined) return [];
  const titles = listFacts(condition).map((id) => pack.facts.find((each) => each.id === id));
  const named = titles.map((fact) => `${fact?.title} (${fact?.id})`);
  return [translate('cli:explain.facts', { facts: joinList(named, translate) })];
}

function describeEffort({ effort }: Requirement, translate: Translate): string[] {
  if (effort === undefined) return [];
  const name = translate(`words:effort.${effort}.name`);
  const meaning = translate(`words:effort.${effort}.meaning`);
  return [translate('cli:explain.effort', { name, meaning })];
}

function describeAlternate({ alternate }: Requirement, translate: Translate): Block {
  if (alternate === undefined) return { lines: [] };
  const bodies = alternate.bodies.map(
    ({ country, name }) => `- ${translate('words:joint.about', { name: country, text: name })}`,
  );
  const reason = alternate.reason.replaceAll('{{body}}', '...');
  return {
    heading: translate('cli:explain.alternate'),
    lines: [translate('cli:explain.alternate-reason', { reason }), ...bodies],
  };
}

function listHead(requirement: Requirement, strategy: Strategy, translate: Translate): string[] {
  const { subject, 'test-id': test } = requirement;
  return [
    translate('words:joint.titled', { id: requirement.id, title: requirement.title }),
    translate('cli:explain.requirement', {
      strategy: strategy.title,
      levels: joinList(requirement.levels.map(String), translate),
      control: requirement.control,
    }),
    ...(test === undefined ? [] : [translate('cli:explain.test', { test })]),
    ...(subject === undefined ? [] : [translate('cli:explain.subject', { subject })]),
  ];
}

/** The sentence as it was written, for whoever looks for it in the publisher's documents. */
function listEnglish(requirement: Requirement, pack: ControlPack): string[] {
  const written = findSource(requirement, pack);
  if (written === requirement || requirement.requirement.startsWith(ENGLISH_MARK)) return [];
  return [ENGLISH_MARK + written.requirement];
}

/** Everything about one requirement. */
export function explainRequirement(
  { requirement, strategy }: { requirement: Requirement; strategy: Strategy },
  pack: ControlPack,
  translate: Translate,
): Block[] {
  const { question, why } = requirement;
  const heading = (key: 'must' | 'question' | 'why' | 'check' | 'fix' | 'evidence') =>
    translate(`cli:explain.${key}`);
  const terms = listTermsOf(
    [requirement],
    (each) => `${each.requirement} ${each.question ?? ''}`,
    pack,
  );
  return [
    { lines: listHead(requirement, strategy, translate) },
    {
      heading: heading('must'),
      lines: [requirement.requirement, ...listEnglish(requirement, pack)],
    },
    { heading: heading('question'), lines: question === undefined ? [] : [question] },
    { heading: heading('why'), lines: why === undefined ? [] : [why] },
    { heading: heading('check'), lines: listSteps(requirement.check, translate) },
    { heading: heading('fix'), lines: listSteps(requirement.fix, translate) },
    {
      heading: heading('evidence'),
      lines: (requirement.evidence ?? []).map((each) => `- ${each}`),
    },
    describeAlternate(requirement, translate),
    {
      heading: translate('cli:explain.more'),
      lines: [
        ...describeEffort(requirement, translate),
        ...describeRhythm(requirement.rhythm, pack, translate),
        ...describeFacts(requirement, pack, translate),
        ...listRelated(requirement, pack, translate),
      ],
    },
    {
      heading: translate('cli:explain.terms'),
      lines: terms.map(
        ({ term, meaning }) => `- ${translate('words:joint.about', { name: term, text: meaning })}`,
      ),
    },
    { lines: [translate('cli:explain.source', { title: pack.title, release: pack.release })] },
  ];
}
