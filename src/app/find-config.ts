import { checkConfig } from '../load/load-config.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { GatePolicy } from '../model/gate.ts';
import type { Host } from '../model/host.ts';
import { assertClean } from './fail-input.ts';
import { openDocument } from './open-document.ts';

/** The name under which a configuration is found. */
export const CONFIG_FILE = 'e8.config.yaml';

/** A file by name, `false` for none, undefined to look for one. */
export type ConfigRequest = string | false | undefined;

/** A configuration and where it was read. */
export interface FoundConfig {
  file?: string;
  policy: GatePolicy;
}

function joinPath(folder: string, name: string): string {
  if (folder === '.') return name;
  return /[\\/]$/.test(folder) ? folder + name : `${folder}/${name}`;
}

/** The nearest configuration from the input's folder upwards; standard input lies nowhere. */
function findFile(input: string, request: ConfigRequest, host: Host): string | undefined {
  if (request !== undefined) return request === false ? undefined : request;
  if (input === '-') return undefined;
  const files = host.listFoldersUp(input).map((folder) => joinPath(folder, CONFIG_FILE));
  return files.find((file) => host.exists(file));
}

function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(path);
}

/** A path that a file names, from where the file lies. */
function resolveBeside(file: string, path: string): string {
  if (isAbsolute(path)) return path;
  return file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + path;
}

/**
 * Finds, reads and checks the configuration for an input.
 *
 * @throws E8Error with exit code 3 for a named file that is not there, or anything wrong in one
 */
export async function findConfig(
  input: string,
  request: ConfigRequest,
  pack: ControlPack,
  host: Host,
): Promise<FoundConfig> {
  const file = findFile(input, request, host);
  if (file === undefined) return { policy: {} };
  const { document, source, faults } = await openDocument(file, host);
  const { value, diagnostics } = checkConfig(document, pack);
  const policy = assertClean(value, [...faults, ...diagnostics], { [file]: source });
  const { baseline } = policy;
  if (baseline === undefined) return { file, policy };
  return { file, policy: { ...policy, baseline: resolveBeside(file, baseline) } };
}
