/** The tests that judge rules: a rule's own, and those of all rules together. */
const rules = ['test/rules'];

/** What is measured by itself, with the tests that judge it. */
export const PARTS = {
  quantity: { mutate: ['src/quantity/**/*.ts'], roots: ['test/quantity'] },
  schemes: { mutate: ['src/schemes/**/*.ts'], roots: ['test/schemes'] },
  'rules/engine': { mutate: ['src/rules/*.ts'], roots: rules },
  'rules/support': { mutate: ['src/rules/support/*.ts'], roots: rules },
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
    ].map((group) => [`rules/${group}`, { mutate: [`src/rules/${group}/*.ts`], roots: rules }]),
  ),
};

/** Percent of mutants that tests have to notice, in each of the three folders. */
export const WANTED = 90;

/** Where the report of a part is kept, without its ending. */
export const reportOf = (part) => `.cache/mutation/${part.replace('/', '-')}`;
