import type { PlainError } from '../app/portfolio/job.ts';
import type { InputPlace } from '../app/portfolio/line-counter.ts';
import type { PortfolioEvents } from '../app/portfolio/portfolio-run.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { E8Error } from '../model/e8-error.ts';
import { visibleText } from '../text/visible-text.ts';
import type { Progress } from './portfolio-progress.ts';
import { printDiagnostic } from './print-diagnostic.ts';
import { describeError } from './print-error.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** So many repeated rows are named; of more, the number is told. */
const MOST_REPEATS = 20;

/** What is told on stderr while many inputs are read, and at the end. */
export interface Notices extends PortfolioEvents {
  finish(bad: number, isStopped: boolean): void;
}

function namePlace({ file, line }: InputPlace): string {
  const name = visibleText(file, { singleLine: true });
  return line === 0 ? name : `${name}:${line}`;
}

/** An input that is a line of a file begins in that line, whatever it says of itself. */
function shift(diagnostic: Diagnostic, { line }: InputPlace): Diagnostic {
  if (line === 0) return diagnostic;
  const { line: own, column } = diagnostic;
  return { ...diagnostic, line: Math.max(own, 1) + line - 1, column: Math.max(column, 1) };
}

function printFault(error: PlainError, place: InputPlace, world: World): void {
  const { code, exit, values, diagnostics } = error;
  for (const each of diagnostics) printDiagnostic(shift(each, place), {}, world);
  if (diagnostics.length > 0) return;
  const { io, translate } = world;
  const text = describeError(new E8Error(code, exit, { values }), translate);
  const severity = translate('errors:severity.error');
  const name = `${namePlace(place)}:`;
  tell(`${name} ${severity}: ${text} [${code}]`, io, { whole: [name] });
}

/** Prints what is wrong with single inputs, each with its line, and how far the run is. */
export function makeNotices(progress: Progress, world: World): Notices {
  const { io, translate } = world;
  let repeats = 0;
  const tellEnd = (text: string) => tell(`e8: ${text}`, io);
  return {
    onFault: (error, place) => {
      progress.clear();
      printFault(error, place, world);
    },
    onRepeat: (place) => {
      repeats += 1;
      if (repeats > MOST_REPEATS) return;
      progress.clear();
      const name = namePlace(place);
      tell(translate('portfolio:notice.repeat', { place: name }), io, { whole: [name] });
    },
    onProgress: (inputs, bytes) => progress.show(inputs, bytes),
    finish: (bad, isStopped) => {
      progress.clear();
      const more = repeats - MOST_REPEATS;
      if (more > 0) tellEnd(translate('portfolio:notice.repeats', { count: more }));
      if (bad > 0) tellEnd(translate('portfolio:notice.bad', { count: bad }));
      if (isStopped) tellEnd(translate('portfolio:notice.stopped'));
    },
  };
}
