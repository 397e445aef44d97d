/**
 * Lower-case hex SHA-256 (FIPS 180-4); a string is hashed as UTF-8. The module is fetched on first
 * need, because loading it costs start-up time that most runs can save.
 */
export function sha256(content: string | Uint8Array): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(content).digest('hex');
}
