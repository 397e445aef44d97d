import { readdirSync, readFileSync } from 'node:fs';
import { loadPack, type PackFile } from '../../src/load/load-pack.ts';
import type { ControlPack, Requirement } from '../../src/model/control-pack.ts';

const FOLDER = new URL('../../controls/essential-eight/2023-11/', import.meta.url);

function readPackFiles(): PackFile[] {
  const strategies = readdirSync(new URL('strategies/', FOLDER)).map(
    (name) => `strategies/${name}`,
  );
  return ['pack.yaml', ...strategies].map((name) => ({
    name,
    file: name,
    bytes: readFileSync(new URL(name, FOLDER)),
  }));
}

/** The pack `essential-eight@2023-11` as the loader reads it; throws with its diagnostics. */
export async function readShippedPack(): Promise<ControlPack> {
  const { value, diagnostics } = await loadPack(readPackFiles());
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
}

/** All requirements, in the pack's order. */
export function listRequirements(pack: ControlPack): Requirement[] {
  return pack.strategies.flatMap(({ requirements }) => requirements);
}

/** The requirements whose texts are written out, each shared control once. */
export function listWritten(pack: ControlPack): Requirement[] {
  return listRequirements(pack).filter((each) => each['same-as'] === undefined);
}
