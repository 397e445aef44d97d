import type { MessageValues } from '../model/diagnostic.ts';
import type { Translate } from '../model/translate.ts';
import { visibleText } from '../text/visible-text.ts';

/** Values that are keys of texts themselves, and where those texts stand. */
const TRANSLATED: Readonly<Record<string, string>> = {
  foundType: 'errors:type',
  expectedType: 'errors:type',
  form: 'errors:form',
  printFault: 'errors:print-fault',
};

/**
 * The values of a message, ready to show: names of types and forms in the reader's language, and
 * nothing of a stranger's text that could drive the terminal.
 */
export function describeValues(values: MessageValues, translate: Translate): MessageValues {
  const lookUp = translate as (key: string) => string;
  const shown = Object.entries(values).map(([name, value]) => {
    const folder = TRANSLATED[name];
    if (folder !== undefined) return [name, lookUp(`${folder}.${value}`)];
    return [name, typeof value === 'string' ? visibleText(value, { singleLine: true }) : value];
  });
  return Object.fromEntries(shown);
}
