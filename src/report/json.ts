import type { Reporter } from '../model/report.ts';
import { writeJson } from './parts/write-json.ts';

/** The result itself (DESIGN, section 6), keys and lists in their contract's order. */
export const jsonReporter: Reporter = {
  id: 'json',
  render: ({ result }) => writeJson(result, 2),
  // A line for each result (NDJSON).
  join: (texts) => texts.map((text) => writeJson(JSON.parse(text))).join(''),
};
