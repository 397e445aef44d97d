import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchNode } from '../package/fetch-node.ts';
import { asPackage } from '../package/make-executable.ts';
import { BUILDER, NODE_VERSION, nameExecutable } from '../package/targets.ts';
import { projectRoot } from '../project-root.ts';
import { measurePrograms } from './measure-commands.ts';
import type { Inputs } from './prepare-inputs.ts';

const ROUNDS = 15;
const EXECUTABLE = join(projectRoot, 'out', nameExecutable(BUILDER));

/** What is run both ways, by name. */
function listRuns({ json, yaml, folder }: Inputs): Record<string, string[]> {
  const assess = (file: string, format: string) => [
    ...['assess', '--no-gate', '--format', format, file],
  ];
  const html = `html=${join(folder, 'report.html')}`;
  return {
    '--version': ['--version'],
    'JSON to terminal': assess(json, 'terminal'),
    'JSON to JSON': assess(json, 'json'),
    'JSON to HTML': assess(json, html),
    'YAML to terminal': assess(yaml, 'terminal'),
    'YAML to JSON': assess(yaml, 'json'),
    'YAML to HTML': assess(yaml, html),
  };
}

/**
 * The executable against the bundle on the same version of Node. Prints a table, and gives back
 * each ratio: 1 is as fast. Nothing where no executable was built.
 */
export function measureExecutable(inputs: Inputs): number[] {
  if (!existsSync(EXECUTABLE)) {
    console.log('\nNo executable in out/: npm run package -- linux-x64 builds it.');
    return [];
  }
  const node = fetchNode(asPackage(BUILDER)).executable;
  const launcher = join(projectRoot, 'bin/e8.js');
  const runs = Object.entries(listRuns(inputs));
  const programs = runs.flatMap(([name, args]) => [
    [`node ${name}`, [node, launcher, ...args]] as const,
    [`executable ${name}`, [EXECUTABLE, ...args]] as const,
  ]);
  const times = measurePrograms(
    Object.fromEntries([['bare', [node, '-e', '0']], ...programs]),
    ROUNDS,
  );
  const at = (name: string): number => times.get(name) ?? Number.NaN;
  console.log(`\nNode ${NODE_VERSION} (bare ${at('bare').toFixed(1)} ms), and the executable\n`);
  return runs.map(([name]) => {
    const [packaged, alone] = [at(`node ${name}`), at(`executable ${name}`)];
    const cells = [name.padEnd(20), packaged.toFixed(1).padEnd(10), alone.toFixed(1).padEnd(10)];
    console.log(`${cells.join('')}${(alone / packaged).toFixed(2)}`);
    return alone / packaged;
  });
}
