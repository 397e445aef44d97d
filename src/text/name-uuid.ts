const encoder = new TextEncoder();

function readHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/**
 * The UUID of a name within a namespace, version 5 (RFC 9562, section 5.5): the same name always
 * gets the same one. Formats that refuse version 8 leave no choice but SHA-1, which here names
 * things and protects nothing.
 *
 * @param namespace a UUID
 * @param sha1 lower-case hex SHA-1 of some bytes
 */
export function nameUuid(
  name: string,
  namespace: string,
  sha1: (bytes: Uint8Array) => string,
): string {
  const hash = sha1(joinBytes(readHex(namespace.replaceAll('-', '')), encoder.encode(name)));
  const variant = (Number.parseInt(hash.charAt(16), 16) & 0b0011) | 0b1000;
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant.toString(16)}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
