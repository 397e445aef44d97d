import type { Diagnostic, MessageValues } from '../model/diagnostic.ts';
import { visibleText } from '../text/visible-text.ts';
import { renderCodeFrame } from './code-frame.ts';
import { describeValues } from './describe-values.ts';
import { layMessage } from './tell.ts';
import type { World } from './world.ts';

/** What is needed to tell somebody what is wrong. */
export type Teller = Pick<World, 'io' | 'translate'>;

type Describe = (key: string, values: MessageValues) => string;

function describePlace({ file, line, column }: Diagnostic): string {
  const name = visibleText(file, { singleLine: true });
  return line === 0 ? name : `${name}:${line}:${column}`;
}

/**
 * Prints `file:line:column: error: what was found, what was expected [code]`, the nearest valid
 * id, and on a terminal the line itself.
 */
export function printDiagnostic(
  diagnostic: Diagnostic,
  sources: Readonly<Record<string, string>>,
  { io, translate }: Teller,
): void {
  const text = describeDiagnostic(diagnostic, translate);
  const severity = translate(`errors:severity.${diagnostic.severity}`);
  const place = `${describePlace(diagnostic)}:`;
  const { stderr } = io;
  const head = `${place} ${severity}: ${text} [${diagnostic.code}]`;
  const lines = layMessage(head, stderr, { whole: [place] });
  if (diagnostic.nearest !== undefined) {
    const nearest = visibleText(diagnostic.nearest, { singleLine: true });
    lines.push(...layMessage(translate('errors:nearest', { nearest }), stderr, { indent: 2 }));
  }
  if (stderr.isTerminal) {
    const width = stderr.columns ?? 80;
    const frame = renderCodeFrame(diagnostic, sources[diagnostic.file], width - 2);
    lines.push(...frame.map((each) => `  ${each}`));
  }
  stderr.write(`${lines.join('\n')}\n`);
}

/** A syntax error's reason is a sentence of its own, which names what was found. */
function describeSyntax({ values }: Diagnostic, describe: Describe): string {
  const found = values['found'] || describe('errors:end', {});
  return describe('errors:diagnostic.syntax', {
    reason: describe(`errors:syntax.${values['reason']}`, { ...values, found }),
  });
}

/** The text of a diagnostic; its values fit the placeholders of its code's text. */
export function describeDiagnostic(diagnostic: Diagnostic, translate: World['translate']): string {
  const describe = translate as Describe;
  const values = describeValues(diagnostic.values, translate);
  return diagnostic.code === 'syntax'
    ? describeSyntax({ ...diagnostic, values }, describe)
    : describe(`errors:diagnostic.${diagnostic.code}`, values);
}
