import { E8Error } from '../model/e8-error.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import type { GateBaseline } from '../model/gate.ts';
import type { Host } from '../model/host.ts';
import type { Result } from '../model/result.ts';
import { stableJson } from '../text/stable-json.ts';
import { openResult } from './open-result.ts';

/** A saved result to hold a new one against. */
export interface Baseline {
  result: Result;
  /** How the new result names it. */
  condition: GateBaseline;
}

/** Which input each baseline of a run is for, by the file's identity. */
export type BaselineUse = Map<string, string>;

/** A file of its own for every input: one organisation held against another says nothing. */
function assertOwn(
  file: string,
  input: string,
  { host, used, exit }: { host: Host; used: BaselineUse; exit: ExitCode },
): void {
  const place = host.identify(file);
  const other = used.get(place);
  if (other !== undefined && other !== input) {
    throw new E8Error('baseline-name-needed', exit, { values: { file, input, other } });
  }
  used.set(place, input);
}

/**
 * Reads the saved result that an input is held against.
 *
 * @param framework `<pack>@<release>` of the input; a baseline of another one is refused
 * @param use which input each baseline is for, and the exit code where one would serve for two
 * @throws E8Error `baseline-framework`, or for anything wrong in the file; exit code 3
 */
export async function readBaseline(
  file: string,
  input: string,
  framework: string,
  use: { host: Host; used: BaselineUse; exit: ExitCode },
): Promise<Baseline> {
  assertOwn(file, input, use);
  const result = await openResult(file, use.host);
  const found = `${result.framework.id}@${result.framework.release}`;
  if (found !== framework) {
    const values = { file, found, expected: framework };
    throw new E8Error('baseline-framework', EXIT.badInput, { values });
  }
  const digest = `sha256:${use.host.sha256(stableJson(result))}`;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return { result, condition: { file: name, digest, asOf: result.asOf } };
}
