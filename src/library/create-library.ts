import { listLocales } from '../app/list-locales.ts';
import { REPORTERS } from '../report/registry.ts';
import { describeFailure } from './describe-failure.ts';
import type { Library } from './library.ts';
import { judgeLoaded, loadAssessment, loadSavedResult, scoreLoaded } from './load-source.ts';
import { renderResult } from './render-result.ts';
import type { Shipped } from './shipped.ts';

/** The library on a host. */
export function createLibrary(shipped: Shipped): Library {
  return {
    load: (source, options) => loadAssessment(source, options ?? {}, shipped),
    loadResult: (source, options) => loadSavedResult(source, options ?? {}, shipped),
    judge: async (loaded, options) => judgeLoaded(loaded, options ?? {}),
    score: async (loaded, options) => scoreLoaded(loaded, options ?? {}),
    render: (result, options) => renderResult(result, options, shipped),
    describeError: (error, language) => describeFailure(error, language, shipped),
    listFormats: () => REPORTERS.filter(({ isPrinted }) => isPrinted !== true).map(({ id }) => id),
    listLanguages: () => listLocales(shipped.host, undefined),
  };
}
