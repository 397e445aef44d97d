import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REQUIREMENT_TABLE, type RequirementRow } from './requirement-table.ts';

const FILE = new URL('../../../shared/data/essential-eight-2023-11.json', import.meta.url);
const isThere = existsSync(FILE);
const isRequired = process.env['E8_REQUIRE_SHARED'] !== undefined;

/** A requirement as the reference data holds it. */
interface ReferenceRow {
  id: string;
  strategy: string;
  ism: string;
  levels: number[];
  asdTestId: string;
  supersededBy: string[];
}

const toRow = (row: ReferenceRow): RequirementRow => [
  row.id,
  row.ism,
  row.levels,
  row.asdTestId,
  row.supersededBy,
];

describe('the table of requirements', () => {
  it('agrees with the reference data', (context) => {
    if (!isThere && !isRequired) {
      context.skip(`${FILE.pathname} is not here, so the table is not compared with it`);
    }
    const data: { requirements: ReferenceRow[] } = JSON.parse(readFileSync(FILE, 'utf8'));
    const expected = Object.fromEntries(
      Object.keys(REQUIREMENT_TABLE).map((id) => [
        id,
        data.requirements.filter(({ strategy }) => strategy === id).map(toRow),
      ]),
    );
    expect(data.requirements).toHaveLength(152);
    expect(REQUIREMENT_TABLE).toEqual(expected);
  });
});
