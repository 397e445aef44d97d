import { speak } from '../app/speak.ts';
import { createNodeHost, type NodeHostOptions } from '../host/create-node-host.ts';
import { createProcessIo } from '../host/create-process-io.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Io } from '../model/io.ts';
import type { Speech } from '../model/speech.ts';
import { holdWindow } from './hold-window.ts';
import { main } from './main.ts';

declare const __E8_VERSION__: string;

/**
 * Runs e8 in the real world: this process, its files, its terminal.
 *
 * @param argv arguments after the program's name
 * @param assets where the assets are; in a folder beside the bundle unless a caller knows better
 * @returns the exit code
 */
export async function launch(
  argv: readonly string[],
  assets: NodeHostOptions = { assetFolder: `${__dirname}/assets` },
): Promise<number> {
  const host = createNodeHost(assets);
  const io = createProcessIo(process, answerFailure);
  const spoken: Speech[] = [];
  const advice: string[] = [];
  answerInterruption(io, spoken, advice);
  const exit = await main(argv, {
    host,
    io,
    version: __E8_VERSION__,
    advise: (text) => {
      advice[0] = text;
    },
    speak: (locale, folder) => {
      const speech = speak(locale, host, folder);
      spoken.unshift(speech);
      return speech;
    },
  });
  await holdWindow(argv, { host, io, speech: spoken[0] });
  return exit;
}

/** Ends at once, but never within a write: signals are heard between synchronous steps only. */
function answerInterruption(io: Io, spoken: readonly Speech[], advice: readonly string[]): void {
  process.once('SIGINT', () => {
    const said = spoken[0]?.translate('errors:error.interrupted');
    const lines = [...(said === undefined ? [] : [`e8: ${said}`]), ...advice];
    // A terminal shows the key, often behind a line that says how far it is.
    const start = io.stderr.isTerminal ? '\n' : '';
    io.stderr.write(start + lines.map((line) => `${line}\n`).join(''));
    process.exit(EXIT.interrupted);
  });
}

/**
 * Standard output could not take all of a report, say on a full disk. Node tells it some time after
 * the write, when the run may have ended well, so the exit code is set at the very end.
 */
function answerFailure(): void {
  process.on('exit', () => {
    process.exitCode = EXIT.outputFailed;
  });
}
