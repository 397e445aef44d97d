/**
 * Lower-case hex SHA-1 (FIPS 180-4), for name-based UUIDs only: it is broken for everything that
 * must resist forgery. The module is fetched on first need, as in `sha256.ts`.
 */
export function sha1(content: Uint8Array): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha1').update(content).digest('hex');
}
