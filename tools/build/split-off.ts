import type { Plugin } from 'esbuild';
import { SCHEMAS, validatorName } from '../schema-names.ts';

/** Files beside the bundle, by name, with the module that each one holds. */
export const CHUNKS: Readonly<Record<string, string>> = {
  yaml: 'yaml',
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
 * The single-file executable can load no file, so it is bundled without this.
 */
export const splitOff: Plugin = {
  name: 'split-off',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: './yaml.cjs', external: true }));
    build.onResolve({ filter: /^\.\/validate-[a-z]+\.cjs$/ }, ({ path }) => ({
      path,
      external: true,
    }));
    build.onLoad({ filter: /[\\/]schema[\\/]generated[\\/]validators\.js$/ }, () => ({
      contents: LATE_VALIDATORS,
    }));
  },
};
