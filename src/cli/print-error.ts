import type { MessageValues } from '../model/diagnostic.ts';
import type { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import { visibleText } from '../text/visible-text.ts';
import { describeValues } from './describe-values.ts';
import { printDiagnostic, type Teller } from './print-diagnostic.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** What went wrong, in one sentence. */
export function describeError({ code, values }: E8Error, translate: World['translate']): string {
  const describe = translate as (key: string, values: MessageValues) => string;
  return describe(`errors:error.${code}`, describeValues(values, translate));
}

/** Values that somebody may copy: they are not broken. */
const NAMES = ['file', 'folder', 'command'];

function listNames({ values }: E8Error): string[] {
  return NAMES.flatMap((key) => values[key] ?? []).map((name) =>
    visibleText(String(name), { singleLine: true }),
  );
}

/** Prints what went wrong, every diagnostic of it, the nearest valid name, and where to read on. */
export function printError(error: E8Error, help: string, world: Teller): void {
  const { io, translate } = world;
  for (const each of error.diagnostics) printDiagnostic(each, error.sources, world);
  const lines = [`e8: ${describeError(error, translate)}`];
  const { nearest } = error.values;
  if (nearest) lines.push(translate('errors:nearest', { nearest }));
  if (error.exit === EXIT.wrongUsage) lines.push(translate('errors:read-help', { command: help }));
  tell(lines.join('\n'), io, { whole: [help, ...listNames(error)] });
}
