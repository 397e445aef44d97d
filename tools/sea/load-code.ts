import { getRawAsset } from 'node:sea';
import { compileFunction } from 'node:vm';

/** What a file of code puts its exports into. */
interface Module {
  exports: unknown;
}

/** Assets whose names begin so are code. */
const FOLDER = 'code/';
const BESIDE = './';

const loaded = new Map<string, Module>();

/** Files beside each other in `dist` ask for each other; everything else is Node's own. */
function requireCode(name: string): unknown {
  return name.startsWith(BESIDE) ? loadCode(name.slice(BESIDE.length)) : require(name);
}

/**
 * The exports of a CommonJS file of `dist`, run on first need. The executable's own `require` knows
 * no files; all code in one file would start slower, as Node reads all of it before any runs.
 */
export function loadCode(name: string): unknown {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const source = Buffer.from(getRawAsset(FOLDER + name) as ArrayBuffer).toString('utf8');
  const run = compileFunction(source, ['module', 'exports', 'require'], { filename: name });
  const module: Module = { exports: {} };
  loaded.set(name, module);
  run.call(module.exports, module, module.exports, requireCode);
  return module.exports;
}
