import { createNodeHost, type NodeHostOptions } from '../host/create-node-host.ts';
import { createProcessIo } from '../host/create-process-io.ts';
import { loadTranslator } from '../i18n/load-translator.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Io } from '../model/io.ts';
import type { Translate } from '../model/translate.ts';
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
  const translate = loadTranslator('en', (name) => host.findAsset(name));
  const io = createProcessIo(process, answerFailure);
  answerInterruption(io, translate);
  return main(argv, { host, io, translate, version: __E8_VERSION__ });
}

/** Ends at once, but never within a write: signals are heard between synchronous steps only. */
function answerInterruption(io: Io, translate: Translate): void {
  process.once('SIGINT', () => {
    io.stderr.write(`e8: ${translate('errors:error.interrupted')}\n`);
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
