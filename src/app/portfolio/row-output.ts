import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { FileWriter, Host } from '../../model/host.ts';
import type { Sink } from '../../model/io.ts';
import { writeRowHeader } from '../../report/parts/portfolio/write-rows.ts';
import type { JobRows, RowFormat } from './job.ts';

/** Where rows of one format go as they come. */
export interface RowOutput {
  readonly format: RowFormat;
  /** False where nobody reads them any more. */
  write(rows: JobRows): Promise<boolean>;
  finish(): void;
  discard(): void;
}

const BYTE_ORDER_MARK = '\ufeff';

function assertWritten(file: string, answer: { ok: boolean; errno?: string }): void {
  if (answer.ok) return;
  const values = { file, reason: answer.errno ?? '' };
  throw new E8Error('cannot-write', EXIT.outputFailed, { values });
}

/** How rows become text: CSV begins with its header, which the first rows say. */
export interface RowTexts {
  groupBy: readonly string[];
  csvBom: boolean;
}

function makeText(format: RowFormat, { groupBy, csvBom }: RowTexts): (rows: JobRows) => string {
  let isFirst = true;
  return ({ strategies, texts }) => {
    const text = texts[format] ?? '';
    if (format !== 'csv' || !isFirst) return text;
    isFirst = false;
    return (csvBom ? BYTE_ORDER_MARK : '') + writeRowHeader(strategies, groupBy) + text;
  };
}

/** Rows on standard output; each piece waits until the one before has been taken. */
export function printRows(format: RowFormat, texts: RowTexts, sink: Sink): RowOutput {
  const toText = makeText(format, texts);
  return {
    format,
    write: (rows) => sink.writeAll(toText(rows)),
    finish: () => undefined,
    discard: () => undefined,
  };
}

/**
 * Rows into a file, which takes its name when all are there.
 *
 * @throws E8Error `cannot-write`, exit code 4, here and whenever it is written to
 */
export function saveRows(format: RowFormat, file: string, texts: RowTexts, host: Host): RowOutput {
  const toText = makeText(format, texts);
  const opened = host.writePieces(file);
  assertWritten(file, opened);
  const writer = (opened as { value: FileWriter }).value;
  return {
    format,
    write: async (rows) => {
      assertWritten(file, writer.write(toText(rows)));
      return true;
    },
    finish: () => assertWritten(file, writer.finish()),
    discard: () => writer.discard(),
  };
}
