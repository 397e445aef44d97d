import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { validateResult } from '../../src/schema/generated/validators.js';
import { runMain } from '../cli/run-main.ts';
import { makeWorkingFolder, removeFolder } from '../scenarios/working-folder.ts';

const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));
const update = process.env['E8_UPDATE'] === '1';

/** One assessment that uses every feature, judged and rendered, as this release does it. */
describe('the golden result', () => {
  let made: Record<string, string>;
  let result: Result;

  beforeAll(async () => {
    const packs = { 'packs/shop-safety/2025-01': 'test/fixtures/packs/tiny' };
    const files = { ...packs, 'assessment.yaml': 'test/golden/assessment.yaml' };
    const folder = makeWorkingFolder({ name: '', folder: '', about: '', args: [], exit: 0, files });
    const formats = 'json=result.json,terminal=report.txt,markdown=report.md';
    await runMain(['assess', 'assessment.yaml', '--controls', 'packs', '-f', formats], { folder });
    const names = ['result.json', 'report.txt', 'report.md'];
    made = Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    removeFolder(folder);
    result = JSON.parse(made['result.json'] ?? '');
  });

  it.each(['result.json', 'report.txt', 'report.md'])('is %s', (name) => {
    const path = join(FOLDER, name);
    if (update) {
      writeFileSync(path, made[name] ?? '');
    }
    expect(made[name]).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  });

  it('is valid by the published schema', () => {
    expect(validateResult(result), JSON.stringify(validateResult.errors)).toBe(true);
  });

  it('has an own answer, one of a control, a fact and a successor behind its outcomes', () => {
    const sources = new Set(result.requirements.map((each) => each.source));
    expect([...sources].sort()).toEqual(['answer', 'control', 'fact', 'successor']);
  });

  it('has an exception in force and one that is not, and a strategy that does not apply', () => {
    expect(result.exceptions.map((each) => each.inForce)).toEqual([true, false]);
    expect(result.strategies.map((each) => each.level)).toEqual([1, null]);
    expect(result.overall).toEqual({ level: 1, ceiling: 1, targetMet: false });
  });

  it('counts every requirement of a level once', () => {
    for (const level of result.strategies.flatMap((each) => each.levels)) {
      const { required, satisfied, unmet, notAssessed, satisfiedBy } = level;
      expect(satisfied + unmet.length + notAssessed.length).toBe(required);
      expect(Object.values(satisfiedBy).reduce((sum, each) => sum + each, 0)).toBe(satisfied);
    }
  });
});
