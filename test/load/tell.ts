import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

type Texts = Record<string, Record<string, string>>;

/** The English texts of everything that can be wrong with a file. */
export const ERROR_TEXTS: Texts = JSON.parse(
  readFileSync(new URL('../../locales/en/errors.json', import.meta.url), 'utf8'),
);

/**
 * A diagnostic in one line, `line:column code pointer > nearest`. Throws where the text of its code
 * asks for a value that it does not have, or its values name a text that does not exist.
 */
export function tell(diagnostic: Diagnostic): string {
  const { line, column, code, pointer, nearest, values } = diagnostic;
  const sections = { reason: 'syntax', form: 'form', foundType: 'type', expectedType: 'type' };
  assertValues(ERROR_TEXTS['diagnostic']?.[code], diagnostic);
  for (const [name, section] of Object.entries(sections)) {
    const value = values[name];
    if (value !== undefined) assertValues(ERROR_TEXTS[section]?.[value], diagnostic);
  }
  return `${line}:${column} ${code}${pointer && ` ${pointer}`}${nearest ? ` > ${nearest}` : ''}`;
}

function assertValues(text: string | undefined, diagnostic: Diagnostic): void {
  if (text === undefined) throw new Error(`no text: ${JSON.stringify(diagnostic)}`);
  for (const [, name] of text.matchAll(/\{\{(\w+)\}\}/g)) {
    if (diagnostic.values[String(name)] === undefined) {
      throw new Error(`no ${name}: ${JSON.stringify(diagnostic)}`);
    }
  }
}
