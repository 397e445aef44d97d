import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { sortDiagnostics } from '../schema/sort-diagnostics.ts';
import { createDocument } from './create-document.ts';
import { createLineIndex } from './create-line-index.ts';
import { decodeText } from './decode-text.ts';
import { LIMITS } from './limits.ts';
import { parseJson } from './parse-json.ts';
import { diagnoseText, type ParsedText, type TextFault } from './text-fault.ts';

export type { ParsedDocument } from '../schema/parsed-document.ts';

/** A file's value, unless it could not be made out, and everything wrong with its text. */
export interface ParseOutcome {
  value?: ParsedDocument;
  diagnostics: Diagnostic[];
}

/**
 * Parses a file of YAML 1.2 (core schema, string keys, no tags) or JSON (RFC 8259). Never throws,
 * and takes time in proportion to the file, whatever is in it. A value comes even with keys given
 * twice (the last one counts), so that the other faults can be told in the same go; of an error
 * in the syntax only the first is told, because the next ones mostly follow from it.
 *
 * @param file name to show in diagnostics; with `.json`, YAML is not tried
 * @param maxBytes limit in bytes; a caller may read one byte more to tell that it is passed
 */
export async function parseDocument(
  bytes: Uint8Array,
  file: string,
  maxBytes: number = LIMITS.bytes,
): Promise<ParseOutcome> {
  const { text, fault } =
    bytes.length > maxBytes ? { text: '', fault: tooLarge(maxBytes) } : decodeText(bytes);
  const { content, faults } =
    fault === undefined ? await parseText(text, file) : { content: undefined, faults: [fault] };
  const positionAt = createLineIndex(text);
  const diagnostics = faults.map((one) => diagnoseText(one, file, positionAt));
  return {
    ...(content === undefined ? {} : { value: createDocument({ ...content, file, positionAt }) }),
    diagnostics: sortDiagnostics(diagnostics),
  };
}

function tooLarge(maxBytes: number): TextFault {
  const expected = `${Math.round(maxBytes / (1024 * 1024))} MB`;
  return { code: 'too-large', values: { expected } };
}

async function parseText(text: string, file: string): Promise<ParsedText> {
  const start = text.trimStart();
  if (start === '') return { faults: [{ code: 'empty-file' }] };
  const isJson = /\.json$/i.test(file);
  const json = isJson || /^[{[]/.test(start) ? parseJson(text) : undefined;
  if (json !== undefined) return json;
  if (isJson) return explainJson(text);
  const { parseYaml } = await import('./parse-yaml.ts');
  const yaml = parseYaml(text);
  return yaml.content === undefined && LOOKS_LIKE_JSON.test(start) ? explainJson(text) : yaml;
}

/** How no one begins a file who means YAML's own `{ key: value }`. */
const LOOKS_LIKE_JSON = /^\{\s*"|^\[\s*[[{"]/;

async function explainJson(text: string): Promise<ParsedText> {
  const { findJsonFault } = await import('./find-json-fault.ts');
  return { faults: [findJsonFault(text)] };
}
