/** Groups of rules in the order of the catalogue's letters. */
const GROUPS = [
  'structure',
  'classification',
  'target',
  'actual',
  'scoring',
  'points',
  'budget',
  'ties',
  'consistency',
];
const letterOf = (group) => 'ABCDEFGHI'[GROUPS.indexOf(group)];
/** Long tests of sturdiness and speed notice hardly anything that others do not; without them the score is rather too low. */
const LONG = 'without an exception|in one pass|twenty thousand|never crash on whatever';
const testsOf = (group) => `test/rules/${group}`;
/** The tests of all rules together. */
const together = ['engine', 'relations', 'single', 'vectors', 'badInput'].map(
  (name) => `test/rules/${name}.test.ts`,
);

/** Data: the schemes themselves, which the schema and the tests of proposing hold. */
const schemeData = ['!src/schemes/national.ts', '!src/schemes/provinces.ts'];

/**
 * What is measured by itself, with the tests that judge it; `remembers` where modules keep results of this code by text. Rules
 * do not: what they keep hangs on the objects of one check. A group of rules is judged by its own tests and the corpus alone:
 * others notice little more, and take most of the time.
 */
export const PARTS = {
  quantity: { mutate: ['src/quantity/**/*.ts'], roots: ['test/quantity'], remembers: true, leaveOut: LONG },
  schemes: {
    mutate: ['src/schemes/**/*.ts', ...schemeData],
    roots: ['test/schemes'],
    remembers: true,
    leaveOut: LONG,
  },
  'rules/engine': {
    // The catalogue is the list of all rules.
    mutate: ['src/rules/*.ts', '!src/rules/catalogue.ts'],
    roots: ['test/rules/again.test.ts', ...together, testsOf('points')],
    remembers: false,
    leaveOut: LONG,
  },
  'rules/support': {
    mutate: ['src/rules/support/*.ts', '!src/rules/support/indicators.ts'],
    roots: [testsOf('support'), ...GROUPS.map(testsOf), 'test/rules/corpus'],
    remembers: false,
    leaveOut: LONG,
  },
  // It remembers the names of classes by their texts.
  'rules/indicators': {
    mutate: ['src/rules/support/indicators.ts'],
    roots: [testsOf('support'), ...GROUPS.map(testsOf)],
    remembers: true,
    leaveOut: LONG,
  },
  ...Object.fromEntries(
    GROUPS.map((group) => [
      `rules/${group}`,
      {
        mutate: [`src/rules/${group}/*.ts`],
        roots: [testsOf(group), 'test/rules/corpus'],
        remembers: false,
        // The corpus has three tests for each rule of the catalogue.
        leaveOut: `${LONG}|^[^${letterOf(group)}]\\d\\d (says|withstands)`,
      },
    ]),
  ),
};

/** Percent of mutants that tests have to notice, in each of the three folders. */
export const WANTED = 90;

/** Where the report of a part is kept, without its ending. */
export const reportOf = (part) => `.cache/mutation/${part.replace('/', '-')}`;
