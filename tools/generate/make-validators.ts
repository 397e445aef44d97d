import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';
import { listPackages } from '../build/list-packages.ts';
import { projectRoot } from '../project-root.ts';
import { SCHEMAS, validatorName } from '../schema-names.ts';
import { compileAcceptor } from './compile-acceptor.ts';
import type { GeneratedFile } from './generated-file.ts';
import { inlineUniqueItems } from './inline-unique-items.ts';
import { readJson } from './read-json.ts';

const FOLDER = 'src/schema/generated';
const BANNER = '// Generated from schemas/ by `npm run generate`; do not edit.';

const TYPES = [
  BANNER,
  '',
  "/** One of ajv's findings; `instancePath` is a JSON Pointer (RFC 6901). */",
  'export interface SchemaError {',
  '  readonly instancePath: string;',
  '  readonly keyword: string;',
  '  readonly params: Readonly<Record<string, unknown>>;',
  '  readonly schemaPath: string;',
  '  readonly message?: string;',
  '}',
  '',
  '/** Whether a value matches a schema; `errors` are those of the last call. */',
  'export interface Validate {',
  '  (value: unknown): boolean;',
  '  readonly errors?: readonly SchemaError[] | null;',
  '}',
  '',
  ...SCHEMAS.map((schema) => `export declare const ${validatorName(schema)}: Validate;`),
  '',
].join('\n');

/** ajv's code for one schema; it still asks for ajv's small runtime. */
function compileSchema(schema: string): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: false,
    messages: false,
    // Functions and loops in place of repeated code: a third smaller, and as fast on real files.
    inlineRefs: false,
    loopRequired: 2,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: false },
  });
  formats.default(ajv, ['date', 'date-time', 'uri']);
  const content = inlineUniqueItems(readJson(`schemas/${schema}.schema.json`));
  ajv.addSchema(content as object, schema);
  return standaloneCode.default(ajv, { [validatorName(schema)]: schema });
}

/** One schema's validator as a module that imports nothing, and the packages it took in. */
async function makeValidator(schema: string): Promise<[GeneratedFile, string[]]> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: compileSchema(schema), resolveDir: projectRoot, sourcefile: schema },
    absWorkingDir: projectRoot,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    write: false,
    metafile: true,
    legalComments: 'none',
    banner: { js: BANNER },
  });
  const file = { path: `${FOLDER}/validate-${schema}.js`, content: outputFiles[0]?.text ?? '' };
  return [file, listPackages(metafile)];
}

/** What accepts an assessment in the shortest time: a portfolio has thousands. */
function makeAcceptor(): GeneratedFile[] {
  const schema = readJson('schemas/assessment.schema.json') as Record<string, unknown>;
  const types = [
    'export declare function acceptAssessment(value: unknown): number;',
    'export declare function leastAssessment(): number;',
  ].join('\n');
  return [
    {
      path: `${FOLDER}/accept-assessment.js`,
      content: `${BANNER}\n${compileAcceptor('Assessment', schema)}`,
    },
    { path: `${FOLDER}/accept-assessment.d.ts`, content: `${BANNER}\n${types}\n` },
  ];
}

/**
 * A validator per schema, `validators.js` with all of them and its types, and the names of the
 * packages in them (their licences go into the build). ajv itself never ships.
 */
export async function makeValidators(): Promise<GeneratedFile[]> {
  const made = await Promise.all(SCHEMAS.map(makeValidator));
  const packages = [...new Set(made.flatMap(([, names]) => names))].sort();
  const exports = SCHEMAS.map(
    (schema) => `export { ${validatorName(schema)} } from './validate-${schema}.js';`,
  );
  return [
    ...made.map(([file]) => file),
    { path: `${FOLDER}/validators.js`, content: [BANNER, ...exports, ''].join('\n') },
    { path: `${FOLDER}/validators.d.ts`, content: TYPES },
    ...makeAcceptor(),
    { path: `${FOLDER}/packages.json`, content: `${JSON.stringify(packages)}\n` },
  ];
}
