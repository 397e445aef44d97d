import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  EVIDENCE_CHANGES,
  EXCEPTION_CHANGES,
  FINDING_CHANGES,
  LEVEL_CHANGES,
} from '../../src/model/comparison.ts';
import { GATE_CODES } from '../../src/model/gate.ts';
import { validateComparison, validateResult } from '../../src/schema/generated/validators.js';
import { projectRoot } from '../../tools/project-root.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const readOutput = (scenario: string): unknown =>
  JSON.parse(read(`test/scenarios/${scenario}/stdout.txt`));
const listed = (codes: readonly string[]) => JSON.stringify([...codes].sort());

/** Every closed list of a schema. */
function listEnums(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { enum: codes } = value as { enum?: unknown };
  const own = Array.isArray(codes) ? [listed(codes.map(String))] : [];
  return [...own, ...Object.values(value).flatMap(listEnums)];
}

describe('the published schemas', () => {
  it('hold of a result with every reason, and of a comparison', () => {
    expect(validateResult(readOutput('gate/every-reason-json'))).toBe(true);
    expect(validateComparison(readOutput('compare/changed-json'))).toBe(true);
    const wrong = { ...(readOutput('compare/changed-json') as object), regression: 'maybe' };
    expect(validateComparison(wrong)).toBe(false);
  });

  it('name every code that there is', () => {
    const result = listEnums(JSON.parse(read('schemas/result.schema.json')));
    expect(result).toContain(listed(GATE_CODES));
    const comparison = listEnums(JSON.parse(read('schemas/comparison.schema.json')));
    for (const codes of [LEVEL_CHANGES, FINDING_CHANGES, EVIDENCE_CHANGES, EXCEPTION_CHANGES]) {
      expect(comparison).toContain(listed(codes));
    }
  });
});
