import { describe, expect, it } from 'vitest';
import { findPack } from '../../src/app/find-pack.ts';
import { EXPLAINED_CODES, findSubject } from '../../src/app/find-subject.ts';
import { renderBlocks } from '../../src/cli/explain/blocks.ts';
import { explainSubject } from '../../src/cli/explain/explain-subject.ts';
import { listRequirements } from '../../src/core/list-requirements.ts';
import type { ControlPack } from '../../src/model/control-pack.ts';
import { EVIDENCE_QUALITIES } from '../../src/model/evidence-quality.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { EXCEPTION_FAULTS } from '../../src/model/result.ts';
import { cellWidth } from '../../src/text/cell-width.ts';
import { readTinyPack } from '../fixtures/packs/read-tiny-pack.ts';
import { makeHost, makeWorld } from './run-main.ts';

const { translate } = makeWorld({ exit: null, stdout: '', stderr: '' });
const shipped = await findPack(undefined, { host: makeHost(), controls: undefined });

const show = (text: string, pack: ControlPack, width = 80) =>
  renderBlocks(explainSubject(findSubject(text, pack), pack, translate), width, false);

function listIds(pack: ControlPack): string[] {
  const requirements = listRequirements(pack);
  return [
    ...requirements.flatMap(({ id, control }) => [id, control]),
    ...[...pack.strategies, ...pack.facts, ...pack.terms].map(({ id }) => id),
    ...pack.levels.map(({ level }) => `${level}`),
  ];
}

describe.each([
  ['the Essential Eight', shipped.pack],
  ['the small pack', await readTinyPack()],
])('every subject of %s', (_name, pack) => {
  it('is explained in lines that are not empty, within the width', () => {
    for (const id of new Set(listIds(pack))) {
      const text = show(id, pack);
      expect(text, id).not.toMatch(/undefined|\[object|\{\{|\n\n\n|[ \t]\n/);
      expect(text.length, id).toBeGreaterThan(20);
      expect(Math.max(...text.split('\n').map(cellWidth)), id).toBeLessThanOrEqual(80);
    }
  });

  it('names an id where it is asked for by its id', () => {
    const requirements = listRequirements(pack).map(({ id }) => id);
    for (const id of requirements) expect(show(id, pack).split(':')[0]).toBe(id);
  });
});

it.each([...OUTCOMES, ...EVIDENCE_QUALITIES, ...EXCEPTION_FAULTS, ...EXPLAINED_CODES])(
  'explains the word %s',
  (word) => {
    const text = show(word, shipped.pack);
    expect(text).toContain(word);
    expect(text.split('\n').length).toBeGreaterThan(2);
  },
);

it('says who names a time limit that is not in the model itself, and what applies abroad', async () => {
  const tiny = await readTinyPack();
  expect(show('KC-102', tiny, 300)).toContain(
    'It comes from the assessment process guide of Harbour',
  );
  const all = listRequirements(shipped.pack);
  const planned = all.find(({ rhythm }) => rhythm?.source === 'test-plan');
  expect(show(planned?.id ?? '', shipped.pack, 300)).toContain(
    'It comes from the example test plans',
  );
  const abroad = all.find(({ alternate }) => alternate !== undefined);
  expect(show(abroad?.id ?? '', shipped.pack, 300)).toContain(
    'Answer alternate-control with this reason',
  );
});
