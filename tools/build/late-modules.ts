import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';

/** Modules of functions that few runs call, by the file beside the bundle that holds them. */
const GROUPS = {
  files: ['src/host/replace-file.ts', 'src/host/write-pieces.ts'],
  threads: ['src/host/read-pieces.ts', 'src/host/start-worker.ts'],
  days: ['src/i18n/format-day.ts'],
  'schema-errors': ['src/schema/explain-errors.ts'],
  'yaml-files': ['src/load/parse-yaml.ts'],
  languages: [
    'src/app/folder-source.ts',
    'src/i18n/localise-pack.ts',
    'src/i18n/pack-texts.ts',
    'src/i18n/pseudo-source.ts',
  ],
  seldom: [
    'src/app/load-pack-folder.ts',
    'src/app/read-baseline.ts',
    'src/cli/print-diagnostic.ts',
    'src/cli/print-error.ts',
    'src/cli/print-summary.ts',
    'src/host/browser/print-pdf.ts',
    'src/host/create-terminal.ts',
    'src/host/hash-file.ts',
    'src/host/lock-file.ts',
    'src/host/show-file.ts',
    'src/load/find-json-fault.ts',
    'src/load/load-config.ts',
    'src/load/load-pack.ts',
    'src/load/load-result.ts',
    'src/load/read-catalog.ts',
    'src/text/create-path-matcher.ts',
    'src/text/nearest.ts',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Names of the functions that a module exports; a module with more than functions cannot be late. */
function listFunctions(file: string): string[] {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  if (/^export (?:default|const|let|class|enum|\{|\*)/m.test(text)) {
    throw new ToolError(`${file}: exports more than functions, and so cannot be called late`);
  }
  return [...text.matchAll(/^export (?:async )?function\*? (\w+)/gm)].map(([, name = '']) => name);
}

/** Where the modules of a file beside the bundle are, by path: an expression, with what it needs. */
export interface LatePlace {
  expression: string;
  head?: string;
}

/** Stands in for a module's functions: what holds it is read when one is called. */
function makeStub(file: string, { expression, head = '' }: LatePlace): string {
  const lines = listFunctions(file).map(
    (name) => `export const ${name} = (...args) => ${expression}['${file}'].${name}(...args);`,
  );
  return [head, ...lines].join('\n');
}

/** The code of a file of several modules, by name and path: each is set up when it is asked for. */
export function gatherModules(modules: readonly (readonly [name: string, path: string])[]): string {
  const lines = modules.map(
    ([name, path]) => `  get '${name}'() { return require('./${path}'); },`,
  );
  return ['module.exports = {', ...lines, '};'].join('\n');
}

/** The code of each file beside the bundle. */
export const LATE_CHUNKS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(GROUPS).map(([group, files]) => [
    group,
    gatherModules(files.map((file) => [file, file])),
  ]),
);

/** Puts what is called late in the place of modules, wherever another module imports them. */
export function callLate(places: ReadonlyMap<string, LatePlace>): Plugin {
  return {
    name: 'late-modules',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, importer }) => {
        if (!importer.startsWith(projectRoot) || basename(importer) === '<stdin>') return undefined;
        const file = relative(projectRoot, join(dirname(importer), path)).replaceAll('\\', '/');
        return places.has(file) ? { path: file, namespace: 'late-module' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'late-module' }, ({ path }) => ({
        contents: makeStub(path, places.get(path) as LatePlace),
        resolveDir: projectRoot,
      }));
    },
  };
}

/** All of these modules, in the files beside the bundle. */
export const lateModules: Plugin = callLate(
  new Map(
    Object.entries(GROUPS).flatMap(([group, files]) =>
      files.map((file) => [file, { expression: `require('./${group}.cjs')` }]),
    ),
  ),
);

/** Paths of all of these modules. */
export const LATE_FILES: readonly string[] = Object.values(GROUPS).flat();
