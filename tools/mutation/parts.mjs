/** The tests that judge rules: a rule's own, and those of all rules together. */
const rules = ['test/rules'];

/**
 * What is measured by itself, with the tests that judge it; `remembers` where modules keep results of this code by text. Rules
 * do not: what they keep hangs on the objects of one check.
 */
export const PARTS = {
  quantity: { mutate: ['src/quantity/**/*.ts'], roots: ['test/quantity'], remembers: true },
  schemes: { mutate: ['src/schemes/**/*.ts'], roots: ['test/schemes'], remembers: true },
  'rules/engine': { mutate: ['src/rules/*.ts'], roots: rules, remembers: false },
  'rules/support': { mutate: ['src/rules/support/*.ts'], roots: rules, remembers: true },
  ...Object.fromEntries(
    [
      'structure',
      'classification',
      'target',
      'actual',
      'scoring',
      'points',
      'budget',
      'ties',
      'consistency',
    ].map((group) => [
      `rules/${group}`,
      { mutate: [`src/rules/${group}/*.ts`], roots: rules, remembers: false },
    ]),
  ),
};

/** Percent of mutants that tests have to notice, in each of the three folders. */
export const WANTED = 90;

/** Where the report of a part is kept, without its ending. */
export const reportOf = (part) => `.cache/mutation/${part.replace('/', '-')}`;
