import { h07 } from '../../../src/rules/ties/h07-one-name';
import { form, row } from '../forms';
import { testRule } from '../tester';

const named = (label: string, ...names: readonly string[]) =>
  Object.fromEntries(
    names.map((name, index) => {
      const [title, year, ...rest] =
        form({ rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 90, 90)] })['自评表'] ?? [];
      return [`表${index + 1}`, [title ?? [], year ?? [], [label, name], ...rest]];
    }),
  );

testRule(h07, {
  valid: [
    { sheets: named('单位名称', '示例市融媒体中心', '示例市融媒体中心') },
    { sheets: named('单位名称', '示例市第一中学', '示例市第二中学') },
    { sheets: named('单位名称', '示例市教育局', '示例市教育局本级') },
    { sheets: named('项目名称', '2023年应急广播建设', '2024年应急广播建设') },
    { sheets: named('项目名称', '应急广播建设', '新媒体平台运营') },
    { sheets: named('单位名称', '城东区文化服务馆', '城西区文化服务馆') },
  ],
  invalid: [
    {
      sheets: named('单位名称', '示例市融媒体中心', '示例市融煤体中心', '示例市融媒体中心'),
      findings: [
        {
          cell: "'表2'!B3",
          message: '此处为「示例市融煤体中心」，别处为「示例市融媒体中心」，只差一个字，请核对。',
          fix: { kind: 'suggestion', cells: { "'表2'!B3": '示例市融媒体中心' } },
        },
      ],
    },
    {
      sheets: named('项目名称', '新媒体平台运行维护', '新媒体平台运行维护费'),
      findings: [
        {
          cell: "'表2'!B3",
          message: '此处为「新媒体平台运行维护费」，别处为「新媒体平台运行维护」，只差一个字，请核对。',
          fix: { kind: 'suggestion', cells: { "'表2'!B3": '新媒体平台运行维护' } },
        },
      ],
    },
    {
      sheets: named('单位名称', '六安市金安区融媒体中心', '金安区融媒体中心'),
      findings: [
        {
          cell: "'表2'!B3",
          message: '此处为「金安区融媒体中心」，别处为「六安市金安区融媒体中心」，全称与简称混用。',
          fix: { kind: 'suggestion', cells: { "'表2'!B3": '六安市金安区融媒体中心' } },
        },
      ],
    },
  ],
});
