import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { version } from '../cli/run-main.ts';
import { listBlocks, readProjectFile } from '../docs/read-document.ts';
import { action, runAction, type Step } from './run-action.ts';
import { type Machine, makeMachine } from './stand-in.ts';

const LONGEST = 60_000;
const page = readProjectFile('docs/ci.md');
const blocks = listBlocks(page);
const readYaml = (text: string) => parse(text) as Record<string, unknown>;
const yamls = blocks.filter(({ info }) => info === 'yaml').map(({ text }) => readYaml(text));

interface Workflow {
  jobs: Record<string, { steps: Step[] }>;
}
const workflows = yamls.filter((each) => 'jobs' in each) as unknown as Workflow[];
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const isOurs = ({ uses }: Step) => uses?.startsWith('OWNER/e8@') === true;

interface Job {
  variables: Record<string, string>;
  before_script: string[];
  script: string[];
  artifacts: { paths: string[]; reports: Record<string, string> };
  parallel?: { matrix: Record<string, string[]>[] };
}
const template = (readYaml(readProjectFile('ci-templates/gitlab.yml')) as { e8: Job }).e8;

/** Runs a GitLab job as its runner does: each line of both scripts, with the variables. */
function runJob(machine: Machine, variables: Record<string, string>) {
  const script = [...template.before_script, ...template.script].join('\n');
  return machine.run(script, { ...template.variables, ...variables });
}

describe('the GitHub workflows of docs/ci.md', { timeout: LONGEST }, () => {
  it('are there, and name this version', () => {
    expect(workflows).toHaveLength(2);
    expect(page.match(/e8(?:-assess)?@v?\d\S*/g)?.map((each) => each.split('@')[1])).toEqual(
      expect.arrayContaining([`v${version}`, version]),
    );
    expect(page).not.toMatch(new RegExp(`e8(-assess)?@v?(?!v?${version})\\d`));
  });

  it('give the action inputs that it has', () => {
    const ours = workflows.flatMap(stepsOf).filter(isOurs);
    const inputs = ours.map((each): Record<string, string> => each.with ?? {});
    expect(inputs.length).toBeGreaterThan(0);
    for (const input of inputs) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(input)));
      const texts = Object.entries(input).map(([name, value]) => [name, String(value)]);
      const done = runAction(makeMachine(), Object.fromEntries(texts));
      expect(done.exit, done.output).toBe(0);
    }
  });

  it('run', () => {
    const scripts = workflows.flatMap(stepsOf).flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBeGreaterThan(1);
    const machine = makeMachine();
    for (const script of scripts) {
      const { exit, output } = machine.run(script);
      expect(exit, output).toBe(0);
    }
    expect(machine.read('summary')).toContain('Klinik Sungai');
    expect(machine.readCalls()).toContain(`npx --yes e8-assess@${version} assess`);
  });

  it('are described with every input and output', () => {
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
      expect(page).toContain(`\`${name}\``);
    }
  });
});

describe('ci-templates/gitlab.yml', { timeout: LONGEST }, () => {
  it('installs the version that it belongs to', () => {
    expect(template.variables['E8_VERSION']).toBe(version);
    const machine = makeMachine();
    runJob(machine, { E8_FILE: 'examples/clinic.yaml' });
    expect(machine.readCalls()).toContain(`e8-assess@${version}`);
  });

  it('runs as docs/ci.md uses it, and leaves every artifact', () => {
    const jobs = yamls.filter((each) => 'e8' in each).map((each) => each['e8'] as Job);
    const single = jobs.find(({ parallel }) => parallel === undefined);
    const machine = makeMachine();
    expect(runJob(machine, single?.variables ?? {}).exit).toBe(0);
    const { paths, reports } = template.artifacts;
    for (const name of [...paths, ...Object.values(reports)]) {
      expect(existsSync(join(machine.checkout, name)), name).toBe(true);
    }
    const matrix = jobs.flatMap(({ parallel }) => parallel?.matrix ?? []);
    const files = matrix.flatMap((each) => each['E8_FILE'] ?? []);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      expect(runJob(makeMachine(), { E8_FILE: file, E8_OPTIONS: '--no-gate' }).exit).toBe(0);
    }
  });

  it('fails when the gate is not passed, and leaves the artifacts all the same', () => {
    const machine = makeMachine();
    expect(runJob(machine, { E8_FILE: 'examples/cafe.yaml' }).exit).toBe(1);
    expect(readdirSync(machine.checkout)).toContain('gl-code-quality-report.json');
  });
});

describe('the shell scripts of docs/ci.md', { timeout: LONGEST }, () => {
  const [gate, completion] = blocks.filter(({ info }) => info === 'bash');

  it.each([
    ['', 1, 'The target is not met'],
    ['sed -i "s/target: 2/target: 1/" examples/clinic.yaml\n', 0, 'The target is met'],
    ['echo "x: 1" > examples/clinic.yaml\n', 3, 'Nothing was judged'],
  ])('tell a gate from a broken file: %j', (before, exit, text) => {
    const script = before + gate?.text;
    const done = makeMachine().run(script);
    expect(done.output).toContain(text);
    expect(done.exit).toBe(exit);
  });

  it('write completions', () => {
    const machine = makeMachine();
    expect(machine.run(completion?.text ?? 'false').exit).toBe(0);
    const names = ['_e8', 'e8.bash', 'e8.fish', 'e8.ps1'];
    expect(readdirSync(machine.checkout)).toEqual(expect.arrayContaining(names));
  });
});

interface Hook {
  id: string;
  entry: string;
  files: string;
}

describe('.pre-commit-hooks.yaml', { timeout: LONGEST }, () => {
  const hooks = parse(readProjectFile('.pre-commit-hooks.yaml')) as Hook[];
  const check = hooks.find(({ id }) => id === 'e8-check');
  const gate = hooks.find(({ id }) => id === 'e8-gate');

  it('takes what is called an assessment, and nothing else', () => {
    const pattern = new RegExp(check?.files ?? '');
    for (const name of ['assessment.yaml', 'a/assessment.json', 'assessments/pier/two.yml']) {
      expect(pattern.test(name), name).toBe(true);
    }
    for (const name of ['e8.config.yaml', 'assessments.md', 'package.json']) {
      expect(pattern.test(name), name).toBe(false);
    }
    expect(gate?.files).toBe(check?.files);
  });

  it('tells a fault in a file from a target that is not met', () => {
    const machine = makeMachine();
    writeFileSync(join(machine.checkout, 'bad.yaml'), 'schema: nothing\n');
    const run = (hook: Hook | undefined, file: string) =>
      machine.run(`${hook?.entry} ${file}`).exit;
    expect(run(check, 'examples/cafe.yaml examples/clinic.yaml')).toBe(0);
    expect(run(check, 'bad.yaml')).toBe(3);
    expect(run(gate, 'examples/cafe.yaml')).toBe(1);
  });

  it('is shown in docs/ci.md as it is', () => {
    const [repository] = yamls.flatMap((each) => (each['repos'] as { hooks: Hook[] }[]) ?? []);
    expect(repository?.hooks[0]).toMatchObject({
      id: check?.id,
      entry: check?.entry,
      files: check?.files,
    });
  });
});
