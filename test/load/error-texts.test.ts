import { describe, expect, it } from 'vitest';
import { SYNTAX_REASONS } from '../../src/load/text-fault.ts';
import { DIAGNOSTIC_CODES } from '../../src/model/diagnostic-code.ts';
import { ERROR_TEXTS } from './tell.ts';

describe('texts of diagnostics', () => {
  it('has one for every code, and no other', () => {
    expect(Object.keys(ERROR_TEXTS['diagnostic'] ?? {}).sort()).toEqual(
      [...DIAGNOSTIC_CODES].sort(),
    );
  });

  it('has one for every reason, and no other', () => {
    expect(Object.keys(ERROR_TEXTS['syntax'] ?? {}).sort()).toEqual([...SYNTAX_REASONS].sort());
  });
});
