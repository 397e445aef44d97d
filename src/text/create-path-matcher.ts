import picomatch from 'picomatch';

/** Tells which paths, written with `/`, a pattern means. */
export interface PathMatcher {
  /** The folder in which all of them lie, without wildcards; empty for the working folder. */
  base: string;
  /** How many folders below the base have to be searched. */
  depth: number;
  matches(path: string): boolean;
  /** Whether a folder of this name may hold something that is meant. */
  enters(name: string): boolean;
}

/** What belongs to tools, not to people. */
const PASSED_OVER = 'node_modules';

/**
 * Reads a pattern of paths: `*`, `?`, `[...]` and `{a,b}` within a name, `**` for any folders. What
 * is hidden, or in `node_modules`, is only meant where the pattern says so.
 */
export function createPathMatcher(pattern: string): PathMatcher {
  const { base, glob } = picomatch.scan(pattern);
  const isMatch = picomatch(pattern, { windows: false, nonegate: true });
  const names = glob.split('/');
  const hidden = names.some((name) => name.startsWith('.'));
  return {
    base,
    depth: glob.includes('**') ? Number.POSITIVE_INFINITY : names.length,
    matches: (path) => isMatch(path),
    enters: (name) =>
      (hidden || !name.startsWith('.')) && (name !== PASSED_OVER || glob.includes(PASSED_OVER)),
  };
}
