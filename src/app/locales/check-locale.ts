import { checkExemptions } from '../../i18n/kit/check-exemptions.ts';
import { checkNamespace } from '../../i18n/kit/check-namespace.ts';
import type { Finding } from '../../i18n/kit/finding.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { findNearest } from '../../text/nearest.ts';
import { type LocalesFolder, listJson } from './open-folder.ts';
import { type LocaleFile, type ReadLocale, readLocale } from './read-locale.ts';
import { listNames } from './save-locale.ts';

/** A finding, and for a broken file what e8 says of such a file elsewhere. */
export interface LocaleFinding extends Finding {
  readonly tag: string;
  readonly diagnostic?: Diagnostic;
}

export interface CheckRequest {
  /** Texts that are not translated yet are fine: they show in English. */
  allowMissing: boolean;
}

/** Files beside the namespaces. */
const OTHER_FILES = ['status', 'glossary'];

function findUnknownFiles(tag: string, { path, english, host }: LocalesFolder): Finding[] {
  const known = [...english.map(({ namespace }) => namespace), ...OTHER_FILES];
  return listJson(`${path}/${tag}`, host)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const expected = findNearest(name, known) ?? '';
      const values = { found: `${name}.json`, expected: expected && `${expected}.json` };
      const file = `${path}/${tag}/${name}.json`;
      return { rule: 'unknown-file', values, file, line: 0, column: 0 };
    });
}

/** A file without a single text is told once, not once for every text. */
function checkFile({ english, file, isThere }: LocaleFile, { locale, diagnostics }: ReadLocale) {
  if (diagnostics.some((each) => each.file === file.file) && !isThere) return [];
  const findings = checkNamespace({ file, english: english.forms }, locale);
  if (isThere || findings.length === 0) return findings;
  const values = { count: english.forms.size, found: '', expected: '' };
  const whole: Finding = { rule: 'missing-file', values, file: file.file, line: 0, column: 0 };
  return [whole];
}

const MISSING = ['missing-key', 'missing-file'];

function describeBroken(diagnostic: Diagnostic): Finding & { diagnostic: Diagnostic } {
  const { file, line, column, values } = diagnostic;
  return { rule: 'broken-file', values, file, line, column, diagnostic };
}

/** Everything that is wrong with a language, file by file and line by line. */
export async function checkLocale(
  tag: string,
  folder: LocalesFolder,
  { allowMissing }: CheckRequest,
): Promise<LocaleFinding[]> {
  const read = await readLocale(tag, folder);
  const findings: (Finding & { diagnostic?: Diagnostic })[] = [
    ...read.diagnostics.map(describeBroken),
    ...findUnknownFiles(tag, folder),
    ...read.files.flatMap((file) => checkFile(file, read)),
    ...checkExemptions(read.glossary, new Set(listNames(folder))),
  ];
  return findings
    .filter(({ rule }) => !allowMissing || !MISSING.includes(rule))
    .map((each) => ({ ...each, tag }));
}
