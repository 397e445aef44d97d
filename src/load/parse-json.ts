import { scanJson } from './scan-json.ts';
import type { ParsedText } from './text-fault.ts';

/** A JSON text's value and places; undefined where the text is not JSON (RFC 8259). */
export function parseJson(text: string): ParsedText | undefined {
  const value = parse(text);
  if (value === undefined) return undefined;
  const { root, faults } = scanJson(text);
  // Where a limit is passed, the scan has ended there, and the rest is not known.
  const isWhole = faults.every(({ code }) => code === 'duplicate-key');
  return isWhole ? { content: { value, root }, faults } : { faults };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
