import { LIMITS } from '../load/limits.ts';
import { type ParsedDocument, parseDocument } from '../load/parse-document.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Host } from '../model/host.ts';
import { failInput } from './fail-input.ts';
import { readSource } from './read-source.ts';

/** A parsed file with its text, for code frames, and what is wrong with it already. */
export interface OpenedDocument {
  document: ParsedDocument;
  source: string;
  /** Faults that did not keep the file from being parsed, such as a key given twice. */
  faults: readonly Diagnostic[];
}

/**
 * Parses a file that has been read.
 *
 * @throws E8Error `invalid-input`, exit code 3, when it cannot be made out at all
 */
export async function openBytes(
  bytes: Uint8Array,
  file: string,
  maxBytes: number = LIMITS.bytes,
): Promise<OpenedDocument> {
  const { value, diagnostics } = await parseDocument(bytes, file, maxBytes);
  const source = new TextDecoder().decode(bytes);
  if (value !== undefined) return { document: value, source, faults: diagnostics };
  return failInput(diagnostics, { [file]: source });
}

/**
 * Reads and parses a YAML or JSON file.
 *
 * @throws E8Error when it cannot be read, or not be made out at all; exit code 3
 */
export async function openDocument(
  file: string,
  host: Host,
  maxBytes: number = LIMITS.bytes,
): Promise<OpenedDocument> {
  return openBytes(await readSource(file, host, maxBytes), file, maxBytes);
}
