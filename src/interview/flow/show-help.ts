import { listTermsOf } from '../../core/list-terms.ts';
import type { Place, Requirement, Step } from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';
import type { Question } from '../plan/question.ts';
import { type Paragraph, QUESTION_ROWS } from './asker.ts';
import type { Desk } from './desk.ts';

const KINDS = ['menu', 'policy', 'registry', 'powershell', 'shell', 'file', 'link'] as const;

function describePlace(place: Place, translate: Translate): Paragraph[] {
  return KINDS.flatMap((kind) => {
    const where = place[kind];
    if (where === undefined) return [];
    const platform = translate(`words:platform.${place.on}.name`);
    const name = translate(`words:place.${kind}.name`);
    const text = translate('interview:help.place', { platform, kind: name, where });
    return [{ text, indent: 4, emphasis: 'quiet' as const }];
  });
}

function describeSteps(steps: readonly Step[], translate: Translate): Paragraph[] {
  return steps.flatMap(({ text, where = [] }) => [
    { text: translate('interview:list.item', { text }), indent: 2 },
    ...where.flatMap((each) => describePlace(each, translate)),
  ]);
}

function describeTerms(asked: Requirement, { pack, translate }: Desk): Paragraph[] {
  const terms = listTermsOf(
    [asked],
    ({ question = '', requirement }) => `${question} ${requirement}`,
    pack.pack,
  );
  if (terms.length === 0) return [];
  return [
    { text: translate('interview:help.terms'), emphasis: 'strong' },
    ...terms.map(({ term, meaning }) => ({
      text: translate('interview:help.term', { term, meaning }),
      indent: 2,
    })),
  ];
}

function describeCheck(requirement: Requirement, translate: Translate): Paragraph[] {
  const { check = [], evidence = [] } = requirement;
  const kept = evidence.map((text) => ({
    text: translate('interview:list.item', { text }),
    indent: 2,
  }));
  return [
    ...(check.length > 0
      ? [{ text: translate('interview:help.check'), emphasis: 'strong' as const }]
      : []),
    ...describeSteps(check, translate),
    ...(kept.length > 0
      ? [{ text: translate('interview:help.evidence'), emphasis: 'strong' as const }, ...kept]
      : []),
  ];
}

/** Why a question is asked, what exactly is wanted, how to find out, and what its words mean. */
export async function showHelp(desk: Desk, { requirements, strategy }: Question): Promise<void> {
  const { asker, translate } = desk;
  const [requirement] = requirements;
  if (requirement === undefined) return;
  const { why, requirement: wanted, title, control } = requirement;
  const ids = requirements.map((each) => each.id).join(translate('report:list.separator'));
  await asker.read(
    [
      { text: '' },
      { text: title, emphasis: 'title' },
      ...(why === undefined
        ? []
        : [
            { text: translate('interview:help.why'), emphasis: 'strong' as const },
            { text: why, indent: 2 },
          ]),
      { text: translate('interview:help.wanted'), emphasis: 'strong' },
      { text: wanted, indent: 2 },
      ...describeCheck(requirement, translate),
      ...describeTerms(requirement, desk),
      {
        text: translate('interview:help.source', { strategy: strategy.title, ids, control }),
        emphasis: 'quiet',
      },
      { text: '' },
    ],
    QUESTION_ROWS,
  );
}
