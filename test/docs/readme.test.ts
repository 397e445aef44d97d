import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listBlocks, readProjectFile } from './read-document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const README = readProjectFile('README.md');

/** What `npm run demo` shows on the screen, without colour and 80 columns wide. */
function scoreExample(): string {
  const args = ['bin/e8.js', 'assess', 'examples/cafe.yaml', '--no-gate'];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: {} }).stdout;
}

describe('README.md', () => {
  it('shows what the demo shows', () => {
    const shown = scoreExample();
    if (process.env['E8_UPDATE']) {
      const updated = README.replace(
        /^```text\n[\s\S]*?^```$/m,
        () => `\`\`\`text\n${shown}\`\`\``,
      );
      writeFileSync(`${root}README.md`, updated);
      return;
    }
    const [block] = listBlocks(README).filter(({ info }) => info === 'text');
    expect(block?.text).toBe(shown);
  });

  it('names the two lines that a new user runs', () => {
    expect(README).toContain('npm ci && npm run demo');
    expect(README).toContain('npm ci && npm test');
  });

  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'examples/README.md',
    'docs/assessing.md',
    'docs/auditing.md',
    'docs/ci.md',
    'docs/formats.md',
    'docs/controls.md',
    'docs/dependencies.md',
    'docs/translating.md',
  ])('%s links only to files that exist', (path) => {
    const links = [...readProjectFile(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    for (const { 1: target = '' } of links) {
      expect(existsSync(new URL(target, `file://${root}${path}`)), target).toBe(true);
    }
  });
});
