import { RowPacker } from '../../core/portfolio/row-batch.ts';
import type { LoadedPack } from '../../model/control-pack.ts';
import type { Row } from '../../model/portfolio.ts';
import { writeRow } from '../../report/parts/portfolio/write-rows.ts';
import type { JobRows, JobSettings, RowFormat } from './job.ts';

/** Rows of one framework that follow each other: each becomes text and record at once, and is forgotten. */
export class RowRun {
  readonly pack: LoadedPack;
  readonly #settings: JobSettings;
  readonly #packer: RowPacker | undefined;
  readonly #texts: Partial<Record<RowFormat, string>> = {};
  readonly #places: number[] = [];

  constructor(pack: LoadedPack, settings: JobSettings) {
    this.pack = pack;
    this.#settings = settings;
    if (settings.isSummed) this.#packer = new RowPacker(pack.pack, settings.groupBy);
  }

  /** @param place the input's place in the job */
  add(row: Row, place: number): void {
    const { formats, groupBy } = this.#settings;
    this.#places.push(place);
    for (const format of formats) {
      const text = writeRow(row, format, this.pack.pack, groupBy);
      this.#texts[format] = (this.#texts[format] ?? '') + text;
    }
    this.#packer?.add(row);
  }

  finish(): JobRows {
    const { pack } = this.pack;
    const rows: JobRows = {
      framework: `${pack.id}@${pack.release}`,
      strategies: pack.strategies.map(({ id }) => id),
      count: this.#places.length,
      places: this.#places,
      texts: this.#texts,
    };
    if (this.#packer) rows.batch = this.#packer.finish();
    return rows;
  }
}
