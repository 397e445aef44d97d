import { findStrategy } from '../core/find-strategy.ts';
import type { ControlPack } from '../model/control-pack.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { GateConditions, GatePolicy } from '../model/gate.ts';
import type { Host } from '../model/host.ts';
import type { Result } from '../model/result.ts';
import { findNearest } from '../text/nearest.ts';
import { type ConfigRequest, findConfig } from './find-config.ts';
import { nameOutput } from './plan-outputs.ts';
import { type BaselineUse, readBaseline } from './read-baseline.ts';

/** What a run asks of the gate. */
export interface GateRequest {
  /** As the flags say it, strategies by id or code; the target apart. */
  flags: Omit<GatePolicy, 'target'>;
  config: ConfigRequest;
  used: BaselineUse;
}

/** What the gate of one input asks for, everything looked up. */
export interface GatePlan {
  /** The configuration that was used, if any. */
  configFile?: string;
  /** The configuration's target. */
  target?: number;
  conditions: Omit<GateConditions, 'target'>;
  baseline?: Result;
}

/** Levels by strategy id, in the order of the pack; the flags' names have not been checked yet. */
function lookUpRequired(flags: GatePolicy['require'] = {}, pack: ControlPack) {
  const levels = pack.levels.map((each) => each.level);
  const required = Object.entries(flags).map(([word, level]) => {
    const strategy = findStrategy(word, pack);
    if (!strategy) return failUnknown(word, pack);
    if (levels.includes(level)) return [strategy.id, level] as const;
    const values = {
      option: '--require',
      found: `${word}=${level}`,
      expected: levels.map((each) => `${word}=${each}`).join(', '),
    };
    throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
  });
  for (const [id, level] of required) {
    const other = required.find(([each, one]) => each === id && one !== level);
    if (other) failConflict(id, level, other[1]);
  }
  return Object.fromEntries(required);
}

function failUnknown(word: string, pack: ControlPack): never {
  const known = pack.strategies.map(({ id }) => id);
  const codes = pack.strategies.map(({ code }) => code);
  const values = {
    found: word,
    nearest: findNearest(word, [...known, ...codes]) ?? '',
    known: known.join(', '),
  };
  throw new E8Error('unknown-strategy', EXIT.wrongUsage, { values });
}

function failConflict(id: string, one: number, other: number): never {
  const values = { option: '--require', first: `${id}=${one}`, found: `${id}=${other}` };
  throw new E8Error('conflicting-values', EXIT.wrongUsage, { values });
}

function orderByPack(
  required: Readonly<Record<string, number>>,
  { strategies }: ControlPack,
): Record<string, number> {
  const entries = strategies.flatMap(({ id }) => {
    const level = required[id];
    return level === undefined ? [] : [[id, level] as const];
  });
  return Object.fromEntries(entries);
}

/** The conditions that were asked for, in a fixed order; what is false was not. */
function listAsked(
  policy: GatePolicy,
  require: Readonly<Record<string, number>>,
  baseline: GateConditions['baseline'],
): Omit<GateConditions, 'target'> {
  const { minEvidence, maxEvidenceAge, rhythms, complete, noExpiredExceptions } = policy;
  return {
    ...(Object.keys(require).length > 0 && { require }),
    ...(minEvidence !== undefined && { minEvidence }),
    ...(maxEvidenceAge !== undefined && { maxEvidenceAge }),
    ...(rhythms && { rhythms }),
    ...(complete && { complete }),
    ...(noExpiredExceptions && { noExpiredExceptions }),
    ...(policy.framework !== undefined && { framework: policy.framework }),
    ...(baseline && { baseline }),
  };
}

/**
 * What the gate asks of one input: the configuration's conditions, and over them the flags', key by
 * key and strategy by strategy.
 *
 * @throws E8Error with exit code 2 for a flag that asks for what the pack does not have, and 3 for
 *   anything wrong in the configuration or the baseline
 */
export async function planGate(
  input: string,
  { flags, config, used }: GateRequest,
  pack: ControlPack,
  host: Host,
): Promise<GatePlan> {
  const own = lookUpRequired(flags.require, pack);
  const { file: configFile, policy } = await findConfig(input, config, pack, host);
  const merged = { ...policy, ...flags };
  const require = orderByPack({ ...policy.require, ...own }, pack);
  const framework = `${pack.id}@${pack.release}`;
  const exit = flags.baseline === undefined ? EXIT.badInput : EXIT.wrongUsage;
  const baseline =
    merged.baseline === undefined
      ? undefined
      : await readBaseline(nameOutput(merged.baseline, input), input, framework, {
          host,
          used,
          exit,
        });
  return {
    ...(configFile !== undefined && { configFile }),
    ...(policy.target !== undefined && { target: policy.target }),
    conditions: listAsked(merged, require, baseline?.condition),
    ...(baseline && { baseline: baseline.result }),
  };
}
