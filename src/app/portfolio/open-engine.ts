import type { Host } from '../../model/host.ts';
import { beginJobs } from './begin-jobs.ts';
import type { Job, JobAnswer, JobSettings } from './job.ts';
import { JOBS_EACH, WorkerPool, type WorkerSetup } from './worker-pool.ts';

/** The script of the threads, made at build time. */
const WORKER_ASSET = 'portfolio-worker.cjs';

/** In this thread: so little that V8 finds time to tidy up before what it has for new things is full. */
const SIZE_HERE = 262_144;
/** In another: handing it over is little beside it. Larger ones are hardly faster, and memory grows. */
const SIZE_THERE = 917_504;

/** What does jobs. */
export interface Engine {
  do(job: Job): Promise<JobAnswer>;
  /** Jobs that may be under way. */
  most: number;
  /** Bytes of a job of lines. */
  size: number;
  end(): void;
}

/** Texts of the packs that ship with e8, by the names of their assets. */
function listPackAssets(host: Host): Record<string, string> {
  const index = 'packs/index.json';
  const text = host.findAsset(index) ?? '[]';
  const packs = JSON.parse(text) as { id: string; release: string }[];
  const names = packs.map(({ id, release }) => `packs/${id}/${release}.json`);
  const assets = names.map((name) => [name, host.findAsset(name) ?? '']);
  return { [index]: text, ...Object.fromEntries(assets) };
}

function openHere(settings: JobSettings, host: Host): Engine {
  return {
    do: beginJobs(settings, host),
    most: 1,
    size: SIZE_HERE,
    end: () => undefined,
  };
}

function openPool(threads: number, source: string, settings: JobSettings, host: Host): Engine {
  const setup: WorkerSetup = { settings, assets: listPackAssets(host) };
  const here = openHere(settings, host);
  const pool = new WorkerPool(threads, () => host.startWorker(source, setup), here.do);
  return {
    do: (job) => pool.do(job),
    most: threads * JOBS_EACH,
    size: SIZE_THERE,
    end: () => pool.end(),
  };
}

/** Does jobs in so many threads; with one, in this thread, which saves starting another. */
export function openEngine(workers: number, settings: JobSettings, host: Host): Engine {
  const source = workers > 1 ? host.findAsset(WORKER_ASSET) : undefined;
  if (source === undefined) return openHere(settings, host);
  return openPool(workers, source, settings, host);
}
