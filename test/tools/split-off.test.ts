import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateAssessment } from '../../src/schema/generated/validators.js';
import { bundle } from '../../tools/build/bundle.ts';
import { CHUNKS, splitOff } from '../../tools/build/split-off.ts';

const ENTRY = `
  export * from './src/schema/generated/validators.js';
  export const loadYaml = () => import('yaml');
`;

interface Bundle {
  validateAssessment: typeof validateAssessment;
  loadYaml(): Promise<typeof import('yaml')>;
}

describe('what is split off from the bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-split-'));
  let loaded: Bundle;

  beforeAll(async () => {
    await bundle(ENTRY, join(folder, 'e8.cjs'), { plugins: [splitOff] });
    for (const [name, module] of Object.entries(CHUNKS)) {
      await bundle(`module.exports = require('${module}');`, join(folder, `${name}.cjs`));
    }
    loaded = createRequire(import.meta.url)(join(folder, 'e8.cjs'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is not in it', () => {
    expect(readFileSync(join(folder, 'e8.cjs')).length).toBeLessThan(5000);
  });

  it.each([
    [{}],
    [{ schema: 'e8/assessment/v1', framework: 'a@1', organisation: { name: 'X' }, answers: {} }],
    [{ schema: 'e8/assessment/v1', framework: 7, organisation: {}, answers: { A: 'no' } }],
  ])('judges %j as before, errors included', (value) => {
    expect(loaded.validateAssessment(value)).toBe(validateAssessment(value));
    expect(loaded.validateAssessment.errors).toEqual(validateAssessment.errors);
  });

  it('is there when it is asked for', async () => {
    const { parseDocument } = await loaded.loadYaml();
    expect(parseDocument('a: [1]').toJS()).toEqual({ a: [1] });
  });
});
