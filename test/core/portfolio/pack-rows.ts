import { type RowBatch, RowPacker } from '../../../src/core/portfolio/row-batch.ts';
import type { ControlPack } from '../../../src/model/control-pack.ts';
import type { Row } from '../../../src/model/portfolio.ts';

/** Rows of one framework, packed. */
export function packRows(
  rows: readonly Row[],
  pack: ControlPack,
  groupBy: readonly string[],
): RowBatch {
  const packer = new RowPacker(pack, groupBy);
  for (const row of rows) packer.add(row);
  return packer.finish();
}
