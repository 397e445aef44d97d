import { expect, it, vi } from 'vitest';
import { createLibrary } from '../../src/library/create-library.ts';
import { makeHost, version } from '../cli/run-main.ts';

it('gives out the whole library, and the error that it throws', async () => {
  vi.stubGlobal('__E8_VERSION__', version);
  const module = await import('../../src/library/index.ts');
  const library = createLibrary({ host: makeHost(), version });
  expect(Object.keys(module).sort()).toEqual(['E8Error', ...Object.keys(library)].sort());
  expect(module.listFormats()).toEqual(library.listFormats());
});
