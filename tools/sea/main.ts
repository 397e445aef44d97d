// Entry of the single-file executable: what bin/e8.js is to the package. The files of `dist` are
// inside it, code and assets alike, and are read one by one, when asked for.
import { getAsset } from 'node:sea';
import type { launch } from '../../src/cli/launch.ts';
import { loadCode } from './load-code.ts';

declare const __E8_VERSION__: string;

/** An asset by its name below `dist/assets`; Node throws where there is none. */
function readAsset(name: string): string | undefined {
  try {
    return getAsset(name, 'utf8');
  } catch {
    return undefined;
  }
}

/** An error that nobody expected must not look like a gate that is not passed (exit code 1). */
async function run(argv: readonly string[]): Promise<number> {
  try {
    const code = loadCode('e8.cjs') as { launch: typeof launch };
    return await code.launch(argv, { readAsset });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    return 70;
  }
}

const argv = process.argv.slice(2);
// Answered here because loading the bundle would take longer than Node's own start.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${__E8_VERSION__}\n`);
} else {
  void run(argv).then((code) => {
    process.exitCode = code;
  });
}
