import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_QUALITIES } from '../../src/model/evidence-quality.ts';
import { EXIT } from '../../src/model/exit-code.ts';
import { GATE_CODES } from '../../src/model/gate.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { EXCEPTION_FAULTS, INTERPRETATIONS, WARNING_CODES } from '../../src/model/result.ts';
import { listBlocks, readProjectFile } from './read-document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const auditing = readProjectFile('docs/auditing.md');
const assessing = readProjectFile('docs/assessing.md');

interface Schema {
  properties: Record<string, unknown>;
  $defs: Record<string, { properties?: Record<string, unknown> }>;
}
const schema = JSON.parse(readProjectFile('schemas/result.schema.json')) as Schema;

describe('docs/auditing.md', () => {
  it.each([
    ...OUTCOMES,
    ...EVIDENCE_QUALITIES,
    ...EXCEPTION_FAULTS,
    ...WARNING_CODES,
    ...GATE_CODES,
    ...INTERPRETATIONS,
  ])('explains %s', (word) => {
    expect(auditing).toContain(`\`${word}\``);
  });

  it('lists every exit code', () => {
    const section = auditing.slice(auditing.indexOf('| Exit code |'));
    const listed = [...section.matchAll(/^\| (\d+) \|/gm)].map(({ 1: code }) => Number(code));
    expect(listed).toEqual(Object.values(EXIT).sort((a, b) => a - b));
  });

  it('names every key of the result and of its levels', () => {
    const level = Object.keys(schema.$defs['level']?.properties ?? {});
    expect(level.length).toBeGreaterThan(5);
    for (const key of [...Object.keys(schema.properties), ...level]) {
      expect(auditing, key).toContain(`\`${key}\``);
    }
  });
});

describe('docs/assessing.md', () => {
  it('explains every outcome and evidence quality', () => {
    for (const word of [...OUTCOMES, ...EVIDENCE_QUALITIES]) {
      expect(assessing, word).toContain(`\`${word}\``);
    }
  });

  it.each(listBlocks(assessing).filter(({ info }) => info === 'yaml'))(
    'shows a valid answer in line $line',
    ({ text }) => {
      const head =
        'schema: e8/assessment/v1\nframework: essential-eight@2023-11\norganisation: { name: X }\n';
      const args = ['bin/e8.js', 'assess', '-', '--no-gate', '--format', 'json'];
      const run = spawnSync(process.execPath, args, {
        cwd: root,
        input: head + text,
        encoding: 'utf8',
      });
      expect(run.stderr).toBe('');
      const answered = JSON.parse(run.stdout).requirements.filter(
        ({ source }: { source: string }) => source === 'answer',
      );
      expect(answered).toHaveLength(1);
    },
  );
});
