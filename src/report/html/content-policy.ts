const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes written in hex, as Base64 (RFC 4648, section 4). */
function base64OfHex(hex: string): string {
  let text = '';
  for (let at = 0; at < hex.length; at += 6) {
    const part = hex.slice(at, at + 6);
    const bits = Number.parseInt(part.padEnd(6, '0'), 16);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63]).join('');
    text += digits.slice(0, Math.ceil((part.length * 4) / 6)).padEnd(4, '=');
  }
  return text;
}

/**
 * The page's content security policy (W3C CSP 3): nothing may be loaded, sent or run but this one
 * style sheet and this one script, each named by its hash.
 */
export function makeContentPolicy(
  styles: string,
  script: string,
  sha256: (text: string) => string,
): string {
  const hash = (text: string) => `'sha256-${base64OfHex(sha256(text))}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(styles)}`,
    `script-src ${hash(script)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
