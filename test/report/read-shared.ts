import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';

const isRequired = process.env['E8_REQUIRE_SHARED'] !== undefined;

/**
 * A file of the reference data that stands beside the project. Where it is absent the test is
 * skipped and says so, unless `E8_REQUIRE_SHARED` asks for it.
 */
export function readShared(path: string, context: TestContext): string {
  const file = new URL(`../../../shared/data/${path}`, import.meta.url);
  if (!existsSync(file) && !isRequired) context.skip(`${file.pathname} is not here`);
  return readFileSync(file, 'utf8');
}
