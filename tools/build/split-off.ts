import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PluginBuild } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { SCHEMAS, validatorName } from '../schema-names.ts';
import { gatherModules } from './late-modules.ts';

/** Formats that most runs ask for; the others are read when they are. */
const USUAL_FORMATS = ['terminal', 'json'];
const REPORT_FOLDER = 'src/report';
const REGISTRY = /[\\/]src[\\/]report[\\/]registry\.ts$/;
/** Commands that most runs ask for; the work of the others is in files beside the bundle. */
const USUAL_COMMANDS = ['run-assess'];
const COMMAND_FOLDER = 'src/cli/commands';
const COMMANDS = /[\\/]src[\\/]cli[\\/]commands[\\/][a-z]+\.ts$/;
const PACKAGES = ['yaml', 'picomatch', 'jsonc-parser', 'gettext-parser'];
/** Stands in for i18next, which is read when its one function is first called. */
const LATE_I18NEXT = `export const createInstance = (...args) => require('./i18next.cjs').createInstance(...args);`;
/** The page of a portfolio, with the style sheet that is most of it. */
const PORTFOLIO_PAGE = /^\.\.\/report\/portfolio-html\.ts$/;

/** Reporters that stand in files of their own; each is pure, so what it shares may be there twice. */
const SPLIT_REPORTERS = [
  ...readFileSync(join(projectRoot, REPORT_FOLDER, 'registry.ts'), 'utf8').matchAll(
    /import\('\.\/([a-z-]+)\.ts'\)/g,
  ),
]
  .map(([, name = '']) => name)
  .filter((name) => !USUAL_FORMATS.includes(name));

const SPLIT_COMMANDS = readdirSync(join(projectRoot, COMMAND_FOLDER))
  .filter((name) => /^run-[a-z-]+\.ts$/.test(name))
  .map((name) => name.slice(0, -'.ts'.length))
  .filter((name) => !USUAL_COMMANDS.includes(name));

/** What other commands take is said there too. */
const USUAL_DEFINITIONS = ['assess'];
const SPLIT_DEFINITIONS = [
  ...readFileSync(join(projectRoot, 'src/cli/create-program.ts'), 'utf8').matchAll(
    /'\.\/commands\/([a-z]+)\.ts'/g,
  ),
]
  .map(([, name = '']) => name)
  .filter((name) => !USUAL_DEFINITIONS.includes(name));

/** What must be quick has files to itself: it need not wait until all the others are read. */
const OWN_FILES = ['portfolio', 'run-portfolio'];

/** The file that a command's work, or what it takes, stands in. */
function fileOf(name: string): string {
  return OWN_FILES.includes(name) ? name : 'commands';
}

/** The code of the files of the other commands: each is set up when it is called. */
export const COMMAND_CHUNKS: Readonly<Record<string, string>> = Object.fromEntries(
  ['commands', ...OWN_FILES].map((file) => {
    const names = [...SPLIT_COMMANDS, ...SPLIT_DEFINITIONS].filter((name) => fileOf(name) === file);
    return [file, gatherModules(names.map((name) => [name, `${COMMAND_FOLDER}/${name}.ts`]))];
  }),
);

/** Files beside the bundle, by name, with the module that each one holds. */
export const CHUNKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PACKAGES.map((name) => [name, name])),
  inquirer: './src/interview/prompts/inquirer.ts',
  i18next: 'i18next',
  'report-portfolio-html': `./${REPORT_FOLDER}/portfolio-html.ts`,
  ...Object.fromEntries(
    SPLIT_REPORTERS.map((name) => [`report-${name}`, `./${REPORT_FOLDER}/${name}.ts`]),
  ),
  ...Object.fromEntries(
    SCHEMAS.map((schema) => [`validate-${schema}`, `./src/schema/generated/validate-${schema}.js`]),
  ),
  preview: './src/report/html/preview/render-preview.tsx',
};

/** Stands in for the validators: each one's file is read when it is first called. */
const LATE_VALIDATORS = [
  'const later = (load) => {',
  '  const validate = (value) => {',
  '    const real = load();',
  '    const valid = real(value);',
  '    validate.errors = real.errors;',
  '    return valid;',
  '  };',
  '  return validate;',
  '};',
  ...SCHEMAS.map((schema) => {
    const name = validatorName(schema);
    return `export const ${name} = later(() => require('./validate-${schema}.cjs').${name});`;
  }),
].join('\n');

/** What other commands take, and their work. */
function splitCommands(build: PluginBuild): void {
  build.onResolve({ filter: /^\.\/commands\/[a-z]+\.ts$/ }, ({ path }) => {
    const name = path.slice('./commands/'.length, -'.ts'.length);
    return SPLIT_DEFINITIONS.includes(name) ? { path: name, namespace: 'late-command' } : undefined;
  });
  build.onLoad({ filter: /.*/, namespace: 'late-command' }, ({ path }) => {
    const name = `define${path.charAt(0).toUpperCase()}${path.slice(1)}`;
    const call = `require('./${fileOf(path)}.cjs')['${path}'].${name}(...args)`;
    return { contents: `export const ${name} = (...args) => ${call};` };
  });
  build.onResolve({ filter: /^\.\/run-[a-z-]+\.ts$/ }, ({ path, importer }) => {
    const name = path.slice('./'.length, -'.ts'.length);
    return COMMANDS.test(importer) && SPLIT_COMMANDS.includes(name)
      ? { path: name, namespace: 'split-command' }
      : undefined;
  });
  build.onLoad({ filter: /.*/, namespace: 'split-command' }, ({ path }) => ({
    contents: `module.exports = require('./${fileOf(path)}.cjs')['${path}'];`,
  }));
}

/**
 * Keeps what few runs need out of the bundle, in files that are read when needed. Node scans every
 * byte of a file before it runs the first one: this saves a third of the time to judge a JSON file.
 * The single-file executable carries the same files inside.
 */
export const splitOff: Plugin = {
  name: 'split-off',
  setup(build) {
    build.onResolve({ filter: /^i18next$/ }, ({ path }) => ({ path, namespace: 'late' }));
    build.onLoad({ filter: /.*/, namespace: 'late' }, () => ({ contents: LATE_I18NEXT }));
    splitCommands(build);
    build.onResolve({ filter: /^\.\/inquirer\.ts$/ }, () => ({
      path: './inquirer.cjs',
      external: true,
    }));
    build.onResolve({ filter: /^\.\/[a-z0-9-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^[a-z-]+$/ }, ({ path }) =>
      PACKAGES.includes(path) ? { path: `./${path}.cjs`, external: true } : undefined,
    );
    build.onResolve({ filter: /^\.\/[a-z-]+\.ts$/ }, ({ path, importer }) => {
      const name = path.slice('./'.length, -'.ts'.length);
      return REGISTRY.test(importer) && SPLIT_REPORTERS.includes(name)
        ? { path: `./report-${name}.cjs`, external: true }
        : undefined;
    });
    build.onResolve({ filter: /\/render-preview\.tsx$/ }, () => ({
      path: './preview.cjs',
      external: true,
    }));
    build.onResolve({ filter: PORTFOLIO_PAGE }, () => ({
      path: './report-portfolio-html.cjs',
      external: true,
    }));
    build.onLoad({ filter: /[\\/]schema[\\/]generated[\\/]validators\.js$/ }, () => ({
      contents: LATE_VALIDATORS,
    }));
  },
};
