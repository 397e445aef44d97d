import { findPack } from '../../app/find-pack.ts';
import { type VerifiedProfile, verifyLevels } from '../../app/verify-levels.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface VerifyOptions {
  oscal: string[];
  controls?: string;
}

function printProfile(profile: VerifiedProfile, { io, translate }: World): void {
  const { file, level, count, differences } = profile;
  const state = differences.length === 0 ? 'same' : 'differs';
  const lines = [
    translate(`cli:controls.verify.${state}`, { file, level, count }),
    ...differences.map(
      ({ control, onlyIn }) => `  ${translate(`cli:controls.verify.only-${onlyIn}`, { control })}`,
    ),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
}

/** Compares a pack's levels with the publisher's profiles; any difference is exit code 1. */
export async function runControlsVerify(
  name: string | undefined,
  { oscal, controls }: VerifyOptions,
  world: World,
): Promise<number> {
  const { host } = world;
  const pack = await findPack(name, { host, controls }, EXIT.wrongUsage);
  const profiles = await verifyLevels(oscal, pack, host);
  for (const profile of profiles) printProfile(profile, world);
  const differs = profiles.some((each) => each.differences.length > 0);
  return differs ? EXIT.gateNotPassed : EXIT.fine;
}
