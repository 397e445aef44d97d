import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../scenarios/working-folder.ts';
import { projectRoot, runMain } from './run-main.ts';

const PROFILES = join(projectRoot, '../shared/data/ism-oscal');
const SHIPPED = join(projectRoot, 'controls/essential-eight/2023-11');
const isThere = existsSync(PROFILES);
const isRequired = Boolean(process.env['E8_REQUIRE_SHARED']);
const listProfiles = () => readdirSync(PROFILES).filter((name) => name.endsWith('.json'));
const SIZES: Readonly<Record<number, number>> = { 1: 46, 2: 87, 3: 123 };

it.skipIf(isThere || isRequired)('ASD profiles are not compared: ../shared is not there', () => {
  expect(isThere).toBe(false);
});

describe.skipIf(!isThere && !isRequired)("the Essential Eight against ASD's own profiles", () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-verify-'));
  afterAll(() => removeFolder(folder));

  it('is there', () => {
    expect(isThere, `${PROFILES} is required`).toBe(true);
    expect(listProfiles().length).toBeGreaterThan(0);
  });

  it('has the same controls at every level', async () => {
    const files = listProfiles();
    const args = ['controls', 'verify', 'essential-eight@2023-11', '--oscal', ...files];
    const { exit, stdout, stderr } = await runMain(args, { folder: PROFILES });
    const expected = files.map((file) => {
      const level = Number(/ML(\d)/.exec(file)?.[1]);
      return `Level ${level}: ${SIZES[level]} controls, no difference (${file})`;
    });
    expect({ exit, stderr, lines: stdout.trim().split('\n') }).toEqual({
      exit: 0,
      stderr: '',
      lines: expected,
    });
  });

  it('names a control that the pack lost, at every level', async () => {
    const copy = join(folder, 'packs/essential-eight/2023-11');
    mkdirSync(copy, { recursive: true });
    cpSync(SHIPPED, copy, { recursive: true });
    const path = join(copy, 'strategies/regular-backups.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/( +- id: RB-1511\n +control: )ISM-1511/, '$1ISM-9999'));
    const files = listProfiles();
    const args = ['controls', 'verify', '--controls', join(folder, 'packs'), '--oscal', ...files];
    const { exit, stdout } = await runMain(args, { folder: PROFILES });
    expect(exit).toBe(1);
    expect(stdout.match(/ISM-1511: the publisher lists it/g)).toHaveLength(files.length);
    expect(stdout.match(/ISM-9999: the pack lists it/g)).toHaveLength(files.length);
    expect(stdout).not.toContain('no difference');
  });
});
