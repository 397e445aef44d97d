import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/text/nearest.ts';

const OUTCOMES = [
  'effective',
  'ineffective',
  'alternate-control',
  'not-implemented',
  'no-visibility',
];

describe('findNearest', () => {
  it.each([
    ['efective', OUTCOMES, 'effective'],
    ['inefective', OUTCOMES, 'ineffective'],
    ['Not Implemented', OUTCOMES, 'not-implemented'],
    ['EFFECTIVE', OUTCOMES, 'effective'],
    ['pa1690', ['PA-1691', 'PA-1690'], 'PA-1690'],
    ['jsno', ['html', 'json'], 'json'],
    ['na', ['NA'], 'NA'],
    ['abd', ['abc', 'abe'], 'abc'],
  ])('%s', (word, candidates, nearest) => {
    expect(findNearest(word, candidates)).toBe(nearest);
  });

  it.each([
    ['partial', OUTCOMES],
    ['xy', ['ab', 'xa']],
    ['yes', ['no', 'day']],
    ['', ['a', 'ab']],
    ['effective', []],
  ])('has no suggestion for %j', (word, candidates) => {
    expect(findNearest(word, candidates)).toBeUndefined();
  });

  it('finds what is there, and invents nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (candidates, word) => {
        const nearest = findNearest(word, candidates);
        if (candidates.includes(word)) expect(nearest?.toLowerCase()).toBe(word.toLowerCase());
        if (nearest !== undefined) expect(candidates).toContain(nearest);
      }),
    );
  });

  it('is not slowed down by a very long word', () => {
    const started = performance.now();
    expect(findNearest('x'.repeat(2_000_000), OUTCOMES)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
