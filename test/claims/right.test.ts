import { readClaims } from '../../src/claims';
import * as accounts from './right/accounts';
import * as budgetExecution from './right/budgetExecution';
import * as departmentBudgets from './right/departmentBudgets';
import * as evaluations from './right/evaluations';
import * as evaluationFunds from './right/evaluationFunds';
import * as evaluationScores from './right/evaluationScores';
import * as evaluationWorks from './right/evaluationWorks';

const TEXTS: readonly string[] = [
  accounts,
  budgetExecution,
  departmentBudgets,
  evaluations,
  evaluationFunds,
  evaluationScores,
  evaluationWorks,
].flatMap((each) => Object.values<readonly string[]>(each).flat());

/** So many are still accused; it may only fall. */
const KNOWN = 17;

const isAccused = (text: string): boolean =>
  readClaims(text).some(({ verdict }) => verdict === 'inconsistent');

test('right paragraphs of many wordings accuse nobody, but for those that are known', () => {
  expect(TEXTS.length).toBeGreaterThan(1100);
  expect(TEXTS.filter(isAccused).length).toBeLessThanOrEqual(KNOWN);
});

test('and they are read: most of them state relations that hold', () => {
  const told = TEXTS.filter((text) => readClaims(text).some(({ verdict }) => verdict === 'exact'));
  expect(told.length).toBeGreaterThan(950);
});
