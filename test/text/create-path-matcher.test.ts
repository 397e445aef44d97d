import { describe, expect, it } from 'vitest';
import { createPathMatcher } from '../../src/text/create-path-matcher.ts';

describe('createPathMatcher', () => {
  it.each([
    ['orgs/**/*.yaml', 'orgs', ['orgs/a.yaml', 'orgs/b/c/d.yaml'], ['orgs/a.yml', 'a.yaml']],
    ['*.yaml', '', ['a.yaml'], ['b/a.yaml', '.a.yaml']],
    ['./orgs/?.yaml', 'orgs', ['orgs/a.yaml'], ['orgs/ab.yaml']],
    ['../{a,b}.yaml', '..', ['../a.yaml'], ['../c.yaml']],
    ['/x/[ab].yaml', '/x', ['/x/b.yaml'], ['/x/c.yaml']],
  ])('%s', (pattern, base, meant, others) => {
    const matcher = createPathMatcher(pattern);
    expect(matcher.base).toBe(base);
    expect(meant.filter((path) => !matcher.matches(path))).toEqual([]);
    expect(others.filter((path) => matcher.matches(path))).toEqual([]);
  });

  it('takes an exclamation mark as it stands', () => {
    const { matches } = createPathMatcher('!a/*.yaml');
    expect(['!a/b.yaml', 'a/b.yaml', 'c/d.yaml'].filter(matches)).toEqual(['!a/b.yaml']);
  });

  it('says how deep and where to look', () => {
    expect(createPathMatcher('orgs/*/x.yaml').depth).toBe(2);
    expect(createPathMatcher('**/x.yaml').depth).toBe(Number.POSITIVE_INFINITY);
    const plain = createPathMatcher('**/*.yaml');
    expect(['orgs', '.git', 'node_modules'].map(plain.enters)).toEqual([true, false, false]);
    expect(createPathMatcher('**/.e8/*.yaml').enters('.e8')).toBe(true);
    expect(createPathMatcher('*/node_modules/*.yaml').enters('node_modules')).toBe(true);
  });
});
