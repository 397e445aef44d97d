import { readFileSync } from 'node:fs';
import { makeReportContext } from '../../src/cli/report-context.ts';
import { buildReport } from '../../src/core/build-report.ts';
import { judgeAssessment } from '../../src/core/judge-assessment.ts';
import { PSEUDO_LOCALES } from '../../src/i18n/locale-table.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { Report, ReportContext } from '../../src/model/report.ts';
import type { Result } from '../../src/model/result.ts';
import { makeWorld } from '../cli/run-main.ts';
import { makeAssessment } from '../core/make-assessment.ts';
import { readTinyPack } from '../fixtures/packs/read-tiny-pack.ts';

const pack = await readTinyPack();

/** Judges some answers against the small pack. */
export function makeResult(fields: Partial<Assessment>, target: number | null = null): Result {
  const loadedPack = { pack, digest: `sha256:${'0'.repeat(64)}` };
  return judgeAssessment(loadedPack, makeAssessment(fields), { asOf: '2026-11-15', target });
}

/** A result with the texts of the small pack. */
export function makeReport(result: Result): Report {
  return buildReport(result, pack);
}

/** The golden result, which uses every feature. */
export function readGoldenResult(): Result {
  return JSON.parse(readFileSync(new URL('../golden/result.json', import.meta.url), 'utf8'));
}

/** A locale that is read from right to left. */
export const RIGHT_TO_LEFT = PSEUDO_LOCALES.find(({ dir }) => dir === 'rtl') as Locale;

const world = makeWorld({ exit: null, stdout: '', stderr: '' });

/** A terminal of 80 columns without colour, unless a test says otherwise. */
export function makeContext(fields: Partial<ReportContext> = {}): ReportContext {
  return { ...makeReportContext(world, false), ...fields };
}

/** Every outcome that is possible for every key, made by `answer`. */
export function answerAll(answer: Assessment['answers'][string]): Assessment['answers'] {
  const ids = pack.strategies.flatMap((each) => each.requirements.map(({ id }) => id));
  return Object.fromEntries(ids.map((id) => [id, answer]));
}
