import { createNodeHost } from '../host/create-node-host.ts';
import { createProcessIo } from '../host/create-process-io.ts';
import { loadTranslator } from '../i18n/load-translator.ts';
import { main } from './main.ts';

declare const __E8_VERSION__: string;

/**
 * Runs e8 in the real world: this process, its files, its terminal.
 *
 * @param argv arguments after the program's name
 * @param assetFolder where the assets lie; beside the bundle unless a caller knows better
 * @returns the exit code
 */
export async function launch(
  argv: readonly string[],
  assetFolder = `${__dirname}/assets`,
): Promise<number> {
  const host = createNodeHost({ assetFolder });
  const translate = loadTranslator('en', (name) => host.findAsset(name));
  return main(argv, { host, io: createProcessIo(process), translate, version: __E8_VERSION__ });
}
