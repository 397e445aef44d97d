import type { LocaleStatus, TextStatus } from '../../model/locale-status.ts';

const FIELDS = ['en', 'text', 'state', 'by', 'on'] as const;

function writeEntry(name: string, entry: TextStatus): string {
  const fields = FIELDS.filter((field) => entry[field] !== undefined);
  const pairs = fields.map((field) => `"${field}": ${JSON.stringify(entry[field])}`);
  return `  ${JSON.stringify(name)}: { ${pairs.join(', ')} }`;
}

/**
 * `status.json`, a line for each text, so that a change shows as one: in the order of the English.
 * Entries of texts that the English no longer has are left out.
 *
 * @param names every text of the English
 */
export function writeStatus(status: LocaleStatus, names: readonly string[]): string {
  const lines = names.flatMap((name) => {
    const entry = Object.hasOwn(status, name) ? status[name] : undefined;
    return entry === undefined ? [] : [writeEntry(name, entry)];
  });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
