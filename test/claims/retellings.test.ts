import { readClaims } from '../../src/claims';

const repeated = (text: string) =>
  readClaims(text)
    .filter(({ kind, verdict }) => kind === 'repeated' && verdict !== 'unchecked')
    .map(({ stated, operands, verdict }) => `${stated.text} <- ${operands[0]?.text} ${verdict}`);

test('three figures in a row that stand in that order again are repeated, whatever they are called', () => {
  expect(
    repeated(
      '年初核定事业编制83人，年末编内人数71人，离退休32人。\n六、机构人员。内设科室5个，编制总数83名，在职71人，退休人员32人。',
    ),
  ).toEqual(['83 <- 83 exact', '71 <- 71 exact', '32 <- 32 exact']);
});

test.each([
  ['another order', '甲村83人、乙村71人、丙村32人。党员71人，团员83人，群众32人。'],
  ['short figures', '甲村3人、乙村7人、丙村2人。党员3人，团员7人，群众2人。'],
  ['one value alone', '甲村83人、乙村83人、丙村83人。党员83人，团员83人，群众83人。'],
])('%s: nothing is said to be repeated', (_, text) => expect(repeated(text)).toEqual([]));

const evenTotals = (outlays: string, left = '') =>
  readClaims(`2023年度收入总计2966.77万元，支出总计${outlays}万元${left}。`)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ kind, stated }) => `${kind} ${stated.text}`);

test('both totals of a budget are one figure', () => {
  expect(evenTotals('2966.77')).toEqual([]);
  expect(evenTotals('2996.77')).toEqual(['repeated 2996.77']);
  // Another figure, or one that leaves something, may be as it is.
  expect(evenTotals('2541.08')).toEqual([]);
  expect(evenTotals('2956.77', '，结转下年10.00万元')).toEqual([]);
});
