import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Translate } from '../../../src/model/translate.ts';
import { makeContentPolicy } from '../../../src/report/html/content-policy.ts';
import { shortenLine, writeCssString } from '../../../src/report/html/css-string.ts';
import { numberEvidence } from '../../../src/report/html/number-evidence.ts';
import { rememberTexts } from '../../../src/report/html/remember-texts.ts';
import { showSafely } from '../../../src/report/html/show-safely.ts';
import { makeResult } from '../make-report.ts';
import { fillWith } from './render-html.ts';

const digest = (text: string, encoding: 'hex' | 'base64') =>
  createHash('sha256').update(text).digest(encoding);

describe('makeContentPolicy', () => {
  it('names any text by its hash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const policy = makeContentPolicy(text, 'script', (each) => digest(each, 'hex'));
        expect(policy).toContain(`style-src 'sha256-${digest(text, 'base64')}'`);
      }),
    );
  });
});

describe('writeCssString', () => {
  it('can hold anything and is never ended from within', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(writeCssString(text)).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"$/);
      }),
    );
    expect(writeCssString('a"}b')).toBe('"a\\22 \\7d b"');
  });
});

describe('shortenLine', () => {
  it('keeps what fits on a line and cuts the rest between characters', () => {
    expect(shortenLine('two\n lines')).toBe('two lines');
    expect(shortenLine('x'.repeat(90))).toBe('x'.repeat(90));
    expect(shortenLine('x'.repeat(91))).toBe(`${'x'.repeat(89)}\u2026`);
  });
});

describe('showSafely', () => {
  it('gives back what is safe as it is', () => {
    const value = { a: ['words', 1, null, true], b: new Map([['key', 'ร้าน\nline']]) };
    expect(showSafely(value)).toBe(value);
    expect(showSafely(undefined)).toBeUndefined();
  });

  it('shows what would be obeyed, however deep, in keys too', () => {
    const value = { list: [{ text: 'a\u202eb' }], map: new Map([['k\u0007', '\u001b']]), n: 1 };
    expect(showSafely(value)).toEqual({
      list: [{ text: 'a\\u{202e}b' }],
      map: new Map([['k\u2407', '\u241b']]),
      n: 1,
    });
  });
});

describe('numberEvidence', () => {
  it('numbers each piece once, also where a control answers for several requirements', () => {
    const evidence = [{ what: 'seen', quality: 'good' as const }];
    const result = makeResult({ answers: { 'TR-140': { outcome: 'effective', evidence } } });
    const { all, byRequirement } = numberEvidence(result);
    expect(all.map(({ id, requirements }) => [id, requirements])).toEqual([
      ['E1', ['KC-140', 'GS-140']],
    ]);
    expect(byRequirement.get('GS-140')).toBe(byRequirement.get('KC-140'));
  });

  it('numbers what exceptions bring along after it', () => {
    const { all, byException } = numberEvidence(makeResult(fillWith('words')));
    expect(all.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3', 'E4']);
    expect(byException.get('EX-01')?.map(({ id }) => id)).toEqual(['E3', 'E4']);
  });
});

describe('rememberTexts', () => {
  it('asks once for the same text, and again for other values', () => {
    const asked: unknown[] = [];
    const translate = ((key: string, values?: unknown) => {
      asked.push([key, values]);
      return `${key} ${JSON.stringify(values)}`;
    }) as Translate;
    const remember = rememberTexts(translate);
    const texts = [1, 1, 2].map((level) => remember('report:level.name', { level }));
    expect(texts[0]).toBe(texts[1]);
    expect(texts[2]).not.toBe(texts[1]);
    remember('html:yes');
    remember('html:yes');
    expect(asked).toHaveLength(3);
  });
});
