// Runs in a process of its own, by the Node that the executables are made of: pkg's SEA mode needs
// Node 22, and the blob must be made by the very version that reads it. What pkg's command line does
// with `--sea FILE`, but with assets, for which it has no option.
import { createRequire } from 'node:module';

/** What `pkg --sea` needs to know. */
export interface PkgOrder {
  /** The one file of code. */
  main: string;
  /** Files to carry, by name. */
  assets: Readonly<Record<string, string>>;
  target: { nodeRange: string; platform: string; arch: string; output: string };
}

interface PkgOptions {
  set(options: object): void;
}
type PkgSea = (main: string, options: object) => Promise<void>;

const require = createRequire(import.meta.url);
const options = require('@yao-pkg/pkg/lib-es5/options.js').default as PkgOptions;
const sea = require('@yao-pkg/pkg/lib-es5/sea.js').default as PkgSea;

const { main, assets, target } = JSON.parse(process.argv[2] ?? '') as PkgOrder;
options.set({});
await sea(main, {
  targets: [target],
  // Signed afterwards, the same way on every build machine.
  signature: false,
  // No code cache: it fits one system only, and another warns at every start.
  seaConfig: { assets, useCodeCache: false, useSnapshot: false },
});
