// Scores an example as a new user would: the summary on the screen, two reports in demo-output/.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runTool, ToolError } from './run-tool.ts';

const EXAMPLE = 'examples/cafe.yaml';
const FOLDER = 'demo-output';
const FILES = { markdown: `${FOLDER}/cafe.md`, json: `${FOLDER}/cafe.json` };

function assess(format: string): void {
  const args = [join('bin', 'e8.js'), 'assess', EXAMPLE, '--no-gate', '--format', format];
  const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new ToolError(`e8 ${args.slice(1).join(' ')}: exit code ${status}`);
}

await runTool(() => {
  mkdirSync(join(projectRoot, FOLDER), { recursive: true });
  assess('terminal');
  assess(`markdown=${FILES.markdown},json=${FILES.json}`);
  console.log(`\nWritten from ${EXAMPLE}:`);
  for (const file of Object.values(FILES)) console.log(`  ${file}`);
  return 0;
});
