import { performance } from 'node:perf_hooks';
import { openStore } from '../../src/app/interview/open-store.ts';
import { createNodeHost } from '../../src/host/create-node-host.ts';
import { loadTranslator } from '../../src/i18n/load-translator.ts';
import { askQuestions } from '../../src/interview/flow/ask-questions.ts';
import type { Asker } from '../../src/interview/flow/asker.ts';
import type { Desk } from '../../src/interview/flow/desk.ts';
import { LeaveSignal } from '../../src/interview/flow/leave.ts';
import { planNow } from '../../src/interview/flow/plan-now.ts';
import { walkThrough } from '../../src/interview/plan/walk.ts';
import type { LoadedPack } from '../../src/model/control-pack.ts';
import { readJson } from '../generate/read-json.ts';
import { median } from './measure-commands.ts';

const WARM_UPS = 10;
const QUESTIONS = 60;

/** Presses a key at once, and notes how long it takes until the next question is asked. */
function makeAsker(times: number[]): Asker {
  let pressed = 0;
  const choose = (choices: readonly { value: unknown }[]) => {
    times.push(performance.now() - pressed);
    if (times.length > WARM_UPS + QUESTIONS) throw new LeaveSignal();
    // "Not yet" and "we decided not to", in turn, so that the file changes every time.
    const { value } = choices.at(times.length % 2 === 0 ? 4 : 5) ?? {};
    pressed = performance.now();
    return value;
  };
  return {
    say: () => undefined,
    read: () => Promise.resolve(),
    choose: <T>({ choices }: { choices: readonly { value: T }[] }) =>
      Promise.resolve({ value: choose(choices) as T }),
    type: () => Promise.resolve({ value: 'x' }),
  };
}

/**
 * Milliseconds from a key to the next question on a full assessment: the answer is on the disk by
 * then. The median, of an assessment that is changed by it.
 */
export async function measureInterview(file: string): Promise<number> {
  const pack = readJson('dist/assets/packs/essential-eight/2023-11.json') as LoadedPack;
  const host = createNodeHost({ assetFolder: 'dist/assets' });
  const times: number[] = [];
  const desk: Desk = {
    asker: makeAsker(times),
    translate: loadTranslator('en', (name) => readJson(`locales/en/${name}.json`)),
    pack,
    store: await openStore(file, host, pack),
    scope: { target: pack.pack.levels.length, split: new Set() },
    today: host.today,
    attach: () => Promise.resolve({ fault: '' }),
    resumeCommand: '',
  };
  try {
    await askQuestions(desk, walkThrough(planNow(desk).questions));
  } catch (error) {
    if (!(error instanceof LeaveSignal)) throw error;
  }
  return median(times.slice(WARM_UPS));
}
