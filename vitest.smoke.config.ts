import { defineConfig } from 'vitest/config';

/** Tries what is shipped, as a user gets it: after `npm run package`, and apart from the tests. */
export default defineConfig({
  test: {
    include: ['test/smoke/**/*.smoke.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    // Each starts programs; several at once would only wait for each other.
    fileParallelism: false,
  },
});
