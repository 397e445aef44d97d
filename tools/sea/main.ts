// Entry of the single-file executable: what bin/e8.js and src/cli/launch.ts are to the package.
// Assets are inside the executable and are read one by one, when asked for.
import { getAsset } from 'node:sea';
import { main } from '../../src/cli/main.ts';
import { createNodeHost } from '../../src/host/create-node-host.ts';
import { createProcessIo } from '../../src/host/create-process-io.ts';
import { loadTranslator } from '../../src/i18n/load-translator.ts';

declare const __E8_VERSION__: string;

/** An asset by its name below `dist/assets`; Node throws where there is none. */
function readAsset(name: string): string | undefined {
  try {
    return getAsset(name, 'utf8');
  } catch {
    return undefined;
  }
}

async function run(argv: readonly string[]): Promise<number> {
  const host = createNodeHost({ readAsset });
  const translate = loadTranslator('en', readAsset);
  return main(argv, { host, io: createProcessIo(process), translate, version: __E8_VERSION__ });
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 70;
  },
);
