import { expect, it } from 'vitest';
import { collectGarbage } from '../../src/host/collect-garbage.ts';

it('collects what nobody holds any more', async () => {
  const gone = new WeakRef({ large: new Array(1000).fill(0) });
  // What a weak reference was asked for is held until the next task.
  await new Promise(setImmediate);
  collectGarbage();
  expect(gone.deref()).toBeUndefined();
});
