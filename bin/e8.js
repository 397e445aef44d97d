#!/usr/bin/env node
'use strict';

const BUNDLE = '../dist/e8.cjs';
const argv = process.argv.slice(2);

/** An error that nobody expected must not look like a gate that is not passed (exit code 1). */
function failAsBug(error) {
  const missing = error?.code === 'MODULE_NOT_FOUND' && error.message.includes(BUNDLE);
  const text = missing ? 'e8 is not built (no dist/e8.cjs). Run: npm run build' : error?.stack;
  process.stderr.write(`${text ?? error}\n`);
  process.exitCode = 70;
}

// The version is answered here because loading the bundle would take longer than Node's own start.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  try {
    require('../dist/e8.cjs')
      .launch(argv)
      .then((code) => {
        process.exitCode = code;
      })
      .catch(failAsBug);
  } catch (error) {
    failAsBug(error);
  }
}
