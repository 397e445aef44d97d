import { describe, expect, it } from 'vitest';
import { assertNewer } from '../../../tools/release/assert-newer.ts';
import { promoteChangelog } from '../../../tools/release/promote-changelog.ts';

const BEFORE = '# Changelog\n\nAbout.\n\n## [Unreleased]\n\n### Added\n\n- One.\n';
const OLDER = '\n## [0.1.0] - 2026-01-02\n\n### Added\n\n- Older.\n';

describe('promoteChangelog', () => {
  it('puts what was unreleased under its version', () => {
    expect(promoteChangelog(BEFORE + OLDER, '0.2.0', '2026-11-22')).toBe(
      BEFORE.replace('## [Unreleased]', '## [Unreleased]\n\n## [0.2.0] - 2026-11-22') + OLDER,
    );
  });

  it('refuses where there is nothing to release, or it was released', () => {
    const empty = BEFORE.replace('- One.\n', '');
    expect(() => promoteChangelog(empty + OLDER, '0.2.0', '2026-11-22')).toThrow('unreleased');
    expect(() => promoteChangelog(BEFORE + OLDER, '0.1.0', '2026-11-22')).toThrow('already');
    expect(() => promoteChangelog('# Changelog\n', '0.1.0', '2026-11-22')).toThrow('heading');
  });
});

describe('assertNewer', () => {
  it.each([
    ['0.1.1', '0.1.0'],
    ['0.10.0', '0.9.9'],
    ['1.0.0', '0.99.0'],
  ])('takes %s after %s', (version, old) => {
    expect(() => assertNewer(version, old)).not.toThrow();
  });

  it.each([
    ['0.1.0', '0.1.0'],
    ['0.1.9', '0.2.0'],
    ['0.9.9', '1.0.0'],
    ['1.0', '0.1.0'],
    ['', '0.1.0'],
  ])('refuses %j after %s', (version, old) => {
    expect(() => assertNewer(version, old)).toThrow();
  });
});
