/**
 * The one-way street of the house: a folder may import only from folders below it in this list. Entry folders never
 * import each other, the core never imports a host.
 */
const street = [
  'taskpane',
  'commands',
  'cli',
  'workbench',
  'assistant',
  'rules',
  'compute',
  'narrate',
  'claims',
  'findings',
  'evaluation',
  'recognize',
  'schemes',
  'excel',
  'files',
  'quantity',
  'messages',
  'workbook',
];
/** The same inside the reader of claims: relations over lists over statements over figures. */
const claims = [
  'searches',
  'repeats',
  'changes',
  'balances',
  'shares',
  'lists',
  'tables',
  'statements',
  'equations',
  'judging',
  'text',
];
const entries = street.slice(0, 4);
const core = street.slice(street.indexOf('assistant'), street.indexOf('schemes') + 1);
const folders = (names) => `^src/(${names.join('|')})/`;

const upward = street.slice(1).map((folder, index) => ({
  name: `one-way-${folder}`,
  comment: `src/${folder} may import only from folders below it`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: folders(street.slice(0, index + 1)) },
}));

const upwardInClaims = claims.slice(1).map((folder, index) => ({
  name: `one-way-claims-${folder}`,
  comment: `src/claims/${folder} may import only from folders below it`,
  severity: 'error',
  from: { path: `^src/claims/${folder}/` },
  to: { path: `^src/claims/(${claims.slice(0, index + 1).join('|')})/` },
}));

/** What a folder may not know (design: The house), beyond the order of the street. */
const ignorance = [
  ['taskpane', [], ['@microsoft/office-js', 'hucre', 'fflate']],
  ['commands', [], ['react', 'react-dom', '@fluentui']],
  ['cli', ['excel'], ['react', 'react-dom', '@fluentui']],
  ['workbench', core, []],
  ['evaluation', ['excel', 'files'], ['react']],
  ['recognize', ['excel', 'files'], ['react']],
  ['excel', ['files'], ['react']],
  ['files', [], ['react']],
  ['messages', ['workbook', 'quantity'], []],
];

module.exports = {
  forbidden: [
    ...upward,
    ...upwardInClaims,
    ...entries.map((entry) => ({
      name: `entries-apart-${entry}`,
      comment: 'entry folders never import each other',
      severity: 'error',
      from: { path: `^src/${entry}/` },
      to: { path: folders(entries.filter((other) => other !== entry)) },
    })),
    {
      name: 'core-knows-no-host',
      severity: 'error',
      from: { path: folders(core) },
      to: { path: folders(['excel', 'files']) },
    },
    {
      name: 'only-main-constructs-a-host',
      comment:
        'of the entry folders only main files may import a host (the workbench reads and writes files too)',
      severity: 'error',
      from: { path: folders(['taskpane', 'commands', 'cli']), pathNot: '/main\\.tsx?$' },
      to: { path: folders(['excel', 'files']), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemes-are-data',
      severity: 'error',
      from: { path: '^src/schemes/' },
      to: { path: folders(street.filter((folder) => folder !== 'schemes')) },
    },
    {
      name: 'workbook-knows-nothing',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/', pathNot: '^src/workbook/' },
    },
    ...ignorance
      .map(([from, sources, packages]) => ({
        name: `${from}-may-not-know`,
        severity: 'error',
        from: { path: `^src/${from}/` },
        to: {
          path: [
            ...sources.map((name) => `^src/${name}/`),
            ...packages.map((name) => `node_modules/${name}/`),
          ],
        },
      }))
      .filter((rule) => rule.to.path.length > 0),
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'delete what nothing uses',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '/types\\.ts$', '/main\\.tsx?$', '/unsupported\\.js$'],
      },
      to: {},
    },
    {
      name: 'no-unused-modules',
      comment: 'delete what nothing uses',
      severity: 'error',
      from: {},
      module: {
        path: '^src/',
        pathNot: [
          '\\.d\\.ts$',
          '/main\\.tsx?$',
          '/unsupported\\.js$',
          '/webpack\\.config\\.js$',
          '^src/workbench/(grid|memory)/index\\.ts$',
          '^src/workbench/page/index\\.ts$',
        ],
        numberOfDependentsLessThan: 1,
      },
    },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'tsc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
