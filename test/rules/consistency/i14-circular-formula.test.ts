import { i14 } from '../../../src/rules/consistency/i14-circular-formula';
import type { CellInput } from '../../support/workbook';
import { money } from '../forms';
import { testRule } from '../tester';

const accounts = (total: CellInput, basic: CellInput = 60) =>
  money('2024年支出决算表', ['决算数'], ['支出合计', total], ['基本支出', basic], ['项目支出', 40]);

testRule(i14, {
  valid: [
    { sheets: accounts({ f: '=B5+B6', v: 100 }) },
    { sheets: accounts({ f: '=SUM(B5:B6)', v: 100 }, { f: '=30*2', v: 60 }) },
    // Another sheet's column, and a text that only looks like a place.
    { sheets: accounts({ f: "=SUM('明细'!B:B)", v: 100 }) },
    { sheets: accounts({ f: '=IF("B4"="",0,B5+B6)', v: 100 }) },
  ],
  invalid: [
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
