import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVersion } from '../build/bundle.ts';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';
import { assertNewer } from './assert-newer.ts';
import { promoteChangelog } from './promote-changelog.ts';

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: projectRoot, encoding: 'utf8' });
}

/**
 * Writes a version into package.json, package-lock.json and CHANGELOG.md. Commits nothing: somebody
 * looks at it first.
 *
 * @param day `YYYY-MM-DD`
 */
export function prepareRelease(version: string, day: string): void {
  assertNewer(version, readVersion());
  if (run('git', 'status', '--porcelain') !== '')
    throw new ToolError('there are changes that are not committed');
  const changelog = join(projectRoot, 'CHANGELOG.md');
  writeFileSync(changelog, promoteChangelog(readFileSync(changelog, 'utf8'), version, day));
  run('npm', 'version', version, '--no-git-tag-version', '--ignore-scripts');
  console.log(
    `Look at the changes, then: git commit -am "Release ${version}" && git tag -s v${version}`,
  );
}
