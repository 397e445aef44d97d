import type { Report, ReportContext, Reporter } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import { joinSections } from './parts/join-sections.ts';
import { renderExceptions } from './terminal/exceptions.ts';
import { renderGate } from './terminal/gate.ts';
import { renderHeadline } from './terminal/headline.ts';
import { makeVisible } from './terminal/make-visible.ts';
import { renderNextSteps } from './terminal/next-steps.ts';
import { renderStrategies } from './terminal/strategies.ts';
import { createStyle } from './terminal/style.ts';
import { renderTrust } from './terminal/trust.ts';
import { renderWarnings } from './terminal/warnings.ts';

const SECTIONS = [
  renderHeadline,
  renderStrategies,
  renderNextSteps,
  renderTrust,
  renderExceptions,
  renderWarnings,
  renderGate,
] as const;

/**
 * The result with its texts made harmless. What the summary does not show is left out: above all
 * the digest, which is computed when it is looked at.
 */
function showResult(result: Result): Result {
  const { file, organisation, scope, assessor } = result.assessment;
  const assessment = {
    file,
    digest: '',
    organisation,
    ...(scope && { scope }),
    ...(assessor && { assessor }),
  };
  return makeVisible({ ...result, assessment, requirements: [] });
}

/** Past this many columns lines get hard to read. */
const WIDEST = 100;

/**
 * The summary on a terminal. It answers in this order: what level, is that the target, what holds
 * it back, what to do first, how far it can be trusted; for an auditor the gate's reasons come last.
 */
export const terminalReporter: Reporter = {
  id: 'terminal',
  render(report: Report, context: ReportContext): string {
    const style = createStyle(context.colour);
    const width = Math.min(context.width, WIDEST);
    const shown = { ...report, result: showResult(report.result) };
    return joinSections(SECTIONS.map((render) => render(shown, { ...context, width }, style)));
  },
};
