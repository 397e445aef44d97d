import { ROW_FORMATS } from '../../app/portfolio/job.ts';
import { SUMMARY_FORMATS } from '../../app/portfolio/plan-portfolio.ts';
import { SCHEMA_NAMES } from '../../app/read-schema.ts';
import { LOCALES } from '../../i18n/locale-table.ts';
import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import { REPORTERS } from '../../report/registry.ts';
import { SHELLS } from './shells.ts';

/** What can follow an option, or stand as an argument. */
export type CompletedValue =
  | { kind: 'file' | 'folder' | 'anything' }
  | { kind: 'words'; words: readonly string[] };

const FILE: CompletedValue = { kind: 'file' };
const words = (...list: readonly string[]): CompletedValue => ({ kind: 'words', words: list });

/** By the name of the placeholder, with the words of its command before it where these matter. */
const VALUES: Readonly<Record<string, CompletedValue>> = {
  file: FILE,
  path: FILE,
  result: FILE,
  assessment: FILE,
  old: FILE,
  new: FILE,
  folder: { kind: 'folder' },
  format: words('terminal', 'json'),
  'assess format': words(...REPORTERS.map(({ id }) => id)),
  'report format': words(...REPORTERS.map(({ id }) => id)),
  'compare format': words('terminal', 'markdown', 'json'),
  'locales check format': words('terminal', 'json', 'github'),
  'portfolio format': words(...ROW_FORMATS, ...SUMMARY_FORMATS),
  quality: words(...EVIDENCE_QUALITIES),
  change: words('regression'),
  date: words('today'),
  tag: words(...LOCALES.map(({ tag }) => tag)),
  shell: words(...SHELLS),
  'schema name': words(...SCHEMA_NAMES),
};

/** Placeholders for what only the user, or a control pack, can know. */
const OPEN = [
  'level',
  'days',
  'id',
  'key',
  'pack',
  'name',
  'number',
  'tags',
  'text',
  'strategy',
  'strategy=level',
];

/**
 * The value that a placeholder (`<file...>`, `format`) of a command (`controls list`) stands for;
 * undefined for a placeholder that this table does not know.
 */
export function findValue(command: string, placeholder: string): CompletedValue | undefined {
  const name = placeholder.replace(/^[<[]|(\.{3})?[>\]]$/g, '');
  const known = VALUES[`${command} ${name}`] ?? VALUES[name];
  return known ?? (OPEN.includes(name) ? { kind: 'anything' } : undefined);
}
