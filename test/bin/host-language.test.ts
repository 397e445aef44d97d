import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLocales } from '../../src/app/list-locales.ts';
import { makeHost, projectRoot } from '../cli/run-main.ts';

const HOSTS = ['C', 'ar_SA.UTF-8', 'ja_JP.UTF-8', 'th_TH.UTF-8'];
const ARGS = ['report', 'examples/port.yaml', '--as-of', '2026-11-15', '--format', 'markdown'];

function run(host: string, ...more: string[]): string {
  const env = { ...process.env, LC_ALL: host, E8_LANG: '' };
  const bin = join(projectRoot, 'bin/e8.js');
  return execFileSync(process.execPath, [bin, ...ARGS, ...more], {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

describe('the language of the host', () => {
  it.each(listLocales(makeHost(), undefined))('does not change a report in $tag', ({ tag }) => {
    const [first, ...others] = HOSTS.map((host) => run(host, '--lang', tag));
    expect(first).toContain('2026');
    for (const other of others) expect(other).toBe(first);
  });

  it('that e8 does not speak is answered in English', () => {
    const english = run('C');
    expect(run('ar_SA.UTF-8')).toBe(english);
    expect(run('ja_JP.UTF-8')).toBe(english);
  });
});
