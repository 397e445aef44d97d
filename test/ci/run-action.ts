import { parse } from 'yaml';
import { readProjectFile } from '../docs/read-document.ts';
import type { Machine } from './stand-in.ts';

export interface Step {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string>;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
}

export interface Action {
  inputs: Record<string, { required?: boolean; default?: string; description: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}

export const action = parse(readProjectFile('action.yml')) as Action;

/** What a run of the action did. */
export interface ActionRun {
  exit: number | null;
  output: string;
  /** Names of the steps that ran, those that only another action does included. */
  steps: string[];
  outputs: Record<string, string>;
}

type Values = Record<string, string>;

/** The values that expressions of the action may name; any other is an error. */
function resolve(expression: string, values: Values): string {
  const name = expression.trim();
  const value = values[name];
  if (value === undefined) throw new Error(`no value for ${name}`);
  return value;
}

const fill = (text: string, values: Values) =>
  String(text).replace(/\$\{\{(.*?)\}\}/g, (_all, name: string) => resolve(name, values));

/** Conditions of the action are comparisons, joined by `&&`. */
function holds(condition: string | undefined, values: Values): boolean {
  if (condition === undefined) return true;
  const inner = condition.replace(/^\$\{\{(.*)\}\}$/, '$1');
  return inner.split('&&').every((each) => {
    const [, name = '', wanted = ''] = /^\s*(\S+) == '(.*)'\s*$/.exec(each) ?? [];
    return resolve(name, values) === wanted;
  });
}

function readOutputs(machine: Machine): Values {
  const lines = machine.read('output').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** What expressions give before the first step. */
function startValues(inputs: Values, github: Values): Values {
  const given = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
    `inputs.${name}`,
    inputs[name] ?? value,
  ]);
  const event = Object.entries(github).map(([key, value]) => [`github.${key}`, value]);
  return {
    'github.token': 'token',
    'github.event_name': 'push',
    ...Object.fromEntries([...given, ...event]),
  };
}

/** Runs the steps of the action on a machine, as the runner would; stops at the first that fails. */
export function runAction(machine: Machine, inputs: Values, github: Values = {}): ActionRun {
  const start = startValues(inputs, github);
  const steps: string[] = [];
  let output = '';
  let exit: number | null = 0;
  for (const step of action.runs.steps) {
    const found = Object.entries(readOutputs(machine));
    const outputs = found.map(([key, value]) => [`steps.assess.outputs.${key}`, value]);
    const values = { ...start, ...Object.fromEntries(outputs) };
    if (exit !== 0 || !holds(step.if, values)) continue;
    steps.push(step.name ?? '');
    const env = Object.entries(step.env ?? {}).map(([key, text]) => [key, fill(text, values)]);
    const done = machine.run(step.run ?? '', Object.fromEntries(env));
    output += done.output;
    exit = done.exit;
  }
  return { exit, output, steps, outputs: readOutputs(machine) };
}
