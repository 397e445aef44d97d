import { listFacts } from '../../core/holds-condition.ts';
import { listRequirements } from '../../core/list-requirements.ts';
import type {
  ControlPack,
  Fact,
  MaturityLevel,
  Requirement,
  Strategy,
  Term,
} from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';
import type { Block } from './blocks.ts';

const nameEach = (requirements: readonly Requirement[], translate: Translate) =>
  requirements.map(({ id, title, levels }) => {
    const name = translate('words:joint.titled', { id, title });
    return `- ${name} [${levels.join(' ')}]`;
  });

/** A control with every requirement that it stands behind. */
export function explainControl(
  { control, requirements }: { control: string; requirements: readonly Requirement[] },
  translate: Translate,
): Block[] {
  const [first] = requirements;
  const name = (id: string, title: string) => translate('words:joint.titled', { id, title });
  const subjects = requirements.map(({ id, title, subject }) => `- ${name(id, subject ?? title)}`);
  return [
    { lines: [name(control, first?.title ?? '')] },
    { heading: translate('cli:explain.must'), lines: first ? [first.requirement] : [] },
    { heading: translate('cli:explain.asked-by'), lines: subjects },
    { lines: [translate('cli:explain.control-key', { control })] },
  ];
}

/** A strategy: what it is for, what it stops, and its requirements. */
export function explainStrategy(strategy: Strategy, translate: Translate): Block[] {
  const { title, code, id, objective, stops, requirements } = strategy;
  return [
    { lines: [`${title} (${code}, ${id})`] },
    {
      heading: translate('cli:explain.objective'),
      lines: objective === undefined ? [] : [objective],
    },
    { heading: translate('cli:explain.stops'), lines: stops === undefined ? [] : [stops] },
    { heading: translate('cli:explain.requirements'), lines: nameEach(requirements, translate) },
  ];
}

/** A maturity level: against whom, for whom, and how much it asks for. */
export function explainLevel(
  { level, title, adversary, audience }: MaturityLevel,
  pack: ControlPack,
  translate: Translate,
): Block[] {
  const listed = listRequirements(pack).filter((each) => each.levels.includes(level));
  const controls = new Set(listed.map((each) => each.control)).size;
  return [
    { lines: [title] },
    { heading: translate('cli:explain.adversary'), lines: [adversary] },
    {
      heading: translate('cli:explain.audience'),
      lines: audience === undefined ? [] : [audience],
    },
    { lines: [translate('cli:explain.level-size', { count: listed.length, controls })] },
  ];
}

/** A fact: the question, what counts, the trap, and what a no takes off the list. */
export function explainFact(fact: Fact, pack: ControlPack, translate: Translate): Block[] {
  const touched = listRequirements(pack).filter((each) => {
    const condition = each['applies-when'];
    return condition !== undefined && listFacts(condition).includes(fact.id);
  });
  return [
    { lines: [`${fact.title} (${fact.id})`] },
    { heading: translate('cli:explain.question'), lines: [fact.question] },
    { heading: translate('cli:explain.help'), lines: [fact.help] },
    { heading: translate('cli:explain.trap'), lines: fact.trap === undefined ? [] : [fact.trap] },
    { heading: translate('cli:explain.removes'), lines: nameEach(touched, translate) },
    { lines: [translate('cli:explain.interpretation')] },
  ];
}

/** A term of the glossary. */
export function explainTerm(term: Term, translate: Translate): Block[] {
  const { also = [] } = term;
  const publisherTerm = term['publisher-term'];
  return [
    { lines: [term.term, term.meaning] },
    { heading: translate('cli:explain.also'), lines: also.map((each) => `- ${each}`) },
    {
      heading: translate('cli:explain.publisher-term'),
      lines: publisherTerm === undefined ? [] : [publisherTerm],
    },
  ];
}
