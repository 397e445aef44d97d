import { type SummaryOptions, summarise } from '../../core/portfolio/summarise.ts';
import { MOST_GROUPS, Tally } from '../../core/portfolio/tally.ts';
import type { LoadedPack } from '../../model/control-pack.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Host } from '../../model/host.ts';
import type { Summary } from '../../model/portfolio.ts';
import { findPack, type PackSearch } from '../find-pack.ts';
import type { Job, JobAnswer, JobRows, JobSettings, PlainError } from './job.ts';
import { type InputPlace, LineCounter } from './line-counter.ts';
import type { RowOutput } from './row-output.ts';

/** What a run over many inputs is told while it goes on. */
export interface PortfolioEvents {
  onFault(error: PlainError, place: InputPlace): void;
  /** A row of an organisation and a scope that an earlier row had already. */
  onRepeat(place: InputPlace): void;
  /** After each job: inputs and bytes so far. */
  onProgress(inputs: number, bytes: number): void;
}

/** What to read, and how. */
export interface PortfolioRequest extends JobSettings {
  files: readonly string[];
  workers: number;
  minGroup: number;
  host: Host;
}

/** What came of a run. */
export interface PortfolioRead {
  inputs: number;
  rows: number;
  bad: number;
  /** Absent where nothing is summed up. */
  summary?: Summary;
  /** The packs that the summary speaks of, by `<pack>@<release>`. */
  packs: ReadonlyMap<string, LoadedPack>;
}

function sizeOf(job: Job): number {
  if (job.kind === 'lines') return job.bytes.length;
  return job.kind === 'files' ? job.size : 0;
}

/** One run: its state from the first job to the summary. */
export class PortfolioRun {
  readonly #request: PortfolioRequest;
  readonly #events: PortfolioEvents;
  readonly #search: PackSearch;
  readonly #tallies = new Map<string, Tally>();
  readonly #packs = new Map<string, LoadedPack>();
  #outputs: readonly RowOutput[];
  readonly #counter = new LineCounter();
  #csvFramework: string | undefined;
  #bytes = 0;
  inputs = 0;
  rows = 0;
  bad = 0;

  constructor(request: PortfolioRequest, outputs: readonly RowOutput[], events: PortfolioEvents) {
    this.#request = request;
    this.#outputs = outputs;
    this.#events = events;
    const { host, controls } = request;
    this.#search = { host, controls, loaded: new Map() };
  }

  /** Takes a job's answer in its turn; false where nothing more is wanted. */
  async take(job: Job, answer: JobAnswer): Promise<boolean> {
    const locate = this.#counter.locate(job, answer);
    for (const rows of answer.rows) {
      await this.#add(rows, locate);
      if (!(await this.#write(rows, locate))) return false;
    }
    for (const { place, error } of answer.faults) this.#fault(error, locate(place));
    this.inputs += answer.inputs;
    this.#bytes += sizeOf(job);
    this.#events.onProgress(this.inputs, this.#bytes);
    return !(this.#request.isStrict && this.bad > 0);
  }

  finish(): PortfolioRead {
    const { groupBy, minGroup, isSummed } = this.#request;
    const { inputs, rows, bad } = this;
    const options: SummaryOptions = { groupBy, minGroup, bad };
    const summary = isSummed ? summarise([...this.#tallies.values()], options) : undefined;
    return { inputs, rows, bad, packs: this.#packs, ...(summary && { summary }) };
  }

  #fault(error: PlainError, place: InputPlace): void {
    this.bad += 1;
    this.#events.onFault(error, place);
  }

  async #add({ batch, framework, places }: JobRows, locate: (place: number) => InputPlace) {
    if (batch === undefined) return;
    const tally = this.#tallies.get(framework) ?? (await this.#open(framework));
    for (const index of tally.add(batch)) this.#events.onRepeat(locate(places[index] ?? 0));
    if (!tally.isOverfull) return;
    const values = {
      option: '--group-by',
      found: this.#request.groupBy.join(),
      expected: `<= ${MOST_GROUPS}`,
    };
    throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
  }

  async #open(framework: string): Promise<Tally> {
    const pack = await findPack(framework, this.#search);
    const tally = new Tally(pack.pack);
    this.#packs.set(framework, pack);
    this.#tallies.set(framework, tally);
    return tally;
  }

  /** Rows of another framework have other columns: they cannot stand in the same CSV. */
  #fitsCsv(rows: JobRows): boolean {
    this.#csvFramework ??= rows.framework;
    return this.#csvFramework === rows.framework;
  }

  async #write(rows: JobRows, locate: (place: number) => InputPlace): Promise<boolean> {
    const wanted = this.#outputs.filter(({ format }) => format !== 'csv' || this.#fitsCsv(rows));
    if (wanted.length < this.#outputs.length) {
      const values = { found: rows.framework, expected: this.#csvFramework ?? '' };
      const error = {
        code: 'mixed-frameworks',
        exit: EXIT.badInput,
        values,
        diagnostics: [],
      } as const;
      for (const place of rows.places) this.#fault(error, locate(place));
    }
    const left: RowOutput[] = [];
    for (const output of wanted) if (!(await output.write(rows))) left.push(output);
    this.#outputs = this.#outputs.filter((each) => !left.includes(each));
    this.rows += rows.count;
    // Who reads no more rows may still want the summary in a file.
    return left.length === 0 || this.#outputs.length > 0 || this.#request.isSummed;
  }
}
