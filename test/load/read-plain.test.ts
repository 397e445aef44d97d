import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAssessment } from '../../src/load/load-assessment.ts';
import { parseDocument } from '../../src/load/parse-document.ts';
import { parsePlain } from '../../src/load/parse-plain.ts';
import { acceptPlain, readPlainAssessment } from '../../src/load/read-plain.ts';
import type { ControlPack } from '../../src/model/control-pack.ts';
import { makeAssessment } from '../../tools/bench/make-assessment.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { readShippedPack } from '../contracts/shipped-pack.ts';
import { makeException } from '../core/make-assessment.ts';

let pack: ControlPack;
let whole: string;

function readPlain(text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  const value = parsePlain(bytes, acceptPlain);
  return value !== undefined && readPlainAssessment(value, pack) !== undefined;
}

async function hasFault(text: string): Promise<boolean> {
  const { value, diagnostics } = await parseDocument(new TextEncoder().encode(text), 'a.json');
  if (value === undefined || diagnostics.length > 0) return true;
  return checkAssessment(value, pack, () => '').diagnostics.length > 0;
}

beforeAll(async () => {
  pack = await readShippedPack();
  const assessment = {
    ...makeAssessment(pack),
    organisation: { name: 'One', id: 'one', country: 'MY', tags: { sector: 'food' } },
    scope: { id: 'all', facts: { windows: true }, inventory: { workstations: 9, shops: ['a'] } },
    exceptions: [makeException({ requirements: ['PA-1876'] })],
  };
  const few = Object.fromEntries(Object.entries(assessment.answers).slice(0, 6));
  whole = JSON.stringify({ ...assessment, answers: few });
});

/** What is put in place of a part of the text. */
const PARTS = [
  '',
  '"',
  '"a":1,',
  '"name":"b",',
  '{}',
  'null',
  '9e999',
  '-1',
  '[]',
  '"x"',
  ',',
  ' ',
  '\\u0000',
  '2026-02-29',
  '2026-13-01',
  '"2026-02-30"',
  '"effective"',
  'true',
  '"x-own":{"a":[1]},',
];

describe('what is read plainly', () => {
  it('is everything usual: the examples of speed, and one with all parts', () => {
    expect(readPlain(whole)).toBe(true);
    expect(readPlain(JSON.stringify(makeAssessment(pack)))).toBe(true);
    expect(readPlain(JSON.stringify(JSON.parse(whole), null, 2))).toBe(true);
  });

  it('needs no look at its names where its text is as short as can be', () => {
    const value = JSON.parse(whole);
    expect(acceptPlain(value)?.least).toBe(whole.length);
    const cases: [unknown, string][] = [
      [{ facts: { a: true, b: false, c: null } }, 'facts'],
      [{ inventory: { a: 7, b: ['x', 'y'], c: [] } }, 'inventory'],
      [{ exclusions: [] }, 'no exclusions'],
      [{ facts: {}, description: 'Größe 😀' }, 'texts that are not ASCII'],
    ];
    for (const [scope, name] of cases) {
      const text = JSON.stringify({ ...value, scope });
      expect(acceptPlain(JSON.parse(text))?.least, name).toBe(text.length);
    }
  });

  it('takes no text for shorter than it can be', () => {
    const alike = (text: string) => acceptPlain(JSON.parse(text))?.least ?? 0;
    const numbers = fc.oneof(fc.nat(2000), fc.nat());
    fc.assert(
      fc.property(numbers, fc.string({ unit: 'grapheme', minLength: 1 }), (tested, name) => {
        const text = whole
          .replaceAll('"population":12', `"population":${tested.toExponential().replace('+', '')}`)
          .replace('"name":"One"', () => `"name":${JSON.stringify(name)}`);
        expect(alike(text)).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('never has a fault that would be found the long way', { timeout: 60_000 }, async () => {
    const change = fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom(...PARTS));
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        let text = whole;
        for (const [at, length, part] of changes) {
          const start = at % text.length;
          text = text.slice(0, start) + part + text.slice(start + length);
        }
        if (!readPlain(text)) return;
        plain += 1;
        expect(await hasFault(text), text).toBe(false);
      }),
      { numRuns: 4000 },
    );
    // Changes within free texts are no faults.
    expect(plain).toBeGreaterThan(0);
  });

  it.each([
    ['a key given twice', (text: string) => text.replace('"target":', '"target":1,"target":')],
    [
      // As long as if the number were written out.
      'a key given twice, made up for by a short number',
      (text: string) =>
        text
          .replace('"target":', '"target":1,"target":')
          .replace('"population":12', '"population":1e14'),
    ],
    [
      'a key given twice, its name and colon on two lines',
      (text: string) => text.replace('"target":', '"target"\n:1,"target"\n:'),
    ],
    ['a number without end', (text: string) => text.replace('"tested":9', '"tested":9e999')],
    ['a key that is not known', (text: string) => text.replace('"target"', '"taget"')],
    ['an answer to what is not asked', (text: string) => text.replace('"PA-1807"', '"PA-9999"')],
    ['more passed than tested', (text: string) => text.replace('"passed":9', '"passed":10')],
    ['a day that is not', (text: string) => text.replace('2026-11-15', '2026-02-30')],
    ['a fact that is not known', (text: string) => text.replace('"windows"', '"widows"')],
  ])('is not one with %s', async (_, spoil) => {
    const spoilt = spoil(whole);
    expect(spoilt).not.toBe(whole);
    expect(await hasFault(spoilt)).toBe(true);
    expect(readPlain(spoilt)).toBe(false);
  });

  it('is checked by code that knows every keyword of the schema but those for own fields', () => {
    const path = 'src/schema/generated/accept-assessment.js';
    const code = readFileSync(join(projectRoot, path), 'utf8');
    // The date and time of a moment, which is read the long way.
    expect(code.match(/\) \{ return -1; \}/g)).toBeNull();
  });
});
