import type { ReportContext } from '../model/report.ts';
import { decideColour } from './decide-colour.ts';
import type { World } from './world.ts';

/** Columns where nothing says how many there are. */
const DEFAULT_COLUMNS = 80;

/** What a reporter is told when it writes to standard output, or to a file. */
export function makeReportContext({ io, translate }: World, toFile: boolean): ReportContext {
  if (toFile) return { translate, width: DEFAULT_COLUMNS, colour: false };
  const width = io.columns ?? DEFAULT_COLUMNS;
  return { translate, width, colour: decideColour(io.stdout, io.env) };
}
