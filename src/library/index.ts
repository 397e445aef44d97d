import { createNodeHost } from '../host/create-node-host.ts';
import { createLibrary } from './create-library.ts';
import type { Library } from './library.ts';

declare const __E8_VERSION__: string;

const host = createNodeHost({ assetFolder: `${__dirname}/assets` });
const library: Library = createLibrary({ host, version: __E8_VERSION__ });

/** Checks an assessment against the control pack that it names. */
export const load: Library['load'] = library.load;
/** Checks a saved result. */
export const loadResult: Library['loadResult'] = library.loadResult;
/** Judges every requirement. */
export const judge: Library['judge'] = library.judge;
/** Judges, and says what it comes to: the result. */
export const score: Library['score'] = library.score;
/** Writes a result in one format and language. */
export const render: Library['render'] = library.render;
/** What went wrong, in words. */
export const describeError: Library['describeError'] = library.describeError;
/** The formats that `render` knows. */
export const listFormats: Library['listFormats'] = library.listFormats;
/** The languages that `render` knows. */
export const listLanguages: Library['listLanguages'] = library.listLanguages;

export type { Answer, Assessment, Evidence } from '../model/assessment.ts';
export type { ControlPack, Requirement, Strategy } from '../model/control-pack.ts';
export type { Diagnostic } from '../model/diagnostic.ts';
export { E8Error, type ErrorCode } from '../model/e8-error.ts';
export type { Locale } from '../model/locale.ts';
export type { Outcome } from '../model/outcome.ts';
export type {
  Result,
  ResultException,
  ResultRequirement,
  ResultStrategy,
} from '../model/result.ts';
export type {
  Findings,
  JudgeOptions,
  Library,
  LoadedFile,
  LoadOptions,
  RenderOptions,
  ScoreOptions,
} from './library.ts';
