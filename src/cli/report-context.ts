import { makeReportBasis } from '../app/report-basis.ts';
import type { ReportContext } from '../model/report.ts';
import { decideColour } from './decide-colour.ts';
import type { World } from './world.ts';

/** Columns where nothing says how many there are. */
const DEFAULT_COLUMNS = 80;

/**
 * What a reporter is told when it writes to standard output, or to a file.
 *
 * @param embedFonts whether a document may carry the fonts that its text needs
 */
export function makeReportContext(world: World, toFile: boolean, embedFonts = true): ReportContext {
  const { io, host, version, reportSpeech } = world;
  const basis = makeReportBasis(reportSpeech, host, version);
  return {
    ...basis,
    width: (toFile ? undefined : io.columns) ?? DEFAULT_COLUMNS,
    hasCursor: !toFile && io.stdout.isTerminal && io.env['TERM'] !== 'dumb',
    colour: !toFile && decideColour(io.stdout, io.env),
    ...(!embedFonts && { findFont: () => undefined }),
  };
}
