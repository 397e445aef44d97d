import type { Answer } from '../../src/model/assessment.ts';
import { WAYS } from './answers.ts';
import { openPty, type Pty } from './open-pty.ts';

/** What happened in one run. */
export interface KilledRun {
  /** The number of the first question that was shown; undefined where none was. */
  first: number | undefined;
  /** By number: what the program went on from, so that it must be in the file. */
  acknowledged: ReadonlyMap<number, Partial<Answer>>;
  /** The question that was on the screen, or being written, when it was killed. */
  last: number | undefined;
  /** Whether it was killed while it ran, and did not end before. */
  killed: boolean;
  /** Everything on the screen, for a failure to be understood. */
  output: string;
}

/** When to kill: after so many lines were sent, so many milliseconds later. */
export interface Doom {
  lines: number;
  delay: number;
}

const QUESTION = /question (\d+) of \d+\r?\n(?![\s\S]*question \d+ of)/;
/** A prompt waits for a line: the output ends with a colon and a blank. */
const WAITING = /: $/;

interface Driver {
  acknowledged: Map<number, Partial<Answer>>;
  first: number | undefined;
  current: number | undefined;
  /** Lines to come for the current question. */
  queue: { line: string; adds?: Partial<Answer> }[];
  /** What the next prompt will prove to be written. */
  owed: Partial<Answer> | undefined;
}

function acknowledge(driver: Driver): void {
  const { current, owed, acknowledged } = driver;
  if (current === undefined || owed === undefined) return;
  acknowledged.set(current, { ...acknowledged.get(current), ...owed });
  driver.owed = undefined;
}

/** The line for the prompt that is on the screen now. */
function nextLine(driver: Driver, output: string, random: () => number): string {
  acknowledge(driver);
  const queued = driver.queue.shift();
  if (queued !== undefined) {
    driver.owed = queued.adds;
    return queued.line;
  }
  const number = Number(QUESTION.exec(output)?.[1]);
  driver.current = Number.isNaN(number) ? undefined : number;
  driver.first ??= driver.current;
  // After the last question: leave everything as it is.
  if (driver.current === undefined) return 'q';
  const way = WAYS[Math.floor(random() * WAYS.length)];
  driver.queue = [...(way?.lines ?? [])];
  driver.owed = way?.at;
  return way?.choice ?? '8';
}

function drive(pty: Pty, driver: Driver, doom: Doom, random: () => number): void {
  let answered = 0;
  let sent = 0;
  const strike = () => setTimeout(() => pty.kill(), doom.delay);
  if (doom.lines === 0) strike();
  pty.onOutput(() => {
    const fresh = pty.output.slice(answered);
    if (!WAITING.test(fresh)) return;
    answered = pty.output.length;
    pty.send(nextLine(driver, fresh, random));
    sent += 1;
    if (sent === doom.lines) strike();
  });
}

/** Runs the interview in `--plain`, answers at random, and kills it at the given moment. */
export async function runUntilKilled(
  file: string,
  folder: string,
  doom: Doom,
  random: () => number,
): Promise<KilledRun> {
  const pty = openPty(['interview', file, '--plain'], folder);
  const driver: Driver = {
    acknowledged: new Map(),
    first: undefined,
    current: undefined,
    queue: [],
    owed: undefined,
  };
  drive(pty, driver, doom, random);
  await pty.ended;
  const { acknowledged, first, current } = driver;
  const { output } = pty;
  return { first, acknowledged, last: current, killed: !output.includes('e8 interview'), output };
}
