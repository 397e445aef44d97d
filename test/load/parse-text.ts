import { type ParseOutcome, parseDocument } from '../../src/load/parse-document.ts';
import type { ParsedDocument } from '../../src/schema/parsed-document.ts';

/** Parses a text as a file of the given name. */
export function parseText(text: string, file = 'a.yaml'): Promise<ParseOutcome> {
  return parseDocument(new TextEncoder().encode(text), file);
}

/** Parses a text that must be right. */
export async function parseGood(text: string, file = 'a.yaml'): Promise<ParsedDocument> {
  const { value, diagnostics } = await parseText(text, file);
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}
