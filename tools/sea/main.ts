// Entry of the single-file executable: what bin/e8.js is to the package. Assets are inside the
// executable and are read one by one, when asked for.
import { getAsset } from 'node:sea';
import { launch } from '../../src/cli/launch.ts';

/** An asset by its name below `dist/assets`; Node throws where there is none. */
function readAsset(name: string): string | undefined {
  try {
    return getAsset(name, 'utf8');
  } catch {
    return undefined;
  }
}

launch(process.argv.slice(2), { readAsset }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 70;
  },
);
