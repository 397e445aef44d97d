import { describe, expect, it } from 'vitest';
import { PERFORMERS } from '../../src/model/assessment.ts';
import {
  EVIDENCE_CHANGES,
  EXCEPTION_CHANGES,
  FINDING_CHANGES,
  LEVEL_CHANGES,
} from '../../src/model/comparison.ts';
import { EFFORTS } from '../../src/model/control-pack.ts';
import { DIAGNOSTIC_CODES } from '../../src/model/diagnostic-code.ts';
import { ERROR_CODES } from '../../src/model/e8-error.ts';
import { EVIDENCE_FAULTS } from '../../src/model/evidence-fault.ts';
import { EVIDENCE_QUALITIES } from '../../src/model/evidence-quality.ts';
import { EXIT } from '../../src/model/exit-code.ts';
import { GATE_CODES } from '../../src/model/gate.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { FONT_SCRIPTS } from '../../src/model/report.ts';
import {
  EXCEPTION_FAULTS,
  INTERPRETATIONS,
  SATISFIERS,
  WARNING_CODES,
} from '../../src/model/result.ts';

const LISTS = {
  DIAGNOSTIC_CODES,
  EFFORTS,
  ERROR_CODES,
  EVIDENCE_CHANGES,
  EVIDENCE_FAULTS,
  EVIDENCE_QUALITIES,
  EXCEPTION_CHANGES,
  EXCEPTION_FAULTS,
  FINDING_CHANGES,
  FONT_SCRIPTS,
  GATE_CODES,
  INTERPRETATIONS,
  LEVEL_CHANGES,
  OUTCOMES,
  PERFORMERS,
  SATISFIERS,
  WARNING_CODES,
};

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  it('names each thing once, in small letters joined by hyphens', () => {
    expect(new Set(list).size).toBe(list.length);
    for (const name of list) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

it('knows the seven outcomes of ASD and no "partly"', () => {
  expect(OUTCOMES).toHaveLength(7);
  expect(OUTCOMES.join()).not.toMatch(/part/);
});

it('has the exit codes of the contract', () => {
  expect(Object.values(EXIT)).toEqual([0, 1, 2, 3, 4, 70, 130]);
});
