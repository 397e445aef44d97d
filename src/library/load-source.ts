import { findPack, type PackSearch } from '../app/find-pack.ts';
import { holdSource } from '../app/hold-source.ts';
import { checkOpened, judgeDocument } from '../app/judge-document.ts';
import { openAssessment } from '../app/open-assessment.ts';
import type { OpenedDocument } from '../app/open-document.ts';
import { openResult } from '../app/open-result.ts';
import { isDate } from '../load/is-date.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Result } from '../model/result.ts';
import type { Findings, JudgeOptions, LoadedFile, LoadOptions, ScoreOptions } from './library.ts';
import type { Shipped } from './shipped.ts';

/** What is called so that has no name. */
const NAMELESS = 'assessment.yaml';

/** What a loaded file was made of; by the file, so that callers see only what is a contract. */
interface Origin extends PackSearch {
  opened: OpenedDocument;
  framework: string;
}
const origins = new WeakMap<LoadedFile, Origin>();

/** @see Library.load */
export async function loadAssessment(
  source: string | Uint8Array,
  { file = NAMELESS, controls }: LoadOptions,
  { host }: Shipped,
): Promise<LoadedFile> {
  const held = { host: holdSource(source, host), controls };
  const { opened, framework } = await openAssessment(file, held);
  const search = { host, controls };
  const found = await findPack(framework, search);
  const { assessment } = checkOpened(opened, found, search);
  const loaded = { file, assessment, pack: found.pack };
  origins.set(loaded, { opened, framework, ...search });
  return loaded;
}

/** @see Library.loadResult */
export function loadSavedResult(
  source: string | Uint8Array,
  { file = NAMELESS }: LoadOptions,
  { host }: Shipped,
): Promise<Result> {
  return openResult(file, holdSource(source, host));
}

/** @see Library.score */
export async function scoreLoaded(
  loaded: LoadedFile,
  { asOf, target }: ScoreOptions,
): Promise<Result> {
  const origin = origins.get(loaded);
  if (origin === undefined) throw new TypeError('not what load() gave back');
  const { opened, framework, host, controls } = origin;
  const day = readDay(asOf);
  const { result } = await judgeDocument(opened, framework, { host, controls, asOf: day, target });
  return result;
}

/** @see Library.judge */
export async function judgeLoaded(loaded: LoadedFile, { asOf }: JudgeOptions): Promise<Findings> {
  const { requirements, exceptions } = await scoreLoaded(
    loaded,
    asOf === undefined ? {} : { asOf },
  );
  return { requirements, exceptions };
}

/** A day, as the command line takes one. */
function readDay(asOf: string | undefined): string | undefined {
  if (asOf === undefined || asOf === 'today' || isDate(asOf)) return asOf;
  const values = { option: 'asOf', found: asOf, expected: 'YYYY-MM-DD, today' };
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
}
