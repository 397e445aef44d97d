import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeLoad } from '../../tools/proof/make-load.ts';
import { useTemporaryFolder } from '../host/temporary-folder.ts';

const inFolder = useTemporaryFolder();

describe('a load to prove e8 against', () => {
  it.each([100, 1_000_000, 2_500_000])('names files of %i bytes with their real hashes', (size) => {
    const { answers } = JSON.parse(readFileSync(makeLoad(inFolder(), { files: 2, size }), 'utf8'));
    const { evidence } = answers['PA-1876'];
    expect(evidence).toHaveLength(2);
    for (const { file, sha256 } of evidence) {
      const bytes = readFileSync(inFolder(file));
      expect(bytes).toHaveLength(size);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect(evidence[0].sha256).not.toBe(evidence[1].sha256);
  });
});
