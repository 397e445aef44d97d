import { E8Error, type ErrorCode } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Host } from '../../model/host.ts';
import { findNearest } from '../../text/nearest.ts';
import { ROW_FORMATS, type RowFormat } from './job.ts';

/** Formats in which a summary is written. */
export const SUMMARY_FORMATS = ['terminal', 'json', 'markdown', 'html'] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

/** Smaller groups say too much about each of their members, where nobody asks for another number. */
export const MIN_GROUP = 5;

/** One format and where it goes; standard output where no file is named. */
export interface Planned<Format> {
  format: Format;
  file?: string;
}

/** Where rows go, and where their summary. */
export interface PortfolioPlan {
  rows: readonly Planned<RowFormat>[];
  summaries: readonly Planned<SummaryFormat>[];
}

function fail(code: ErrorCode, values: Record<string, string | number>): never {
  throw new E8Error(code, EXIT.wrongUsage, { values });
}

function parsePlanned(text: string, known: readonly string[]): Planned<string> {
  const at = text.indexOf('=');
  const format = at === -1 ? text : text.slice(0, at);
  if (!known.includes(format)) {
    const nearest = findNearest(format, known) ?? '';
    fail('unknown-format', { found: format, nearest, known: known.join(', ') });
  }
  if (at === -1) return { format };
  const file = text.slice(at + 1);
  if (file === '') fail('missing-option-value', { option: `--format ${format}=` });
  return { format, file };
}

function assertPlaces(
  planned: readonly Planned<string>[],
  inputs: readonly string[],
  host: Host,
): void {
  if (planned.filter(({ file }) => file === undefined).length > 1) fail('several-outputs', {});
  const files = planned.flatMap(({ file }) => (file === undefined ? [] : [file]));
  if (files.length === 0) return;
  const read = new Set(inputs.map((input) => host.identify(input)));
  const seen = new Set<string>();
  for (const file of files) {
    const place = host.identify(file);
    if (read.has(place)) fail('overwrites-input', { file });
    if (seen.has(place)) fail('same-output', { file });
    seen.add(place);
  }
}

function pick<Format extends string>(
  planned: readonly Planned<string>[],
  formats: readonly Format[],
): Planned<Format>[] {
  return planned.filter((each): each is Planned<Format> =>
    formats.some((format) => format === each.format),
  );
}

/**
 * Reads `--format` values and refuses what cannot work before anything is read.
 *
 * @param rowsOnly whether a summary may not be asked for
 * @throws E8Error with exit code 2
 */
export function planPortfolio(
  formats: readonly string[],
  inputs: readonly string[],
  rowsOnly: boolean,
  host: Host,
): PortfolioPlan {
  const texts = formats.flatMap((each) => each.split(',')).filter((each) => each !== '');
  if (texts.length === 0) fail('missing-option-value', { option: '--format' });
  const known = rowsOnly ? ROW_FORMATS : [...ROW_FORMATS, ...SUMMARY_FORMATS];
  const planned = texts.map((text) => parsePlanned(text, known));
  assertPlaces(planned, inputs, host);
  return { rows: pick(planned, ROW_FORMATS), summaries: pick(planned, SUMMARY_FORMATS) };
}
