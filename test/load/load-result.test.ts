import { describe, expect, it } from 'vitest';
import { checkResult } from '../../src/load/load-result.ts';
import { parseGood } from './parse-text.ts';
import { tell } from './tell.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const ASSURANCE = {
  stated: 'self',
  evidence: { excellent: 0, good: 0, fair: 0, poor: 0 },
  withoutEvidence: 1,
};
const COUNTS = {
  effective: 1,
  'alternate-control': 0,
  'not-applicable': 0,
  exception: 0,
  successor: 0,
};

/** A small result that is right, with something laid over it. */
function result(over: object = {}): string {
  const item = { control: 'TR-102', action: 'find-out', effort: null };
  return JSON.stringify({
    schema: 'e8/result/v1',
    framework: { id: 'shop-safety', release: '2025-01' },
    pack: { id: 'shop-safety', release: '2025-01', digest: DIGEST },
    asOf: null,
    target: 1,
    overall: { level: 0, ceiling: 1, targetMet: false },
    strategies: [
      {
        ...{ id: 'keep-copies', level: 0, ceiling: 1 },
        levels: [
          {
            ...{ level: 1, met: false, required: 2, satisfied: 1, satisfiedBy: COUNTS },
            ...{ unmet: [], notAssessed: ['KC-102'], assurance: ASSURANCE },
          },
        ],
      },
    ],
    requirements: [
      {
        ...{ id: 'KC-101', control: 'TR-101', outcome: 'effective', source: 'answer' },
        satisfied: true,
      },
      {
        ...{ id: 'KC-102', control: 'TR-102', outcome: 'not-assessed', source: 'none' },
        satisfied: false,
      },
    ],
    exceptions: [],
    roadmap: {
      next: {
        level: 1,
        items: [{ ...item, requirements: ['KC-102'], strategies: ['keep-copies'] }],
      },
      target: null,
    },
    interpretations: [],
    warnings: [],
    gate: { passed: false, reasons: [{ code: 'below-target', ids: ['keep-copies'] }] },
    assessment: { file: 'a.yaml', digest: DIGEST, organisation: { name: 'Kopi Satu' } },
    ...over,
  });
}

async function tellFaults(text: string): Promise<string[]> {
  const { value, diagnostics } = checkResult(await parseGood(text, 'a.json'));
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map((one) => tell(one).replace(/^\S+ /, ''));
}

describe('checkResult', () => {
  it('gives a result that is right', async () => {
    const { value, diagnostics } = checkResult(await parseGood(result()));
    expect(diagnostics).toEqual([]);
    expect(value?.overall.ceiling).toBe(1);
  });

  it('lets keys pass that a later version adds', async () => {
    expect(await tellFaults(result({ more: 1 }))).toEqual([]);
  });

  const requirement = {
    ...{ id: 'KC-102', control: 'TR-102', outcome: 'effective', source: 'answer' },
    satisfied: true,
  };
  const work = { control: 'C', action: 'fix', effort: 'low', requirements: [], strategies: [] };
  const stage = (over: object) => ({ level: 1, items: [{ ...work, ...over }] });

  it.each([
    [{ asOf: '2026-02-30' }, 'wrong-date /asOf'],
    [{ asOf: 3 }, 'wrong-type /asOf'],
    [{ target: 'x' }, 'wrong-type /target'],
    [{ target: -1 }, 'out-of-range /target'],
    [{ gate: {} }, 'missing-key /gate', 'missing-key /gate'],
    [{ overall: { level: 1.5, ceiling: null, targetMet: null } }, 'wrong-type /overall/level'],
    [{ requirements: [requirement, requirement] }, 'duplicate-id /requirements/1/id'],
    [
      { requirements: [{ ...requirement, id: 'KC-101' }] },
      'unknown-id /strategies/0/levels/0/notAssessed/0',
      'unknown-id /roadmap/next/items/0/requirements/0',
    ],
    [
      { roadmap: { next: null, target: stage({ strategies: ['x'] }) } },
      'unknown-id /roadmap/target/items/0/strategies/0',
    ],
    [
      { roadmap: { next: stage({ effort: 'huge' }), target: null } },
      'wrong-value /roadmap/next/items/0/effort',
    ],
    [{ strategies: [] }, 'unknown-id /roadmap/next/items/0/strategies/0'],
  ])('%j', async (over, ...expected) => {
    expect(await tellFaults(result(over))).toEqual(expected);
  });
});
