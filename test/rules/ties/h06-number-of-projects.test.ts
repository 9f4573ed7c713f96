import { h06 } from '../../../src/rules/ties/h06-number-of-projects';
import type { CellInput, Rows } from '../../support/workbook';
import { form, row, targets } from '../forms';
import { testRule } from '../tester';

const project = (name: string) => {
  const [title, year, ...rest] =
    form({ rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 90, 90)] })['自评表'] ?? [];
  return [title ?? [], year ?? [], ['项目名称', name], ...rest];
};
const said = (text: string, ...names: readonly string[]) => ({
  ...Object.fromEntries(names.map((name, index) => [`项目${index + 1}`, project(name)])),
  情况: [
    ['部门绩效自评情况'],
    ['单位名称', '示例市融媒体中心'],
    ['自评结论', text],
    ['存在的问题', '指标不够细化。'],
    ['改进措施', '细化指标。'],
  ],
});
const counted = (label: string, value: CellInput) => {
  const sheets: Record<string, Rows> = said('很好', '应急广播', '新媒体运营');
  return { ...sheets, 情况: [['单位基本情况'], ['单位名称', '示例市融媒体中心'], [label, value]] };
};

testRule(h06, {
  valid: [
    { sheets: said('本年度共设立2个项目，均已完成。', '应急广播', '新媒体运营') },
    { sheets: said('全年完成3个项目建设。', '应急广播', '新媒体运营') },
    { sheets: said('本年度共设立6个项目。') },
    // The same project in two files' worth of forms counts once.
    { sheets: said('本年度共设立一个项目。', '应急广播', '应急广播') },
    { sheets: { 项目1: [...project('应急广播'), ['存在的问题', '本年度共实施3个项目。']] } },
    // No number: 一二.
    { sheets: said('本年度共设立一二个项目。', '应急广播') },
    { sheets: said('本年度共设立02个项目。', '应急广播', '新媒体运营') },
    // What is not the number of projects.
    ...['在建项目数量', '项目数量说明', '项目资金数'].map((label) => ({ sheets: counted(label, 3) })),
    { sheets: counted('项目数量', '若干') },
    // Targets of a project are no evaluation of it.
    {
      sheets: {
        ...said('本年度共设立1个项目。', '应急广播'),
        申报: [
          ['绩效目标申报表'],
          ['项目名称', '新媒体运营'],
          ...(targets(row('产出/数量', '发稿', '≥5篇'))['申报表'] ?? []).slice(1),
        ],
      },
    },
  ],
  invalid: [
    ...['项目数量', '项目个数', '全年项目总数', '自评项目数', '本年绩效自评项目数量'].map((label) => ({
      sheets: counted(label, 1),
      findings: [
        {
          cell: "'情况'!B3",
          message: `「${label}」写 1，工作簿中有 2 个项目的自评表：应急广播、新媒体运营。`,
        },
      ],
    })),
    {
      sheets: {
        ...said('很好', '应急广播', '应急 广播', '甲', '乙', '丙', '丁', '戊', '己'),
        目标: [
          ['年度总体目标完成情况'],
          ['预期目标', '实际完成情况'],
          ['本年度共 设立 12 个项目', '全年实施二个项目'],
        ],
      },
      findings: [
        {
          cell: "'目标'!A3",
          message:
            '「总体目标」写 共设立12个项目，工作簿中只有 7 个项目的自评表（应急广播、甲、乙、丙、丁、戊），其余请核实是否在其他文件里。',
          severity: 'info',
        },
        {
          cell: "'目标'!B3",
          message:
            '「总体目标」写 全年实施二个项目，工作簿中有 7 个项目的自评表：应急广播、甲、乙、丙、丁、戊。',
          related: [1, 3, 4, 5, 6, 7, 8].map((index) => `'项目${index}'!B3`),
        },
      ],
    },
    {
      sheets: said('本年度共设立1个项目，均已完成。', '应急广播', '新媒体运营'),
      findings: [
        {
          cell: "'情况'!B3",
          message: '「自评结论」写 共设立1个项目，工作簿中有 2 个项目的自评表：应急广播、新媒体运营。',
        },
      ],
    },
    {
      sheets: said('纳入自评的项目共十二个。', '应急广播', '新媒体运营'),
      findings: [
        {
          cell: "'情况'!B3",
          message:
            '「自评结论」写 纳入自评的项目共十二个，工作簿中只有 2 个项目的自评表（应急广播、新媒体运营），其余请核实是否在其他文件里。',
          severity: 'info',
        },
      ],
    },
  ],
});
