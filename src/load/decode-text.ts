import { createSyntaxFault, type TextFault } from './text-fault.ts';

/**
 * Bytes to text, strictly: UTF-8 (RFC 3629) with or without a byte order mark, and none of the
 * control characters that neither YAML 1.2 (section 5.1) nor JSON (RFC 8259, section 7) allows.
 */
export function decodeText(bytes: Uint8Array): { text: string; fault?: TextFault } {
  const text = decodeUtf8(bytes);
  if (text === undefined || text.includes('\0')) return { text: '', fault: { code: 'not-text' } };
  const at = text.search(CONTROL);
  if (at === -1) return { text };
  const fault = createSyntaxFault(text, 'control-character', at);
  const found = `U+00${text.charCodeAt(at).toString(16).toUpperCase().padStart(2, '0')}`;
  return { text, fault: { ...fault, values: { reason: 'control-character', found } } };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\x01-\x08\x0b\x0c\x0e-\x1f]/;

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
