import { describe, expect, it } from 'vitest';
import { relativeFile } from '../../src/report/parts/relative-file.ts';

describe('relativeFile', () => {
  it.each([
    ['shop.yaml', 'shop.yaml'],
    ['./orgs//pier.yaml', 'orgs//pier.yaml'],
    ['orgs\\pier.yaml', 'orgs/pier.yaml'],
    ['/home/someone/shop.yaml', 'shop.yaml'],
    ['C:\\Users\\someone\\shop.yaml', 'shop.yaml'],
    ['../secret/shop.yaml', 'shop.yaml'],
    ['orgs/../../shop.yaml', 'shop.yaml'],
    ['a..b/shop.yaml', 'a..b/shop.yaml'],
    ['-', 'stdin'],
    ['', 'stdin'],
    ['a\nb\u202e.yaml', 'a b\\u{202e}.yaml'],
  ])('%j is %j', (file, known) => {
    expect(relativeFile(file)).toBe(known);
  });
});
