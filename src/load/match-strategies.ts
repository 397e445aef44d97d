import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { showValue } from '../schema/show-value.ts';
import type { PackPart, RawPack } from './raw-pack.ts';
import { readMap, readText } from './read-value.ts';

/** A file of a pack: its name there, and its name as it is shown. */
interface NamedFile {
  name: string;
  file: string;
}

/** Strategies that `pack.yaml` lists without a file, and files that it does not list. */
export function matchStrategies(
  { raw, document }: PackPart<RawPack>,
  files: readonly NamedFile[],
): Diagnostic[] {
  const named = files.map(({ name }) => nameStrategy(name));
  const missing = raw.strategies.flatMap((id, index) => {
    if (named.includes(id)) return [];
    const pointer = `/strategies/${index}`;
    const values = { name: `strategies/${id}.yaml` };
    return [diagnoseValue(document, { code: 'missing-file', pointer, values })];
  });
  const unlisted = files.filter(
    ({ name }, index) =>
      !raw.strategies.includes(nameStrategy(name)) || named.indexOf(nameStrategy(name)) !== index,
  );
  return [
    ...missing,
    ...unlisted.map(({ name, file }) => diagnoseFile('unlisted-file', name, file)),
  ];
}

/** A strategy in a file of another name. */
export function checkFileName(document: ParsedDocument, name: string): Diagnostic[] {
  const id = readText(readMap(document.value)['id']);
  const expected = nameStrategy(name);
  if (id === undefined || id === expected) return [];
  const values = { found: showValue(id), expected };
  return [diagnoseValue(document, { code: 'wrong-value', pointer: '/id', values })];
}

/** An error about a whole file of a pack. */
export function diagnoseFile(
  code: 'missing-file' | 'unlisted-file',
  name: string,
  file: string,
): Diagnostic {
  const place = { file, line: 0, column: 0, pointer: '' };
  return { severity: 'error', code, ...place, values: { name } };
}

function nameStrategy(name: string): string {
  return name.replace(/^strategies\//, '').replace(/\.\w+$/, '');
}
