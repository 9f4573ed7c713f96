import { h15 } from '../../../src/rules/ties/h15-tables-of-accounts';
import { testRule } from '../tester';

const sheets = ({ income = 110, spending = 105, general = 96, basic = 56, year = 2024 } = {}) => ({
  总表: [
    ['2024年度收入支出决算总表'],
    ['单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', 100, '一、社会保障和就业支出', 20],
    ['二、其他收入', 10, '二、文化旅游体育与传媒支出', 85],
    ['本年收入合计', 110, '本年支出合计', 105],
  ],
  收入: [
    [`${year}年度收入决算表`],
    ['单位：万元'],
    ['科目名称', '本年收入合计', '财政拨款收入'],
    ['合计', income, 100],
    ['文化旅游体育与传媒支出', 90, 80],
  ],
  支出: [
    ['2024年度支出决算表'],
    ['单位：万元'],
    ['科目名称', '本年支出合计'],
    ['合计', spending],
    ['文化旅游体育与传媒支出', 85],
  ],
  一般: [
    ['2024年度一般公共预算财政拨款支出决算表'],
    ['单位：万元'],
    ['科目名称', '决算数'],
    ['合计', general],
    ['文化旅游体育与传媒支出', 76],
  ],
  基本: [
    ['2024年度一般公共预算财政拨款基本支出决算表'],
    ['单位：万元'],
    ['科目名称', '决算数'],
    ['工资福利支出', 40],
    ['合计', basic],
  ],
});

testRule(h15, {
  valid: [
    { sheets: sheets() },
    // Of another year.
    { sheets: sheets({ income: 120, year: 2023 }) },
    // Two units' tables in one workbook.
    { sheets: { ...sheets({ income: 112 }), 收入2: sheets().收入 } },
  ],
  invalid: [
    {
      sheets: sheets({ income: 112, spending: 106.5 }),
      findings: [
        {
          cell: "'收入'!B4",
          message:
            '“2024年度收入决算表”的「合计」为 112，“2024年度收入支出决算总表”的「本年收入合计」为 110，相差 2。',
          verdict: 'inconsistent',
        },
        {
          cell: "'支出'!B4",
          message:
            '“2024年度支出决算表”的「合计」为 106.5，“2024年度收入支出决算总表”的「本年支出合计」为 105，相差 1.5。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: sheets({ general: 108 }),
      findings: [
        {
          cell: "'一般'!B4",
          message:
            '“2024年度一般公共预算财政拨款支出决算表”的「合计」为 108，大于包含它的“2024年度收入支出决算总表”的「本年支出合计」105，多 3。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: sheets({ basic: 99 }),
      findings: [
        {
          cell: "'基本'!B5",
          message:
            '“2024年度一般公共预算财政拨款基本支出决算表”的「合计」为 99，大于包含它的“2024年度一般公共预算财政拨款支出决算表”的「合计」96，多 3。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
