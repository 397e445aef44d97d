import { type Answer, type Evidence, PERFORMERS } from '../../model/assessment.ts';
import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../../model/evidence-quality.ts';
import { type AnswerPatch, editAnswer } from '../plan/edit-answer.ts';
import { listTouched } from '../plan/list-touched.ts';
import type { Question } from '../plan/question.ts';
import { askWithHelp, type StepReply } from './ask-with-help.ts';
import { type Choice, COMMANDS } from './asker.ts';
import type { Desk } from './desk.ts';
import { findProvider } from './find-provider.ts';
import { planNow } from './plan-now.ts';
import { runSteps, type Step } from './run-steps.ts';
import { saveAnswers } from './save.ts';
import { showHelp } from './show-help.ts';

type Quality = EvidenceQuality | 'none';
type Performer = NonNullable<Answer['performed-by']>;

/** What is gathered, step by step. */
interface Draft {
  quality?: Quality;
  date?: string;
  attached?: Pick<Evidence, 'file' | 'sha256' | 'size'>;
  what?: string;
  performer?: Performer;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Who does it, as said the last time: mostly it is the same people. */
function findLastPerformer(desk: Desk, { answer }: Question): Performer {
  const { questions, answers } = planNow(desk);
  const before = listTouched(questions, answers).flatMap((each) => each.answer ?? []);
  const last = before.findLast((each) => each['performed-by'] !== undefined);
  return answer?.['performed-by'] ?? last?.['performed-by'] ?? 'us';
}

function makeSteps(desk: Desk, question: Question): Step<Draft>[] {
  const { asker, translate, today } = desk;
  const help = () => showHelp(desk, question);
  const ask = <T>(run: Parameters<typeof askWithHelp<T>>[1]) => askWithHelp(desk, run, help);
  const hasProof = ({ quality }: Draft) => quality !== 'none';
  const qualities: Choice<Quality>[] = [...EVIDENCE_QUALITIES, 'none' as const].map((value) => ({
    value,
    label: translate(`interview:evidence.${value}`),
  }));
  const chooseQuality = (initial: Quality = 'good') =>
    asker.choose<Quality>({
      message: translate('interview:evidence.how'),
      choices: qualities,
      initial,
      commands: COMMANDS,
    });
  const typeDay = (initial = today()) =>
    asker.type({
      message: translate('interview:evidence.when'),
      initial,
      canGoBack: true,
      check: (text) =>
        isDay(text) && text <= today() ? undefined : translate('interview:evidence.wrong-day'),
    });
  const typeWhat = (initial = '') =>
    asker.type({ message: translate('interview:evidence.what'), initial, canGoBack: true });
  return [
    { field: 'quality', run: (draft) => ask(() => chooseQuality(draft.quality)) },
    { field: 'date', applies: hasProof, run: (draft) => ask(() => typeDay(draft.date)) },
    { field: 'what', applies: hasProof, run: (draft) => ask(() => typeWhat(draft.what)) },
    { field: 'attached', applies: hasProof, run: () => ask(() => attachFile(desk)) },
    { field: 'performer', run: () => ask(() => choosePerformer(desk, question)) },
  ];
}

/** A file that proves it, until one can be hashed or none is wanted. */
async function attachFile({ asker, translate, attach }: Desk) {
  for (;;) {
    const message = translate('interview:evidence.file');
    const reply = await asker.type({ message, canGoBack: true });
    if (reply.command !== undefined) return reply;
    const path = reply.value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (path === '') return { value: {} };
    const { file, fault } = await attach(path);
    if (file !== undefined) return { value: file };
    asker.say(fault, 'alert');
  }
}

function choosePerformer(desk: Desk, question: Question) {
  const { asker, translate } = desk;
  const name = findProvider(desk) ?? translate('words:performer.provider.name');
  const labels = {
    us: translate('interview:performer.us'),
    provider: translate('interview:performer.provider', { name }),
    'cloud-vendor': translate('interview:performer.cloud-vendor'),
  };
  return asker.choose<Performer>({
    message: translate('interview:performer.question'),
    choices: PERFORMERS.map((value) => ({ value, label: labels[value] })),
    initial: findLastPerformer(desk, question),
    commands: COMMANDS,
  });
}

function makePatch({ quality, date, attached, what, performer }: Draft, desk: Desk): AnswerPatch {
  const provider = performer === 'provider' ? findProvider(desk) : undefined;
  const patch: AnswerPatch = {
    ...(performer && { 'performed-by': performer }),
    provider,
  };
  if (quality === undefined || quality === 'none') return patch;
  const item: Evidence = {
    what: what?.trim() || desk.translate(`interview:evidence.${quality}`),
    quality,
    ...(date !== undefined && { date }),
    ...attached,
  };
  return { ...patch, evidence: [item] };
}

/** How one knows, since when, with what proof, and who does it. Everything but Enter is optional. */
export async function recordEvidence(desk: Desk, question: Question): Promise<StepReply<true>> {
  const reply = await runSteps<Draft>(makeSteps(desk, question), {});
  if (reply.command !== undefined) return reply;
  const patch = makePatch(reply.value, desk);
  await saveAnswers(desk, editAnswer(desk.store.assessment.answers, question.keys, patch));
  return { value: true };
}
