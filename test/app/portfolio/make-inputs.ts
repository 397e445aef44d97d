import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { LoadedPack } from '../../../src/model/control-pack.ts';
import { makeAssessment } from '../../../tools/bench/make-assessment.ts';
import { varyAssessment } from '../../../tools/bench/vary-assessment.ts';
import { projectRoot } from '../../../tools/project-root.ts';

const PACK = 'dist/assets/packs/essential-eight/2023-11.json';

/** The shipped pack, as it was built. */
function readPack(): LoadedPack {
  return JSON.parse(readFileSync(join(projectRoot, PACK), 'utf8')) as LoadedPack;
}

/** So many different assessments of organisations `org-0`, `org-1`, ... */
export function makeInputs(count: number): Assessment[] {
  const base = makeAssessment(readPack().pack);
  return Array.from({ length: count }, (_, index) => varyAssessment(base, index));
}

/** A line each. */
export function toLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
