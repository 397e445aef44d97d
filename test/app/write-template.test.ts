import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Result } from '../../src/model/result.ts';
import { validateAssessment } from '../../src/schema/generated/validators.js';
import { runMain } from '../cli/run-main.ts';
import { makeWorkingFolder, removeFolder } from '../scenarios/working-folder.ts';

const folder = makeWorkingFolder({ name: '', folder: '', about: '', args: [], exit: 0 });
afterAll(() => removeFolder(folder));

const CODES = ['PA', 'PO', 'MF', 'RA', 'AC', 'RM', 'AH', 'RB'];

/** Writes a template for the Essential Eight and judges it as it is. */
async function initAndAssess(args: string[]): Promise<{ text: string; result: Result }> {
  const init = await runMain(['init', 'new.yaml', '--force', ...args], { folder });
  expect(init).toMatchObject({ exit: 0, stdout: '' });
  const { stdout } = await runMain(['init', '-', ...args], { folder });
  const assess = await runMain(['assess', 'new.yaml', '--format', 'json'], { folder });
  expect(assess).toMatchObject({ exit: 1, stderr: '' });
  return { text: stdout, result: JSON.parse(assess.stdout) };
}

const listKeys = (text: string) => Object.keys(parse(text).answers);

describe('the template', () => {
  it.each([1, 2, 3])(
    'for target %s is valid, is level 0 as it is and could reach the target',
    async (target) => {
      const { text, result } = await initAndAssess(['--target', `${target}`]);
      expect(validateAssessment(parse(text)), JSON.stringify(validateAssessment.errors)).toBe(true);
      expect(result.overall).toEqual({ level: 0, ceiling: 3, targetMet: false });
      expect(result.target).toBe(target);
      const asked = result.requirements.filter((each) => each.answer !== undefined);
      const wanted = result.strategies.flatMap(({ levels }) =>
        levels.filter((each) => each.level <= target).flatMap((each) => each.notAssessed),
      );
      expect(asked.map(({ id }) => id).toSorted()).toEqual([...new Set(wanted)].toSorted());
    },
  );

  it('reaches its target, and no more is promised, when every question is answered', async () => {
    for (const target of [1, 2, 3]) {
      const { text } = await initAndAssess(['--target', `${target}`]);
      const answered = text.replaceAll(': not-assessed', ': effective');
      writeFileSync(join(folder, 'done.yaml'), answered);
      const run = await runMain(['assess', 'done.yaml', '--format', 'json'], { folder });
      expect(run.exit).toBe(0);
      expect(JSON.parse(run.stdout).overall.level).toBe(target);
    }
  });

  it.each(CODES)('asks about %s alone', async (code) => {
    const { text, result } = await initAndAssess(['--target', '3', '--strategy', code]);
    expect(validateAssessment(parse(text))).toBe(true);
    const asked = result.requirements.filter((each) => each.answer !== undefined);
    expect(asked.length).toBeGreaterThan(0);
    const own = listKeys(text).every((key) => key.startsWith(`${code}-`));
    expect(own || listKeys(text).some((key) => key.startsWith('ISM-'))).toBe(true);
  });

  it('leaves out what facts remove, and keeps the facts', async () => {
    const facts = 'windows: false\nmicrosoft-office: false\n';
    writeFileSync(join(folder, 'facts.yaml'), facts);
    const all = await initAndAssess(['--target', '3']);
    const some = await initAndAssess(['--target', '3', '--facts', 'facts.yaml']);
    expect(listKeys(some.text).length).toBeLessThan(listKeys(all.text).length);
    expect(parse(some.text).scope.facts).toMatchObject({
      windows: false,
      'microsoft-office': false,
    });
    const macros = some.result.strategies.find(({ id }) => id.includes('macros'));
    expect(macros?.level).toBeNull();
    rmSync(join(folder, 'facts.yaml'));
  });

  it.each(['Kedai "Ali" & Co: #1', "O'Brien", '- {x}', '漢字 \\n'])(
    'writes the name %s safely',
    async (name) => {
      const { result } = await initAndAssess(['--name', name, '--strategy', 'RM']);
      expect(result.assessment.organisation.name).toBe(name);
    },
  );

  it('stays within 100 columns, without a space at the end of a line', async () => {
    const { text } = await initAndAssess(['--target', '3']);
    const long = text.split('\n').filter((line) => line.length > 100 || /\s$/.test(line));
    expect(long).toEqual([]);
  });
});
