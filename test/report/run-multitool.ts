import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** One rule asks the network whether links work; tests must not depend on that. */
const POLICY = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="SARIF2006.UrisShouldBeReachable.Options">
    <Property Key="RuleEnabled" Value="Disabled" />
  </Properties>
</Properties>
`;

interface Validation {
  runs: {
    results: { ruleId: string; level?: string; message: { arguments?: string[] } }[];
    invocations: { executionSuccessful: boolean }[];
    artifacts?: { location: { uri: string } }[];
  }[];
}

/** The program of `@microsoft/sarif-multitool`; undefined where its package has none for here. */
export function findMultitool(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    const program = require('@microsoft/sarif-multitool') as string;
    if (!existsSync(program)) return undefined;
    // Without install scripts the file is not executable.
    chmodSync(program, 0o755);
    return spawnSync(program, ['--version']).status === 0 ? program : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Errors and warnings that the validator has about the `.sarif` files of a folder, by the rule
 * kinds Sarif and Ghas. Its exit code says little, so its own log is read.
 */
export function validateFolder(program: string, folder: string): string[] {
  const log = join(folder, 'validation.json');
  writeFileSync(join(folder, 'policy.xml'), POLICY);
  const args = [
    ...['validate', join(folder, '*.sarif'), '--rule-kind', 'Sarif;Ghas'],
    ...['--level', 'Error;Warning', '--config', join(folder, 'policy.xml')],
    ...['--output', log, '--log', 'ForceOverwrite', '--quiet'],
  ];
  const { stderr } = spawnSync(program, args, { encoding: 'utf8' });
  const { runs } = JSON.parse(readFileSync(log, 'utf8')) as Validation;
  if (stderr !== '') return [stderr];
  return runs.flatMap(({ results, invocations }) => [
    ...invocations.filter((each) => !each.executionSuccessful).map(() => 'not successful'),
    ...results.map(({ ruleId, level, message }) => `${ruleId} ${level} ${message.arguments}`),
  ]);
}
