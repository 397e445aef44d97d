import type { EvidenceFault } from '../model/evidence-fault.ts';
import type { Host } from '../model/host.ts';

/** Where a file of evidence lies, links resolved, or why it counts as none. */
export type Located =
  | { path: string; fault?: never; reason?: never }
  | { path?: never; fault: EvidenceFault; reason?: string };

/** What the system says where there is nothing by that name, or can be nothing. */
const ABSENT: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP'];
const ABSOLUTE = /^(?:[\\/]|[A-Za-z]:[\\/])/;

/** Whether a name leads out of its folder by itself; the same on every system. */
function leadsOut(name: string): boolean {
  let depth = 0;
  for (const part of name.split(/[\\/]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return ABSOLUTE.test(name);
}

/**
 * Finds a regular file in a folder or below. A name or a link that leads out of the folder is
 * refused before anything is opened: an assessment may come from a stranger.
 *
 * @param folder absolute, links resolved, ending with `/`
 */
export function locateEvidence(folder: string, name: string, host: Host): Located {
  if (leadsOut(name)) return { fault: 'outside' };
  const real = host.realPath(folder + name);
  if (!real.ok) {
    return ABSENT.includes(real.errno)
      ? { fault: 'missing' }
      : { fault: 'unreadable', reason: real.errno };
  }
  const path = real.value;
  if (!path.startsWith(folder)) {
    return { fault: `${path}/` === folder ? 'not-a-file' : 'outside' };
  }
  const facts = host.inspect(path);
  if (!facts.ok) return { fault: 'unreadable', reason: facts.errno };
  return facts.value.kind === 'file' ? { path } : { fault: 'not-a-file' };
}
