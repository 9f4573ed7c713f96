import { readClaims } from '../../../src/claims';

const form = (spent: readonly string[], received: readonly string[], levels: readonly string[]): string => `
部门整体预算绩效目标申报表
基本信息 部门预算支出 预算金额（万元） 收入来源 预算金额（万元）
基本支出 ${spent[0]} 财政拨款 ${received[0]}
项目支出 ${spent[1]} 其他资金 ${received[1]}
事业发展性支出 预算金额（万元） 按预算级次划分 预算金额（万元）
财政专项资金 ${spent[2]} 市本级使用资金 ${levels[0]}
其他事业发展性支出 ${spent[3]} 拟用于对下转移支付资金 ${levels[1]}
总体绩效目标
`;
const sums = (text: string) =>
  readClaims(text)
    .filter(({ kind, verdict }) => kind === 'sum' && verdict !== 'unchecked')
    .map(
      ({ stated, operands, verdict }) =>
        `${stated.text} = ${operands.map((mark) => mark.text).join(' + ')} ${verdict}`,
    );

test('the sides of a form of objectives make one total', () => {
  expect(
    sums(form(['1,204.36', '815.20', '40.00', '0.00'], ['2,059.56', '0.00'], ['2,059.56', '0.00'])),
  ).toEqual(['2,059.56 = 1,204.36 + 815.20 + 40.00 + 0.00 exact', '2,059.56 = 2,059.56 + 0.00 exact']);
});

test('a figure of one side that is mistyped breaks the total', () => {
  expect(
    sums(form(['1,204.36', '851.20', '40.00', '0.00'], ['2,059.56', '0.00'], ['2,059.56', '0.00'])),
  ).toContain('2,059.56 = 1,204.36 + 851.20 + 40.00 + 0.00 inconsistent');
});

test.each([
  ['two amounts on both sides', ['1,204.36', '815.20', '40.00', '0.00'], ['2,000.00', '61.56']],
  ['nothing received', ['1,204.36', '815.20', '40.00', '0.00'], ['0.00', '0.00']],
])('%s: nothing is said', (_, spent, received) => {
  expect(sums(form(spent, received, ['0.00', '0.00']))).toEqual([]);
});

test('a form without its other side says nothing', () => {
  expect(sums('单位：万元\n基本支出 1,204.36 财政拨款 2,059.56\n人员经费 815.20 事业收入 40.00\n')).toEqual(
    [],
  );
});
