import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Result } from '../../src/model/result.ts';
import { describeBadge } from '../../src/report/badge/describe-badge.ts';
import { badgeReporter } from '../../src/report/badge.ts';
import { badgeJsonReporter } from '../../src/report/badge-json.ts';
import { makeContext, makeReport, readGoldenResult } from './make-report.ts';
import { SAMPLES } from './sample-results.ts';

const golden = readGoldenResult();
const draw = (result: Result, title = makeReport(result).pack.title) => {
  const report = makeReport(result);
  return badgeReporter.render({ ...report, pack: { ...report.pack, title } }, makeContext());
};
const describeOne = (result: Result) => describeBadge(makeReport(result), makeContext());
const withLevel = (level: number | null, targetMet: boolean | null) => ({
  ...golden,
  overall: { level, ceiling: level, targetMet },
});

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function measureLight(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the badge', () => {
  it.each(Object.entries(SAMPLES))('is well-formed XML: %s', async (_name, result) => {
    const xml = { fileName: 'badge.svg', contents: draw(result) };
    const { errors, valid } = await validateXML({ xml, normalization: 'format' });
    expect({ errors, valid }).toEqual({ errors: [], valid: true });
  });

  it('says in its title what it shows, and when', () => {
    const text = draw(golden);
    const title =
      'Shop safety model, release 2025-01: level 1 of 2, stated as independent, 2026-11-15';
    expect(text).toContain(`<title>${title}</title>`);
    expect(text).toContain(`role="img" aria-label="${title}"`);
    expect(draw({ ...golden, asOf: null })).toContain('stated as independent</title>');
  });

  it('loads nothing, and holds nothing that runs', () => {
    expect(draw(golden)).not.toMatch(/href|@import|url\(|<script|<style|on[a-z]+=/);
  });

  it('stays a badge whatever the model is called', () => {
    const text = draw(golden, `<script>${'long '.repeat(100)}`);
    expect(text).not.toContain('<script');
    expect(Number(/width="([\d.]+)"/.exec(text)?.[1])).toBeLessThan(900);
  });

  it('has colours that white letters can be read on, one for each case', () => {
    const cases = [
      withLevel(null, false),
      withLevel(0, false),
      withLevel(1, false),
      withLevel(2, true),
    ];
    const colours = cases.map((each) => describeOne(each).colour);
    expect(new Set(colours).size).toBe(4);
    for (const colour of colours) {
      expect(1.05 / (measureLight(colour) + 0.05)).toBeGreaterThan(4.5);
    }
  });

  it('says who says so', () => {
    const { assessment } = golden;
    const messages = (['self', 'independent', undefined] as const).map((independence) => {
      const assessor = independence === undefined ? {} : { independence };
      return describeOne({ ...golden, assessment: { ...assessment, assessor } }).message;
    });
    expect(messages).toEqual([
      'level 1 of 2, self-assessed',
      'level 1 of 2, stated as independent',
      'level 1 of 2, assessor not stated',
    ]);
    expect(describeOne(withLevel(null, false)).message).toMatch(/^no level/);
  });
});

describe('the JSON of the badge', () => {
  it.each(Object.entries(SAMPLES))('is what badge services read: %s', (_name, result) => {
    const badge = JSON.parse(badgeJsonReporter.render(makeReport(result), makeContext()));
    expect(badge).toEqual({
      schemaVersion: 1,
      label: expect.stringMatching(/\S/),
      message: expect.stringMatching(/\S/),
      color: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
  });
});
