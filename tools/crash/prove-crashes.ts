import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAnswer } from '../../src/core/find-answer.ts';
import { findUpcoming } from '../../src/interview/plan/find-upcoming.ts';
import { listQuestions } from '../../src/interview/plan/list-questions.ts';
import type { Question } from '../../src/interview/plan/question.ts';
import { checkAssessment } from '../../src/load/load-assessment.ts';
import { parseDocument } from '../../src/load/parse-document.ts';
import type { Answer, Assessment } from '../../src/model/assessment.ts';
import type { ControlPack } from '../../src/model/control-pack.ts';
import { ToolError } from '../run-tool.ts';
import { type Doom, type KilledRun, runUntilKilled } from './run-until-killed.ts';

const FILE = 'crash.yaml';
const COMMENT = '# nobody may lose this line';
/** Longest pause between a line and the kill; a save takes some milliseconds. */
const LONGEST_DELAY = 60;
/** Longest pause from the start, when the kill comes before the first question. */
const LONGEST_START = 500;
const MOST_LINES = 12;

/** What a series of runs came to. */
export interface CrashFigures {
  runs: number;
  killed: number;
  /** Killed before the first question was on the screen. */
  early: number;
  acknowledged: number;
  /** Runs after which the answer that was just being taken was in the file all the same. */
  ahead: number;
  /** Locks of killed runs that the next run took over. */
  takenOver: number;
  /** Temporary files that a kill in the middle of a write left behind. */
  leftovers: number;
  finished: number;
}

/** A small generator of random numbers from a seed (mulberry32), so that a failure can be repeated. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function writeStart(folder: string, { id, release, facts }: ControlPack): void {
  const lines = [
    COMMENT,
    'schema: e8/assessment/v1',
    `framework: ${id}@${release}`,
    'organisation: { name: Crash } # kept',
    'target: 1',
    'scope:',
    '  facts:',
    ...facts.map((fact) => `    ${fact.id}: true`),
    '  inventory: { workstations: 9, it-providers: [Kilat] }',
    'answers: {}',
  ];
  writeFileSync(join(folder, FILE), `${lines.join('\n')}\n`);
}

async function readChecked(folder: string, pack: ControlPack): Promise<Assessment> {
  const bytes = readFileSync(join(folder, FILE));
  const { value, diagnostics } = await parseDocument(bytes, FILE);
  const checked = value && checkAssessment(value, pack, () => '');
  if (checked?.value === undefined || diagnostics.length > 0) {
    throw new ToolError(`the file is not valid:\n${bytes}`);
  }
  if (!String(bytes).startsWith(COMMENT)) throw new ToolError('the comment is gone');
  return checked.value.assessment;
}

function planOf(pack: ControlPack, assessment: Assessment): Question[] {
  return listQuestions(pack, assessment, { target: 1, split: new Set() });
}

function hasAll(found: Answer | undefined, wanted: Partial<Answer>): boolean {
  return Object.entries(wanted).every(([key, value]) => found?.[key as keyof Answer] === value);
}

function assertSaved(run: KilledRun, questions: readonly Question[], after: Assessment): void {
  for (const [number, wanted] of run.acknowledged) {
    const question = questions[number - 1];
    for (const requirement of question?.requirements ?? []) {
      const found = findAnswer(after.answers, requirement)?.answer;
      if (hasAll(found, wanted)) continue;
      const said = `${JSON.stringify(wanted)} wanted, ${JSON.stringify(found)} found`;
      throw new ToolError(`question ${number}: ${said}\n${run.output}`);
    }
  }
}

function chooseDoom(random: () => number): Doom {
  const lines = Math.floor(random() * MOST_LINES);
  return { lines, delay: Math.floor(random() * (lines === 0 ? LONGEST_START : LONGEST_DELAY)) };
}

function countFiles(folder: string, pattern: RegExp): number {
  return readdirSync(folder).filter((name) => pattern.test(name)).length;
}

/** Whether the answer that was being taken when the kill came is in the file already. */
function isAhead(run: KilledRun, questions: readonly Question[], after: Assessment): boolean {
  if (run.last === undefined || run.acknowledged.has(run.last)) return false;
  const { requirements = [] } = questions[run.last - 1] ?? {};
  return requirements.some((each) => findAnswer(after.answers, each) !== undefined);
}

/**
 * Kills the interview over and over at random moments. After each kill the file must be valid and
 * whole, hold every answer from which the program had gone on, and the next run must begin with the
 * right question.
 *
 * @throws ToolError at the first run that is not so
 */
export async function proveCrashes(
  runs: number,
  folder: string,
  pack: ControlPack,
  random: () => number,
): Promise<CrashFigures> {
  const figures: CrashFigures = {
    ...{ runs, killed: 0, early: 0, acknowledged: 0 },
    ...{ ahead: 0, takenOver: 0, leftovers: 0, finished: 0 },
  };
  mkdirSync(folder, { recursive: true });
  writeStart(folder, pack);
  for (let run = 0; run < runs; run += 1) await proveOne(folder, pack, random, figures);
  return figures;
}

/** A fresh file where the last one was finished, and the question that comes next. */
async function findNext(folder: string, pack: ControlPack, figures: CrashFigures) {
  const questions = planOf(pack, await readChecked(folder, pack));
  const { answers } = await readChecked(folder, pack);
  const next = findUpcoming(questions, answers);
  if (next !== undefined) return { questions, number: questions.indexOf(next) + 1 };
  figures.finished += 1;
  writeStart(folder, pack);
  return { questions, number: 1 };
}

function count(figures: CrashFigures, run: KilledRun, isLocked: boolean, isTaken: boolean): void {
  figures.killed += Number(run.killed);
  figures.early += Number(run.first === undefined);
  figures.takenOver += Number(isLocked && run.first !== undefined);
  figures.acknowledged += run.acknowledged.size;
  figures.ahead += Number(isTaken);
}

async function proveOne(
  folder: string,
  pack: ControlPack,
  random: () => number,
  figures: CrashFigures,
): Promise<void> {
  const { questions, number } = await findNext(folder, pack, figures);
  const isLocked = countFiles(folder, /\.lock$/) > 0;
  const run = await runUntilKilled(FILE, folder, chooseDoom(random), random);
  if (run.first !== undefined && run.first !== number) {
    throw new ToolError(`resumed at question ${run.first}, expected ${number}\n${run.output}`);
  }
  const after = await readChecked(folder, pack);
  assertSaved(run, questions, after);
  count(figures, run, isLocked, isAhead(run, questions, after));
  const leftovers = countFiles(folder, /\.tmp$/);
  // Those of the run before are gone as soon as its lock was taken over.
  if (leftovers > 1) throw new ToolError(`${leftovers} temporary files are left\n${run.output}`);
  figures.leftovers += leftovers;
}
