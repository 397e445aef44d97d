import { expect, it } from 'vitest';
import { nameInput } from '../../src/app/name-input.ts';
import type { Host } from '../../src/model/host.ts';

const host = { identify: () => '/folder/here' } as unknown as Host;

it.each([
  ['cafe.yaml', 'cafe.yaml'],
  ['orgs\\cafe.yaml', 'orgs/cafe.yaml'],
  ['../other/cafe.yaml', '../other/cafe.yaml'],
  ['/folder/here/orgs/cafe.yaml', 'orgs/cafe.yaml'],
  ['/home/someone/cafe.yaml', 'cafe.yaml'],
  ['C:\\Users\\someone\\cafe.yaml', 'cafe.yaml'],
  ['-', '-'],
])('names %s as %s', (file, name) => expect(nameInput(file, host)).toBe(name));
