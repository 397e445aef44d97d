import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { projectRoot, runMain } from '../cli/run-main.ts';
import { fillAssessment } from './fill-assessment.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const HEAD = { schema: 'e8/assessment/v1', framework: 'essential-eight@2023-11' };

/** Some answers of each kind, no target, hardly anything about the organisation. */
const UNFINISHED = {
  ...HEAD,
  organisation: { name: 'Half Done Ltd' },
  answers: {
    'PA-1690': 'effective',
    'PA-1807': 'ineffective',
    'ISM-1815': 'effective',
    'AC-0843': { outcome: 'no-visibility', note: 'The provider has not answered.' },
    'RA-1175': { outcome: 'alternate-control', reason: 'Separate computers.' },
  },
};

/** Assessments that bring a report to its limits, as JSON. */
const MADE: Readonly<Record<string, string>> = {
  empty: JSON.stringify({ ...HEAD, organisation: { name: 'Empty Ltd' }, answers: {} }),
  unfinished: JSON.stringify(UNFINISHED),
  ...Object.fromEntries(
    Object.entries(HOSTILE_TEXTS).map(([kind, makeText]) => [
      `hostile ${kind}`,
      fillAssessment(makeText),
    ]),
  ),
};

/** The examples that a reader can run. */
export const EXAMPLES = fs
  .readdirSync(join(projectRoot, 'examples'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

/** Names of all assessments that these tests look at: every example, and the limits. */
export const SAMPLES: readonly string[] = [...EXAMPLES, ...Object.keys(MADE)];

/** The hostile ones among them. */
export const HOSTILE = SAMPLES.filter((name) => name.startsWith('hostile'));

/** A folder for the reports of a file of tests, and what is done there. */
export interface SampleFolder {
  /** The path of a file there. */
  path(name: string): string;
  /** Renders an assessment as HTML, once, and gives the address of the file. */
  renderHtml(sample: string, lang?: string): Promise<string>;
  /** Runs `e8 assess` with a format, and gives what was said on standard error. */
  assess(sample: string, format: string, lang?: string): Promise<string>;
}

/** Makes a temporary folder for reports, removed afterwards. */
export function useSampleFolder(): SampleFolder {
  let folder = '';
  beforeAll(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'e8-browser-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const path = (name: string): string => join(folder, name);
  const assess = async (sample: string, format: string, lang = 'en'): Promise<string> => {
    const made = MADE[sample];
    const file =
      made === undefined ? join(projectRoot, `examples/${sample}.yaml`) : path('in.json');
    if (made !== undefined) fs.writeFileSync(file, made);
    const run = await runMain(['assess', file, '--no-gate', '--format', format, '--lang', lang]);
    if (run.exit !== 0) throw new Error(`${sample}: exit code ${run.exit}\n${run.stderr}`);
    return run.stderr;
  };
  const renderHtml = async (sample: string, lang = 'en'): Promise<string> => {
    const file = path(`${sample.replaceAll(' ', '-')}.${lang}.html`);
    if (!fs.existsSync(file)) await assess(sample, `html=${file}`, lang);
    return pathToFileURL(file).href;
  };
  return { path, assess, renderHtml };
}
