import type { Assessor, Organisation } from '../../model/assessment.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Locale } from '../../model/locale.ts';
import type { Translate } from '../../model/translate.ts';
import { type Asker, type Choice, PROMPT_ROWS } from './asker.ts';

/** An assessment that was found, and how far it is. */
export interface Found {
  file: string;
  name: string;
  done: number;
  total: number;
}

/** What a new assessment begins with. */
export interface Draft {
  organisation: Organisation;
  assessor: Assessor;
  target: number;
}

/** What the beginning is given. */
export interface StartDesk {
  asker: Asker;
  translate: Translate;
  pack: ControlPack;
}

/** Resumes one of the assessments at hand, or begins a new one (null). */
export async function chooseAssessment(
  { asker, translate }: StartDesk,
  found: readonly Found[],
): Promise<string | null> {
  if (found.length === 0) return null;
  const choices: Choice<string | null>[] = [
    ...found.map(({ file, name, done, total }) => ({
      value: file,
      label: translate('interview:start.resume', { file, name, done, total }),
    })),
    { value: null, label: translate('interview:start.new') },
  ];
  const message = translate('interview:start.choose');
  return (await asker.choose({ message, choices })).value ?? null;
}

/** Which language to go on in. */
export async function chooseLanguage(
  { asker, translate }: Omit<StartDesk, 'pack'>,
  languages: readonly Locale[],
  current: Locale,
): Promise<Locale> {
  const { value } = await asker.choose({
    message: translate('interview:start.language'),
    choices: languages.map((locale) => ({ value: locale, label: locale.ownName })),
    initial: current,
  });
  return value ?? current;
}

/** Each level with the adversary that it is meant for and whom it is suggested to. */
async function chooseTarget({ asker, translate, pack }: StartDesk): Promise<number> {
  await asker.read(
    [
      { text: '' },
      { text: translate('interview:start.levels'), emphasis: 'title' },
      ...pack.levels.flatMap(({ title, adversary, audience }) => [
        { text: title, emphasis: 'strong' as const },
        { text: adversary, indent: 2 },
        ...(audience === undefined
          ? []
          : [{ text: audience, indent: 2, emphasis: 'quiet' as const }]),
      ]),
      { text: translate('interview:start.levels-advice'), emphasis: 'quiet' },
    ],
    PROMPT_ROWS,
  );
  const { value } = await asker.choose({
    message: translate('interview:start.target'),
    choices: pack.levels.map(({ level, title }) => ({ value: level, label: title })),
  });
  return value ?? pack.levels[0]?.level ?? 1;
}

async function typeName({ asker, translate }: StartDesk, question: 'organisation' | 'assessor') {
  const check = (text: string) =>
    question === 'organisation' && text.trim() === ''
      ? translate('interview:follow.required')
      : undefined;
  const { value } = await asker.type({ message: translate(`interview:start.${question}`), check });
  return value?.trim() ?? '';
}

/** What a new assessment has to know before the first question. */
export async function draftAssessment(desk: StartDesk, target: number | undefined): Promise<Draft> {
  const { asker, translate, pack } = desk;
  const { title, publisher } = pack;
  asker.say('');
  asker.say(translate('interview:start.welcome', { title }), 'title');
  asker.say(translate('interview:start.about', { publisher }));
  asker.say('');
  const name = await typeName(desk, 'organisation');
  const assessor = await typeName(desk, 'assessor');
  return {
    organisation: { name },
    assessor: { ...(assessor !== '' && { name: assessor }), independence: 'self' },
    target: target ?? (await chooseTarget(desk)),
  };
}
