// The rooms of the house and what each may import: itself, the rooms in `uses`, the packages in
// `npm`, and Node's own modules only where `node` is true. `app` and `cli` stand above all others, and
// `library` beside the launcher: what other programs import.
const LOW = ['model', 'text', 'core'];
const MIDDLE = ['schema', 'load', 'evidence', 'i18n', 'interview', 'report', 'host'];

const rooms = {
  model: { uses: [], npm: [] },
  text: {
    uses: ['model'],
    npm: ['get-east-asian-width', 'fastest-levenshtein', 'linebreak', 'picomatch'],
  },
  core: { uses: ['model', 'text'], npm: [] },
  schema: { uses: LOW, npm: [] },
  load: { uses: [...LOW, 'schema'], npm: ['yaml', 'jsonc-parser'] },
  evidence: { uses: LOW, npm: [] },
  i18n: { uses: LOW, npm: ['i18next', 'gettext-parser'] },
  interview: { uses: LOW, npm: ['inquirer', '@inquirer/[^/]+'] },
  report: { uses: LOW, npm: ['chalk', 'preact', 'preact-render-to-string'] },
  host: { uses: LOW, npm: [], node: true },
  app: { uses: [...LOW, ...MIDDLE], npm: [] },
  cli: { uses: [...LOW, ...MIDDLE, 'app'], npm: ['commander', 'chalk'] },
  library: { uses: [...LOW, ...MIDDLE, 'app', 'cli'], npm: [] },
};

/** The one file outside src/host that meets the process. */
const LAUNCHER = '^src/cli/launch\\.ts$';
const BUNDLE = 'dist/e8\\.cjs$';

const roomRules = Object.entries(rooms).flatMap(([name, { uses, npm, node }]) => [
  {
    name: `${name}-uses-lower-rooms-only`,
    comment: `src/${name} may import ${[name, ...uses].join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: `^src/(${[name, ...uses].join('|')})/` },
  },
  {
    name: `${name}-package-allowlist`,
    comment: `src/${name} may use these packages: ${npm.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: {
      path: 'node_modules/',
      ...(npm.length > 0 ? { pathNot: `node_modules/(${npm.join('|')})/` } : {}),
    },
  },
  ...(node
    ? []
    : [
        {
          name: `${name}-knows-no-node`,
          comment: `src/${name} does nothing to the outside: no node: modules.`,
          severity: 'error',
          from: { path: `^src/${name}/`, pathNot: LAUNCHER },
          to: { dependencyTypes: ['core'] },
        },
      ]),
]);

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'no-file-outside-rooms',
      comment: `A file under src/ belongs to one of ${Object.keys(rooms).join(', ')}.`,
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${Object.keys(rooms).join('|')})/` },
    },
    {
      name: 'reporters-do-not-know-each-other',
      comment: 'What reporters share stands in src/report/parts.',
      severity: 'error',
      from: { path: '^src/report/([^/]+)/' },
      to: { path: '^src/report/[^/]+/', pathNot: '^src/report/($1|parts)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      // The page's script is bundled by tools/generate into a text; nothing imports it.
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/report/html/client\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'The bundle may not be built yet when the rooms are checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: BUNDLE },
    },
    {
      name: 'product-knows-no-tests-or-tools',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { path: '^(test|tools)/' },
    },
    {
      name: 'launcher-knows-the-bundle-only',
      severity: 'error',
      from: { path: '^bin/' },
      to: { pathNot: [BUNDLE, '^package\\.json$'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^dist/', '^src/(schema|report/html)/generated/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
