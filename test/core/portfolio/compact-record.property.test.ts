import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  compactRecord,
  expandRecord,
  measureCompact,
} from '../../../src/core/portfolio/compact-record.ts';
import { encodeRow } from '../../../src/core/portfolio/encode-row.ts';
import { judgeRow } from '../../../src/core/portfolio/judge-row.ts';
import {
  AT,
  CODES,
  layRecords,
  type RecordLayout,
} from '../../../src/core/portfolio/record-layout.ts';
import type { ControlPack } from '../../../src/model/control-pack.ts';
import { arbitraryModel } from '../arbitrary-model.ts';
import { AS_OF } from '../judge-run.ts';
import { makeAssessment } from '../make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from '../make-pack.ts';
import { makeRow, PACK } from './make-row.ts';

/** Bytes before and behind, which are somebody else's. */
const START = 3;
const OTHERS = 0xa5;

/** What comes back from the compact form; `null` where there is none. */
function goAndReturn(record: Uint8Array, layout: RecordLayout): Uint8Array | null {
  const length = measureCompact(layout);
  const compact = new Uint8Array(START + length + START).fill(OTHERS);
  const fits = compactRecord(record, layout, compact, START);
  const untouched = compact.slice();
  if (fits) untouched.fill(OTHERS, START, START + length);
  expect(untouched).toEqual(new Uint8Array(compact.length).fill(OTHERS));
  if (!fits) return null;
  const expanded = new Uint8Array(layout.length).fill(OTHERS);
  expandRecord(compact, START, layout, expanded);
  return expanded;
}

/** Packs of one to four strategies, with a few requirements or some bytes of them. */
const arbitraryPack = fc
  .record({
    strategies: fc.integer({ min: 1, max: 4 }),
    requirements: fc.integer({ min: 1, max: 9 }),
    top: fc.constantFrom(1, 3, 20),
  })
  .map(({ strategies, requirements, top }) => {
    const lists = Array.from({ length: strategies }, (_, index) =>
      makeStrategy(
        `s${index}`,
        Array.from({ length: requirements }, (_each, number) =>
          makeRequirement({ id: `S${index}-${number}`, levels: [1 + (number % top)] }),
        ),
      ),
    );
    return makePack(lists, top).pack;
  });

const often = (byte: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 9, arbitrary: byte }, { weight: 1, arbitrary: fc.nat({ max: 255 }) });

/** Any bytes, mostly such as a record could have. */
function arbitraryRecord(pack: ControlPack): fc.Arbitrary<Uint8Array> {
  const layout = layRecords(pack);
  const bytes = layout.toTarget - layout.next;
  const codes = often(fc.nat({ max: layout.levels.length }));
  return fc
    .record({
      codes: fc.array(codes, { minLength: layout.next, maxLength: layout.next }),
      independent: often(fc.nat({ max: 1 })),
      bits: fc.uint8Array({ minLength: bytes, maxLength: bytes }),
      other: fc.uint8Array({ minLength: bytes, maxLength: bytes }),
      way: fc.constantFrom('next', 'part', 'any'),
    })
    .map(({ codes: levels, independent, bits, other, way }) => {
      const record = Uint8Array.from([...levels, ...bits, ...other]);
      record[AT.independent] = independent;
      const level = record[AT.level] ?? 0;
      if (way === 'next') record.fill(0, layout.toTarget);
      if (way !== 'part' || level >= CODES) return record;
      const mark = layout.upToNext.subarray(level * bytes, (level + 1) * bytes);
      record.set(
        other.map((byte, at) => byte & (mark[at] ?? 0)),
        layout.next,
      );
      return record;
    });
}

it('gives back every byte, or has no compact form', () => {
  const drawn = arbitraryPack.chain((pack) => fc.tuple(fc.constant(pack), arbitraryRecord(pack)));
  let fitted = 0;
  fc.assert(
    fc.property(drawn, ([pack, record]) => {
      const returned = goAndReturn(record, layRecords(pack));
      if (returned === null) return;
      fitted += 1;
      expect(returned).toEqual(record);
    }),
    { numRuns: 2000 },
  );
  // Else the property says nothing.
  expect(fitted).toBeGreaterThan(200);
});

it('has a compact form of every judged assessment, but for work that replaces other work', () => {
  const targets = fc.constantFrom(null, 1, 2, 3);
  fc.assert(
    fc.property(arbitraryModel, targets, ({ pack: { pack }, fields }, target) => {
      const loaded = makeAssessment(fields);
      const identify = (name: string) => name;
      const row = judgeRow(pack, loaded, { asOf: AS_OF, target, identify });
      const layout = layRecords(pack);
      const record = new Uint8Array(layout.length);
      encodeRow(row, layout, record);
      const returned = goAndReturn(record, layout);
      const replaces = pack.strategies.some(({ requirements }) =>
        requirements.some((each) => each['superseded-by'] !== undefined),
      );
      if (returned !== null || !replaces) expect(returned).toEqual(record);
    }),
    { numRuns: 500 },
  );
});

function fits(fields: Parameters<typeof makeRow>[0]): boolean {
  const layout = layRecords(PACK.pack);
  const record = new Uint8Array(layout.length);
  encodeRow(makeRow(fields), layout, record);
  return goAndReturn(record, layout) !== null;
}

it('keeps one set of bits for both where the pack tells the other', () => {
  const next = { level: 1, ids: ['AA-1'] };
  const all = { level: 2, ids: ['AA-1', 'BB-2'] };
  expect(measureCompact(layRecords(PACK.pack))).toBe(4);
  expect(fits({ level: 0, next, target: 2, toTarget: all })).toBe(true);
  expect(fits({ level: 0, next, target: 1, toTarget: next })).toBe(true);
  expect(fits({ level: 3, target: 3 })).toBe(true);
  expect(fits({ level: 2, next: { level: 3, ids: ['AA-3'] }, target: 1 })).toBe(true);
  expect(fits({ level: null, target: 2 })).toBe(true);
  // The next level lists what is said to block the target alone, or the other way round.
  expect(fits({ level: 1, next, target: 2, toTarget: all })).toBe(false);
  expect(fits({ level: 0, next: all, target: 1, toTarget: next })).toBe(false);
});
