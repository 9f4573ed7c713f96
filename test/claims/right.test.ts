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
const KNOWN = 9;

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

/** The texts in an order of their own for each seed. */
const shuffled = (texts: readonly string[], seed: number): readonly string[] => {
  let state = seed;
  const next = (): number => (state = (state * 48271) % 2147483647);
  return texts
    .map((text) => ({ text, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ text }) => text);
};

/** So many of the documents are accused of what no paragraph of theirs is accused of alone; it may only fall. */
const KNOWN_DOCUMENTS = 2;
const PARAGRAPHS = 8;

test('right paragraphs one behind the other, as documents, accuse hardly more than alone', () => {
  const right = TEXTS.filter((text) => !isAccused(text));
  const documents = [3, 5].flatMap((seed) => {
    const order = shuffled(right, seed);
    return Array.from({ length: Math.floor(order.length / PARAGRAPHS) }, (_, at) =>
      order.slice(at * PARAGRAPHS, (at + 1) * PARAGRAPHS).join('\n'),
    );
  });
  expect(documents.length).toBeGreaterThan(280);
  expect(documents.filter(isAccused).length).toBeLessThanOrEqual(KNOWN_DOCUMENTS);
});
