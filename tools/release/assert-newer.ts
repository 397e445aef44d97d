import { ToolError } from '../run-tool.ts';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

function readParts(version: string): number[] {
  const found = VERSION.exec(version);
  if (found === null) throw new ToolError(`${version} is no version such as 1.2.3`);
  return found.slice(1).map(Number);
}

/** Throws where a version is not one step or more after another (Semantic Versioning, 2 and 11). */
export function assertNewer(version: string, old: string): void {
  const [wanted, present] = [readParts(version), readParts(old)];
  const place = wanted.findIndex((part, index) => part !== present[index]);
  if (place !== -1 && (wanted[place] ?? 0) > (present[place] ?? 0)) return;
  throw new ToolError(`${version} does not come after ${old}`);
}
