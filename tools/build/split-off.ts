import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { SCHEMAS, validatorName } from '../schema-names.ts';

/** Formats that most runs ask for; the others are read when they are. */
const USUAL_FORMATS = ['terminal', 'json'];
const REPORT_FOLDER = 'src/report';
const REGISTRY = /[\\/]src[\\/]report[\\/]registry\.ts$/;
/** Commands that most runs ask for; the work of the others is in one file beside the bundle. */
const USUAL_COMMANDS = ['run-assess'];
const COMMAND_FOLDER = 'src/cli/commands';
const COMMANDS = /[\\/]src[\\/]cli[\\/]commands[\\/][a-z]+\.ts$/;
const PACKAGES = ['yaml', 'picomatch', 'jsonc-parser'];
/** Read when the first text with values is asked for. */
const TRANSLATOR = 'i18next';
const LATE_TRANSLATOR = `export const createInstance = (...args) =>
  require('./${TRANSLATOR}.cjs').createInstance(...args);`;

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

/** The file of the other commands: each is set up when it is called. */
export const COMMAND_CHUNK = [
  'module.exports = {',
  ...SPLIT_COMMANDS.map(
    (name) => `  get '${name}'() { return require('./${COMMAND_FOLDER}/${name}.ts'); },`,
  ),
  '};',
].join('\n');

/** Files beside the bundle, by name, with the module that each one holds. */
export const CHUNKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PACKAGES.map((name) => [name, name])),
  inquirer: './src/interview/prompts/inquirer.ts',
  [TRANSLATOR]: TRANSLATOR,
  ...Object.fromEntries(
    SPLIT_REPORTERS.map((name) => [`report-${name}`, `./${REPORT_FOLDER}/${name}.ts`]),
  ),
  ...Object.fromEntries(
    SCHEMAS.map((schema) => [`validate-${schema}`, `./src/schema/generated/validate-${schema}.js`]),
  ),
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

/**
 * Keeps what few runs need out of the bundle, in files that are read when needed. Node scans every
 * byte of a file before it runs the first one: this saves a third of the time to judge a JSON file.
 * The single-file executable carries the same files inside.
 */
export const splitOff: Plugin = {
  name: 'split-off',
  setup(build) {
    build.onResolve({ filter: /^\.\/inquirer\.ts$/ }, () => ({
      path: './inquirer.cjs',
      external: true,
    }));
    build.onResolve({ filter: /^i18next$/ }, ({ path }) => ({ path, namespace: 'late' }));
    build.onLoad({ filter: /.*/, namespace: 'late' }, () => ({ contents: LATE_TRANSLATOR }));
    build.onResolve({ filter: /^\.\/i18next\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^[a-z-]+$/ }, ({ path }) =>
      PACKAGES.includes(path) ? { path: `./${path}.cjs`, external: true } : undefined,
    );
    build.onResolve({ filter: /^\.\/[a-z-]+\.ts$/ }, ({ path, importer }) => {
      const name = path.slice('./'.length, -'.ts'.length);
      return REGISTRY.test(importer) && SPLIT_REPORTERS.includes(name)
        ? { path: `./report-${name}.cjs`, external: true }
        : undefined;
    });
    build.onResolve({ filter: /^\.\/run-[a-z-]+\.ts$/ }, ({ path, importer }) => {
      const name = path.slice('./'.length, -'.ts'.length);
      return COMMANDS.test(importer) && SPLIT_COMMANDS.includes(name)
        ? { path: name, namespace: 'split-command' }
        : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'split-command' }, ({ path }) => ({
      contents: `module.exports = require('./commands.cjs')['${path}'];`,
    }));
    build.onResolve({ filter: /^\.\/commands\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^\.\/validate-[a-z]+\.cjs$/ }, ({ path }) => ({
      path,
      external: true,
    }));
    build.onLoad({ filter: /[\\/]schema[\\/]generated[\\/]validators\.js$/ }, () => ({
      contents: LATE_VALIDATORS,
    }));
  },
};
