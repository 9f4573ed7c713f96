import { i14 } from '../../../src/rules/consistency/i14-circular-formula';
import type { CellInput } from '../../support/workbook';
import { formatLocal } from '../../../src/workbook';
import { money } from '../forms';
import { run, testRule } from '../tester';

const accounts = (total: CellInput, basic: CellInput = 60, project: CellInput = 40) =>
  money('2024年支出决算表', ['决算数'], ['支出合计', total], ['基本支出', basic], ['项目支出', project]);

/** Formulas on one sheet: the first ones as given, and more that rest on nothing. */
const many = (count: number, ...formulas: readonly string[]) => ({
  sheets: money(
    '2024年支出决算表',
    ['决算数'],
    ...Array.from({ length: count }, (_, index): readonly [string, CellInput] => [
      `支出${index}`,
      { f: formulas[index] ?? '=1+1', v: 2 },
    ]),
  ),
});
const found = (count: number, ...formulas: readonly string[]) =>
  run(i14, many(count, ...formulas)).map(({ cell, words }) => `${formatLocal(cell)} ${words.key}`);

test('a range over very many formulas is looked at for the formula itself only', () => {
  expect(found(500, '=SUM(B5:B6)', '=B4', '=SUM(B6:B7)', '=B5')).toEqual([
    'B4 I14.others',
    'B5 I14.others',
    'B6 I14.others',
    'B7 I14.others',
  ]);
  expect(found(501, '=SUM(B5:B6)', '=B4', '=SUM(B6:B7)', '=B7')).toEqual(['B6 I14.itself', 'B7 I14.itself']);
});

test('of very many formulas only what each says of itself is looked at', () => {
  const formulas = ['=B5', '=B4', '=B6', '=SUM(B1:B9)', "=SUM('明细'!B1:B9)"];
  expect(found(3000, ...formulas)).toEqual([
    'B4 I14.others',
    'B5 I14.others',
    'B6 I14.itself',
    'B7 I14.itself',
  ]);
  expect(found(3001, ...formulas)).toEqual(['B6 I14.itself', 'B7 I14.itself']);
});

testRule(i14, {
  valid: [
    { sheets: accounts({ f: '=B5+B6', v: 100 }) },
    { sheets: accounts({ f: '=SUM(B5:B6)', v: 100 }, { f: '=30*2', v: 60 }) },
    // Another sheet's column, and a text that only looks like a place.
    { sheets: accounts({ f: "=SUM('明细'!B:B)", v: 100 }) },
    { sheets: accounts({ f: '=IF("B4"="",0,B5+B6)', v: 100 }) },
    { sheets: accounts({ f: "=SUM('明细'!B3:B5)", v: 100 }, { f: "='明细'!B5", v: 60 }) },
  ],
  invalid: [
    {
      // A formula that leads into a circle is in none; ranges are followed, too.
      sheets: accounts({ f: '=B5', v: 0 }, { f: '=SUM(B6:B7)', v: 0 }, { f: '=B5', v: 0 }),
      findings: [
        {
          cell: 'B5',
          message: "「基本支出」的公式 =SUM(B6:B7) 与其他公式互相引用：'收支'!B5、'收支'!B6。",
          related: ['B6'],
        },
        {
          cell: 'B6',
          message: "「项目支出」的公式 =B5 与其他公式互相引用：'收支'!B5、'收支'!B6。",
          related: ['B5'],
        },
      ],
    },
    {
      sheets: accounts({ f: '=B4+B5', v: 0 }),
      findings: [{ cell: 'B4', message: '「支出合计」的公式 =B4+B5 引用了它自己。', related: [] }],
    },
    {
      sheets: accounts({ f: '=SUM(B:B)', v: 0 }),
      findings: [{ cell: 'B4', message: '「支出合计」的公式 =SUM(B:B) 引用了它自己。' }],
    },
    {
      sheets: accounts({ f: '=B5+$B$6', v: 0 }, { f: '=B4-B6', v: 0 }),
      findings: [
        { cell: 'B4', message: "「支出合计」的公式 =B5+$B$6 与其他公式互相引用：'收支'!B4、'收支'!B5。" },
        { cell: 'B5', message: "「基本支出」的公式 =B4-B6 与其他公式互相引用：'收支'!B4、'收支'!B5。" },
      ],
    },
  ],
});
