import { type VerifiedResult, verifyResult } from '../../app/verify-result.ts';
import type { EvidenceFault } from '../../model/evidence-fault.ts';
import { EXIT } from '../../model/exit-code.ts';
import { describeVerification } from '../registers/describe-verification.ts';
import type { World } from '../world.ts';
import { writeRecord, writeRegister } from '../write-register.ts';
import { chooseFormat } from './choose-format.ts';

/** Options as commander gives them. */
export interface VerifyOptions {
  assessment?: string;
  baseline?: string;
  format?: string;
  controls?: string;
}

/** What cannot be found cannot be verified; this is no difference, but worse. */
const NOT_FOUND: readonly EvidenceFault[] = ['missing', 'unreadable'];

function decideExit({ pack, assessment, baseline, evidence, differences }: VerifiedResult): number {
  const faults = evidence.flatMap((each) => each.faults);
  if (faults.some((fault) => NOT_FOUND.includes(fault))) return EXIT.badInput;
  const same = [pack, assessment, baseline].every((each) => each === undefined || each.same);
  const told = faults.filter((fault) => fault !== 'no-digest').length + differences.length;
  return same && told === 0 ? EXIT.fine : EXIT.gateNotPassed;
}

/** Prints what was recomputed; any difference is exit code 1, what cannot be found 3. */
export async function runVerify(
  file: string,
  { assessment, baseline, format, controls }: VerifyOptions,
  world: World,
): Promise<number> {
  const chosen = chooseFormat(format);
  const { host, translate } = world;
  const verified = await verifyResult({ host, controls, result: file, assessment, baseline });
  const exit = decideExit(verified);
  if (chosen === 'terminal') writeRegister(describeVerification(verified, translate), world);
  else {
    const { result, ...rest } = verified;
    const { asOf, target } = result;
    writeRecord({ file, verified: exit === EXIT.fine, asOf, target, ...rest }, false, world);
  }
  return exit;
}
