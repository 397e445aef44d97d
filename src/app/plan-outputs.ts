import { E8Error, type ErrorCode } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';
import { isPrinted, isStream, REPORTERS } from '../report/registry.ts';
import { findNearest } from '../text/nearest.ts';

/** One format and where it goes; standard output where no file is named. */
export interface Output {
  format: string;
  /** May hold `{name}`, which stands for the input's name without folder and ending. */
  file?: string;
}

const NAME = '{name}';

function fail(code: ErrorCode, values: Record<string, string | number>): never {
  throw new E8Error(code, EXIT.wrongUsage, { values });
}

function parseOutput(text: string): Output {
  const at = text.indexOf('=');
  const format = at === -1 ? text : text.slice(0, at);
  const ids = REPORTERS.map((each) => each.id);
  if (!ids.includes(format)) {
    const nearest = findNearest(format, ids) ?? '';
    fail('unknown-format', { found: format, nearest, known: ids.join(', ') });
  }
  if (at === -1) {
    if (isPrinted(format)) fail('file-needed', { format });
    return { format };
  }
  const file = text.slice(at + 1);
  if (file === '') fail('missing-option-value', { option: `--format ${format}=` });
  return { format, file };
}

/** The file of one output for one input. */
export function nameOutput(file: string, input: string): string {
  const base = input === '-' ? 'stdin' : (input.split(/[\\/]/).at(-1) ?? input);
  // A function, because a name may hold what `replaceAll` takes for a pattern, such as `$&`.
  return file.replaceAll(NAME, () => base.replace(/\.[^.]+$/, ''));
}

function assertOutputs(
  outputs: readonly Output[],
  inputs: readonly string[],
  host: Host,
  alsoRead: readonly string[],
): void {
  const printed = outputs.filter((each) => each.file === undefined);
  if (printed.length > 1) fail('several-outputs', {});
  const single = inputs.length > 1 ? printed.find(({ format }) => !isStream(format)) : undefined;
  if (single) fail('file-needed', { format: single.format });
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const nameless = files.find((file) => inputs.length > 1 && !file.includes(NAME));
  if (nameless !== undefined) fail('name-needed', { file: nameless });
  const read = new Set([...inputs, ...alsoRead].map((input) => host.identify(input)));
  const seen = new Set<string>();
  for (const file of files.flatMap((each) => inputs.map((input) => nameOutput(each, input)))) {
    const place = host.identify(file);
    if (read.has(place)) fail('overwrites-input', { file });
    if (seen.has(place)) fail('same-output', { file });
    seen.add(place);
  }
}

/**
 * Reads `--format` values (`html`, `html=report.html`, `json=a.json,markdown=b.md`) and refuses
 * what cannot work before anything is judged.
 *
 * @param alsoRead files that are read beside the inputs, such as a baseline
 * @throws E8Error with exit code 2
 */
export function planOutputs(
  formats: readonly string[],
  inputs: readonly string[],
  host: Host,
  alsoRead: readonly string[] = [],
): Output[] {
  const texts = formats.flatMap((each) => each.split(',')).filter((each) => each !== '');
  if (texts.length === 0) fail('missing-option-value', { option: '--format' });
  const outputs = texts.map(parseOutput);
  assertOutputs(outputs, inputs, host, alsoRead);
  return outputs;
}
