import { ToolError } from '../run-tool.ts';

const HEADING = '## [Unreleased]';

/**
 * The changelog with what was unreleased under a version and its day, and an empty heading above
 * it. Throws where nothing is there to release, or the version is there already.
 *
 * @param day `YYYY-MM-DD`
 */
export function promoteChangelog(text: string, version: string, day: string): string {
  const start = text.indexOf(HEADING);
  if (start === -1) throw new ToolError(`CHANGELOG.md has no heading ${HEADING}`);
  if (text.includes(`## [${version}]`)) throw new ToolError(`CHANGELOG.md has ${version} already`);
  const after = text.slice(start + HEADING.length);
  const next = after.search(/^## \[/m);
  const entries = next === -1 ? after : after.slice(0, next);
  if (!/^- /m.test(entries)) throw new ToolError('CHANGELOG.md: nothing is unreleased');
  return `${text.slice(0, start)}${HEADING}\n\n## [${version}] - ${day}${after}`;
}
