import type { Reporter } from '../model/report.ts';

/** The result itself (DESIGN, section 6), keys and lists in their contract's order. */
export const jsonReporter: Reporter = {
  id: 'json',
  render: ({ result }) => `${JSON.stringify(result, null, 2)}\n`,
};
