import { h06 } from '../../../src/rules/ties/h06-number-of-projects';
import { form, row } from '../forms';
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

testRule(h06, {
  valid: [
    { sheets: said('本年度共设立2个项目，均已完成。', '应急广播', '新媒体运营') },
    { sheets: said('全年完成3个项目建设。', '应急广播', '新媒体运营') },
    { sheets: said('本年度共设立6个项目。') },
    // The same project in two files' worth of forms counts once.
    { sheets: said('本年度共设立一个项目。', '应急广播', '应急广播') },
    { sheets: { 项目1: [...project('应急广播'), ['存在的问题', '本年度共实施3个项目。']] } },
  ],
  invalid: [
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
