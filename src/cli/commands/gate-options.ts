import type { EvidenceQuality } from '../../model/evidence-quality.ts';
import type { GatePolicy } from '../../model/gate.ts';
import type { Translate } from '../../model/translate.ts';
import type { E8Command } from '../e8-command.ts';
import {
  once,
  parseAge,
  parseFramework,
  parseQuality,
  parseRequired,
} from './parse-gate-values.ts';

/** The gate's options as commander gives them. */
export interface GateOptions {
  require?: Record<string, number>;
  minEvidence?: EvidenceQuality;
  maxEvidenceAge?: number;
  rhythms?: true;
  complete?: true;
  /** False where `--no-expired-exceptions` was given. */
  expiredExceptions: boolean;
  framework?: string;
  baseline?: string;
  config?: string | false;
}

const same = (text: string) => text;

/** Adds the gate's options to a command. */
export function addGateOptions(command: E8Command, translate: Translate): E8Command {
  const quality = once('--min-evidence', parseQuality);
  const age = once('--max-evidence-age', parseAge);
  const framework = once('--framework', parseFramework);
  return command
    .option('--require <strategy=level>', translate('gate:option.require'), parseRequired)
    .option('--min-evidence <quality>', translate('gate:option.min-evidence'), quality)
    .option('--max-evidence-age <days>', translate('gate:option.max-evidence-age'), age)
    .option('--rhythms', translate('gate:option.rhythms'))
    .option('--complete', translate('gate:option.complete'))
    .option('--no-expired-exceptions', translate('gate:option.no-expired-exceptions'))
    .option('--framework <pack>', translate('gate:option.framework'), framework)
    .option('--baseline <result>', translate('gate:option.baseline'), once('--baseline', same))
    .option('--config <file>', translate('gate:option.config'), once('--config', same))
    .option('--no-config', translate('gate:option.no-config')) as E8Command;
}

/** What the flags ask for; what was not given has no key, so that a configuration's stays. */
export function readGateFlags(options: GateOptions): Omit<GatePolicy, 'target'> {
  const { require, minEvidence, maxEvidenceAge, rhythms, complete, framework, baseline } = options;
  const flags = {
    require,
    minEvidence,
    maxEvidenceAge,
    rhythms,
    complete,
    framework,
    baseline,
    noExpiredExceptions: options.expiredExceptions ? undefined : true,
  };
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}
