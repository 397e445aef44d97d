import type { Diagnostic } from '../model/diagnostic.ts';
import type { Result } from '../model/result.ts';
import { needsDay } from '../report/registry.ts';
import { failInput } from './fail-input.ts';
import type { Output } from './plan-outputs.ts';

/**
 * Refuses formats that carry a time where a result has no day to take it from, before anything is
 * written: only `--as-of today` may ask the clock.
 *
 * @throws E8Error `invalid-input`, exit code 3, with every such file
 */
export function assertOutputDays(results: readonly Result[], outputs: readonly Output[]): void {
  if (!outputs.some(({ format }) => needsDay(format))) return;
  const place = { line: 0, column: 0, pointer: '', values: {} };
  const diagnostics = results
    .filter(({ asOf }) => asOf === null)
    .map(({ assessment }): Diagnostic => {
      return { severity: 'error', code: 'as-of-needed', file: assessment.file, ...place };
    });
  if (diagnostics.length > 0) failInput(diagnostics, {});
}
