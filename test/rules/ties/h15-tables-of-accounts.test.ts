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

const appropriated = (title: string) => [
  [title],
  ['单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款', 97, '一、社会保障和就业支出', 17],
  ['二、政府性基金预算财政拨款', 0, '二、文化旅游体育与传媒支出', 80],
  ['本年收入合计', 97, '本年支出合计', 97],
];
type Sheets = ReturnType<typeof sheets>;
/** With other words in place of a table's title, unit or line. */
const titled = (name: keyof Sheets, title: string, of: Sheets) => ({
  ...of,
  [name]: [[title], ...of[name].slice(1)],
});
const without = (name: keyof Sheets, of: Sheets) => ({
  ...of,
  [name]: of[name].filter((_, index) => index !== 1),
});
const lined = (name: keyof Sheets, line: string, other: string, of: Sheets) => ({
  ...of,
  [name]: of[name].map((cells) => cells.map((cell) => (cell === line ? other : cell))),
});
const income = (
  title: string,
  other = '2024年度收入支出决算总表',
  line = '合计',
  whole = '本年收入合计',
) => ({
  cell: "'收入'!B4",
  message: `“${title}”的「${line}」为 112，“${other}”的「${whole}」为 110，相差 2。`,
  verdict: 'inconsistent' as const,
  related: ["'总表'!B7"],
});

testRule(h15, {
  valid: [
    { sheets: sheets() },
    // Of another year.
    { sheets: sheets({ income: 120, year: 2023 }) },
    // Without a unit nobody knows how much it is.
    { sheets: without('收入', sheets({ income: 112 })) },
    { sheets: without('总表', sheets({ income: 112 })) },
    // Other tables, and lines within them.
    ...['2024年度财政拨款收入决算表', '2024年度非收入明细表', '2024年度收支决算表（续）'].map((title) => ({
      sheets: titled('收入', title, sheets({ income: 112 })),
    })),
    ...['2024年度收入支出情况表', '2024年度财政拨款收入支出决算总表'].map((title) => ({
      sheets: titled('总表', title, sheets({ income: 112, spending: 106.5 })),
    })),
    { sheets: lined('收入', '合计', '合计数', sheets({ income: 112 })) },
    { sheets: lined('收入', '合计', '小合计', sheets({ income: 112 })) },
    { sheets: lined('总表', '本年收入合计', '本年收入合计数', sheets({ income: 112 })) },
    { sheets: lined('总表', '本年收入合计', '非本年收入合计', sheets({ income: 112 })) },
    // Two units' tables in one workbook.
    { sheets: { ...sheets({ income: 112 }), 收入2: sheets().收入 } },
  ],
  invalid: [
    ...['收入决算表', '2024年度部门收入 决算表', '2024年收支及收入决算总表'].map((title) => ({
      sheets: titled('收入', title, sheets({ income: 112 })),
      findings: [income(title)],
    })),
    ...['2024年度收入支出总表', '2024年度收支决算总表', '2024年度收支总表', '2024年度收入支出预算总表'].map(
      (title) => ({
        sheets: titled('总表', title, sheets({ income: 112 })),
        findings: [income('2024年度收入决算表', title)],
      }),
    ),
    {
      sheets: lined('收入', '合计', '总计', sheets({ income: 112 })),
      findings: [income('2024年度收入决算表', undefined, '总计')],
    },
    {
      sheets: lined('总表', '本年收入合计', '本年收入', sheets({ income: 112 })),
      findings: [income('2024年度收入决算表', undefined, undefined, '本年收入')],
    },
    ...['2024年单位支出决算表', '2024年支出决算总表'].map((title) => ({
      sheets: lined(
        '总表',
        '本年支出合计',
        '本年支出',
        titled('支出', title, sheets({ spending: 106.5 })) as Sheets,
      ),
      findings: [
        {
          cell: "'支出'!B4",
          message: `“${title}”的「合计」为 106.5，“2024年度收入支出决算总表”的「本年支出」为 105，相差 1.5。`,
          verdict: 'inconsistent' as const,
        },
      ],
    })),
    ...[
      '2024年度一般公共预算支出表',
      '2024年度一般公共预算支出决算情况表',
      '2024年度一般公共预算财政拨款支出预算表',
    ].map((title) => ({
      sheets: titled('一般', title, sheets({ general: 108 })),
      findings: [
        {
          cell: "'一般'!B4",
          message: `“${title}”的「合计」为 108，大于包含它的“2024年度收入支出决算总表”的「本年支出合计」105，多 3。`,
          verdict: 'inconsistent' as const,
        },
      ],
    })),
    ...['2024年度一般公共预算基本支出明细表', '2024年度一般公共预算财政拨款基本支出表'].map((title) => ({
      sheets: titled('基本', title, sheets({ basic: 99 })),
      findings: [
        {
          cell: "'基本'!B5",
          message: `“${title}”的「合计」为 99，大于包含它的“2024年度一般公共预算财政拨款支出决算表”的「合计」96，多 3。`,
          verdict: 'inconsistent' as const,
        },
      ],
    })),
    ...['2024年度财政拨款收入支出决算总表', '2024年度财政拨款收支总表'].map((title) => ({
      sheets: { ...sheets({ general: 100 }), 拨款: appropriated(title) },
      findings: [
        {
          cell: "'一般'!B4",
          message: `“2024年度一般公共预算财政拨款支出决算表”的「合计」为 100，大于包含它的“${title}”的「本年支出合计」97，多 3。`,
          verdict: 'inconsistent' as const,
        },
      ],
    })),
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
