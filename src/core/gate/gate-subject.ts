import type { Position } from '../../model/assessment.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { GateConditions } from '../../model/gate.ts';
import type { Result, ResultRequirement } from '../../model/result.ts';

/** Everything that the conditions of a gate look at. */
export interface GateSubject {
  pack: ControlPack;
  conditions: GateConditions;
  /** The saved result behind `conditions.baseline`. */
  baseline?: Result | undefined;
  asOf: string | null;
  overall: Result['overall'];
  strategies: Result['strategies'];
  exceptions: Result['exceptions'];
  requirements: ReadonlyMap<string, ResultRequirement>;
  /** Where the assessment names its framework. */
  frameworkPlace?: Position | undefined;
}
