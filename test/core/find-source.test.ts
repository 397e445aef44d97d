import { describe, expect, it } from 'vitest';
import { findSource } from '../../src/core/find-source.ts';
import { listRequirements } from '../../src/core/list-requirements.ts';
import { localisePack } from '../../src/i18n/localise-pack.ts';
import { readTinyPack } from '../fixtures/packs/read-tiny-pack.ts';

const pack = await readTinyPack();
const [written] = listRequirements(pack);

describe('findSource', () => {
  it('gives a requirement as it was written', () => {
    const localised = localisePack(pack, {});
    const [shown] = listRequirements(localised);
    expect(shown && findSource(shown, localised)).toBe(written);
  });

  it('gives back what is no translation, or of another pack', () => {
    expect(written && findSource(written, pack)).toBe(written);
    const other = { ...(written as NonNullable<typeof written>), id: 'ZZ-0001' };
    expect(findSource(other, { ...pack, source: pack })).toBe(other);
  });
});
