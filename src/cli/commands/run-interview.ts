import { findPack } from '../../app/find-pack.ts';
import { createAssessment, nameAssessment } from '../../app/interview/create-assessment.ts';
import { listAssessments } from '../../app/interview/list-assessments.ts';
import { openStore } from '../../app/interview/open-store.ts';
import { openAssessment } from '../../app/open-assessment.ts';
import { readFacts } from '../../app/read-facts.ts';
import type { Asker } from '../../interview/flow/asker.ts';
import { conductInterview } from '../../interview/flow/conduct-interview.ts';
import type { Desk } from '../../interview/flow/desk.ts';
import { LeaveSignal } from '../../interview/flow/leave.ts';
import { saveEdits } from '../../interview/flow/save.ts';
import { chooseAssessment, chooseLanguage, draftAssessment } from '../../interview/flow/start.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { ControlPack, LoadedPack } from '../../model/control-pack.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Terminal } from '../../model/io.ts';
import { canAsk } from '../can-ask.ts';
import { attachFile } from '../interview/attach-file.ts';
import { holdFile } from '../interview/hold-file.ts';
import { makeAsker } from '../interview/make-asker.ts';
import { makeReportDesk } from '../interview/make-report-desk.ts';
import { tellSaved, tellUnsaved } from '../interview/tell-unsaved.ts';
import { tellScript } from '../tell-script.ts';
import type { World } from '../world.ts';
import { chooseLevel, findStrategies } from './choose-scope.ts';

/** Options as commander gives them. */
export interface InterviewOptions {
  plain?: true;
  facts?: string;
  only?: string[];
  level?: number;
  unanswered?: true;
  review?: true;
  framework?: string;
  controls?: string;
}

/** What a run needs from its beginning to its end. */
interface Run {
  options: InterviewOptions;
  world: World;
  asker: Asker;
}

function assertTerminal({ io }: World, file: string | undefined): Terminal {
  if (io.terminal !== undefined && canAsk(io)) return io.terminal;
  const command = `e8 init ${file ?? 'assessment.yaml'}`;
  throw new E8Error('cannot-ask', EXIT.wrongUsage, { values: { command } });
}

/** The world in the language that is chosen; not asked where there is only one. */
async function settleLanguage(terminal: Terminal, world: World, plain: boolean): Promise<World> {
  const { io, translate, speech, reportSpeech } = world;
  const languages = world.listLocales();
  if (world.isLanguageChosen || languages.length < 2) return world;
  const asker = await makeAsker(terminal, io, translate, plain);
  const chosen = await chooseLanguage({ asker, translate }, languages, speech.locale);
  if (chosen === speech.locale) return world;
  const spoken = world.speak(chosen);
  const report = reportSpeech === speech ? spoken : reportSpeech;
  return { ...world, speech: spoken, translate: spoken.translate, reportSpeech: report };
}

/** The file to work on, created where it is new. */
async function chooseFile(named: string | undefined, run: Run): Promise<string> {
  const { options, world, asker } = run;
  const { host, translate } = world;
  const search = { host, controls: options.controls };
  if (named !== undefined && host.exists(named)) return named;
  const pack = world.speech.localise(await findPack(options.framework, search, EXIT.wrongUsage));
  const desk = { asker, translate, pack };
  const found = named === undefined ? await listAssessments('.', search) : [];
  const resumed = await chooseAssessment(desk, found);
  if (resumed !== null) return resumed;
  const level = options.level && chooseLevel('--level', options.level, pack);
  const draft = await draftAssessment(desk, level);
  const file = named ?? nameAssessment(draft.organisation.name, host);
  await createAssessment(file, draft, pack, host);
  asker.say(translate('interview:start.file', { file }), 'strong');
  return file;
}

async function findOwnPack(file: string, { options, world }: Run): Promise<LoadedPack> {
  const search = { host: world.host, controls: options.controls };
  const { framework } = await openAssessment(file, search);
  const loaded = await findPack(framework, search);
  return { ...loaded, pack: world.speech.localise(loaded) };
}

/** Level and strategies: what the flags say, else what the assessment says. */
function chooseScope({ only, level }: InterviewOptions, pack: ControlPack, { target }: Assessment) {
  const strategies = findStrategies(only, pack);
  const chosen = chooseLevel('--level', level ?? target, pack);
  return { target: chosen, split: new Set<string>(), ...(strategies && { strategies }) };
}

async function makeDesk(file: string, run: Run): Promise<Desk> {
  const { options, world, asker } = run;
  const { host, translate } = world;
  const pack = await findOwnPack(file, run);
  const store = await openStore(file, host, pack);
  const report = makeReportDesk(file, options.controls, world);
  const resumeCommand = `e8 interview ${file}`;
  world.advise(translate('interview:leave.resume', { command: resumeCommand }));
  return {
    asker,
    translate,
    pack,
    store,
    scope: chooseScope(options, pack.pack, store.assessment),
    today: host.today,
    attach: (path) => attachFile(file, path, world),
    ...(report && { report }),
    resumeCommand,
  };
}

async function takeFacts(desk: Desk, { options, world }: Run): Promise<void> {
  if (options.facts === undefined) return;
  const facts = await readFacts(options.facts, desk.pack.pack, world.host);
  const edits = Object.entries(facts).map(([id, value]) => ({
    path: ['scope', 'facts', id],
    value,
  }));
  await saveEdits(desk, edits);
}

/** To leave early is as fine as to finish; what is not saved is shown. */
function endEarly(desk: Desk, error: unknown): void {
  const isInterrupted = error instanceof E8Error && error.code === 'interrupted';
  if (!isInterrupted && !(error instanceof LeaveSignal)) throw error;
  if (!tellUnsaved(desk)) tellSaved(desk);
  if (isInterrupted) throw error;
}

async function conduct(desk: Desk, run: Run): Promise<number> {
  const { unanswered, review } = run.options;
  try {
    await takeFacts(desk, run);
    await conductInterview(desk, review ? 'review' : unanswered && 'unanswered');
  } catch (error) {
    endEarly(desk, error);
  }
  return desk.store.pending.length > 0 ? EXIT.outputFailed : EXIT.fine;
}

/** Asks what is still open in an assessment, or in a new one. */
export async function runInterview(
  named: string | undefined,
  options: InterviewOptions,
  world: World,
): Promise<number> {
  const terminal = assertTerminal(world, named);
  const { io } = world;
  const plain = options.plain === true;
  try {
    const speaking = named === undefined ? await settleLanguage(terminal, world, plain) : world;
    const asker = await makeAsker(terminal, io, speaking.translate, plain);
    tellScript(speaking.speech, speaking);
    const run = { options, world: speaking, asker };
    const file = await chooseFile(named, run);
    const release = holdFile(file, run.world, (text) => asker.say(text, 'alert'));
    try {
      return await conduct(await makeDesk(file, run), run);
    } finally {
      release();
    }
  } catch (error) {
    if (error instanceof LeaveSignal) return EXIT.fine;
    throw error;
  } finally {
    terminal.close();
  }
}
