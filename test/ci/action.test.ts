import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, version } from '../cli/run-main.ts';
import { action, runAction } from './run-action.ts';
import { makeMachine } from './stand-in.ts';

const LONGEST = 60_000;
const PULL_REQUEST = {
  event_name: 'pull_request',
  'event.pull_request.base.sha': 'abc123',
  'event.pull_request.number': '7',
};

/** Git that knows the clinic of the base branch; GitHub's program, and what it answers. */
function makePullRequest(oldComment = '') {
  return makeMachine({
    git: `[ "$1" = fetch ] || { [ "$2" = abc123:examples/clinic.yaml ] && cat "${join(projectRoot, 'examples/clinic.yaml')}"; }`,
    gh: [
      'case "$*" in',
      `  *--paginate*) printf '%s' '${oldComment}' ;;`,
      `  *body=@*) for last; do :; done; cp "\${last#body=@}" "$RUNNER_TEMP/sent" ;;`,
      'esac',
    ].join('\n'),
  });
}

describe('action.yml', { timeout: LONGEST }, () => {
  it('lets no expression into a script, and has a shell for each', () => {
    const scripts = action.runs.steps.filter(({ run }) => run !== undefined);
    expect(scripts.length).toBeGreaterThan(3);
    for (const { run, shell } of scripts) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
  });

  it('installs the version that it belongs to', () => {
    expect(action.inputs['version']?.default).toBe(version);
  });

  it('judges, annotates, writes the summary, and fails when the gate is not passed', () => {
    const machine = makeMachine();
    const { exit, output, steps, outputs } = runAction(machine, { files: 'examples/cafe.yaml' });
    expect(exit).toBe(1);
    expect(output).toContain('::error file=examples/cafe.yaml,line=');
    expect(machine.read('summary')).toContain('Kopi Satu Sdn Bhd');
    expect(machine.readCalls()).toContain(`npm install --global --ignore-scripts`);
    expect(machine.readCalls()).toContain(`e8-assess@${version}`);
    expect(steps).toEqual([
      'Set up Node',
      'Install e8',
      'Assess',
      'Send the findings to code scanning',
      'Gate',
    ]);
    expect(outputs).toMatchObject({ 'exit-code': '1', found: 'true' });
    expect(readdirSync(outputs['folder'] ?? '').sort()).toEqual([
      'cafe.json',
      'cafe.md',
      'cafe.sarif',
    ]);
  });

  it('takes several files, patterns and options', () => {
    const machine = makeMachine();
    const { exit, outputs } = runAction(machine, {
      files: 'examples/c*.yaml\nexamples/port.yaml\n',
      target: '1',
      options: '--no-config\n--min-evidence=poor\n',
      'as-of': '2026-09-01',
      sarif: 'false',
      gate: 'false',
    });
    expect(exit).toBe(0);
    expect(outputs['exit-code']).toBe('1');
    const folder = outputs['folder'] ?? '';
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(names.sort()).toEqual(['cafe.json', 'clinic.json', 'port.json']);
    const result = JSON.parse(readFileSync(join(folder, 'cafe.json'), 'utf8'));
    expect(result).toMatchObject({ asOf: '2026-09-01', target: 1 });
    expect(result.gate.conditions).toMatchObject({ minEvidence: 'poor' });
  });

  it('passes with a gate that is passed', () => {
    const inputs = { files: 'examples/clinic.yaml', target: '1', comment: 'false' };
    expect(runAction(makeMachine(), inputs, PULL_REQUEST).exit).toBe(0);
  });

  it('fails for a file that cannot be judged, gate or not, and sends nothing', () => {
    const machine = makeMachine();
    writeFileSync(join(machine.checkout, 'bad.yaml'), 'schema: nothing\n');
    const { exit, steps } = runAction(machine, { files: 'bad.yaml', gate: 'false' });
    expect(exit).toBe(3);
    expect(steps).toEqual(['Set up Node', 'Install e8', 'Assess', 'Gate']);
  });

  it('runs nothing that stands in an input', () => {
    const machine = makeMachine();
    const evil = '$(touch evil)`touch evil`"; touch evil; #';
    const inputs = { files: evil, target: evil, options: `--name=${evil}`, config: evil };
    expect(runAction(machine, inputs).exit).toBe(2);
    expect(existsSync(join(machine.checkout, 'evil'))).toBe(false);
  });
});

describe('the comment of action.yml', { timeout: LONGEST }, () => {
  const inputs = { files: 'examples/clinic.yaml', target: '1' };

  it('is written once', () => {
    const machine = makePullRequest();
    expect(runAction(machine, inputs, PULL_REQUEST).exit).toBe(0);
    expect(machine.readCalls()).toContain('POST repos/shop/controls/issues/7/comments');
    expect(machine.read('temp/sent')).toMatch(/^<!-- e8: what changed -->\n## What changed/);
  });

  it('is updated where there is one', () => {
    const machine = makePullRequest('4711\n4712\n');
    expect(runAction(machine, inputs, PULL_REQUEST).exit).toBe(0);
    expect(machine.readCalls()).toContain('PATCH repos/shop/controls/issues/comments/4711');
    expect(machine.readCalls()).not.toContain('POST');
  });

  it('says what is new where the base branch has no such file', () => {
    const machine = makePullRequest();
    const files = { files: 'examples/cafe.yaml', gate: 'false' };
    expect(runAction(machine, files, PULL_REQUEST).exit).toBe(0);
    expect(machine.read('temp/sent')).toContain('Kopi Satu Sdn Bhd');
  });

  it('is left out, with a warning, where the token may not write', () => {
    const machine = makeMachine({ git: 'exit 0', gh: 'echo "HTTP 403" >&2; exit 1' });
    const { exit, output } = runAction(machine, inputs, PULL_REQUEST);
    expect(exit).toBe(0);
    expect(output).toContain('::warning title=e8::The comment could not be written');
  });
});
