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
    // Two characters apart; too short to be alike; not a place in front.
    { sheets: named('单位名称', '示例市融媒体中心', '示例市文化馆中心') },
    { sheets: named('单位名称', '示例市文馆', '示例市文院') },
    { sheets: named('单位名称', '六安市教育局', '教育局') },
    { sheets: named('单位名称', '2六安市融媒中心', '融媒中心') },
    { sheets: named('单位名称', '六安市属融媒中心', '融媒中心') },
    { sheets: named('项目名称', '六安市平台建设', '平台建设') },
    { sheets: named('单位名称', '示例上融媒体中心', '示例的融媒体中心') },
    { sheets: named('单位名称', '示例的融媒体中心', '示例上融媒体中心') },
    { sheets: named('项目名称', '新媒体平台建设', '新媒体平台建设费用') },
    { sheets: named('主管单位', '示例市融媒体中心', '示例市融煤体中心') },
    { sheets: named('单位名称', '示例市文艺（演出）团体', '《示例市文艺》演出团体') },
  ],
  invalid: [
    ...['部门名称', '预算单位', '填报单位', '实施单位'].map((label) => ({
      sheets: named(label, '示例市融媒体', '示例市融煤体'),
      findings: [
        {
          cell: "'表2'!B3",
          message: '此处为「示例市融煤体」，别处为「示例市融媒体」，只差一个字，请核对。',
          related: ["'表1'!B3"],
          fix: { kind: 'suggestion' as const, cells: { "'表2'!B3": '示例市融媒体' } },
        },
      ],
    })),
    {
      // Twice is more than once, wherever it stands.
      sheets: named('项目名称', '新媒体平台的运行维护', '新媒体平台运行维护', '新媒体平台运行维护'),
      findings: [
        {
          cell: "'表1'!B3",
          message: '此处为「新媒体平台的运行维护」，别处为「新媒体平台运行维护」，只差一个字，请核对。',
          related: ["'表2'!B3", "'表3'!B3"],
          fix: { kind: 'suggestion', cells: { "'表1'!B3": '新媒体平台运行维护' } },
        },
      ],
    },
    {
      sheets: named('项目名称', '线上平台运营', '线的上平台运营'),
      findings: [
        {
          cell: "'表2'!B3",
          message: '此处为「线的上平台运营」，别处为「线上平台运营」，只差一个字，请核对。',
          fix: { kind: 'suggestion', cells: { "'表2'!B3": '线上平台运营' } },
        },
      ],
    },
    {
      sheets: named('单位名称', '安徽省六安市金安区融媒中心', '融媒中心'),
      findings: [
        {
          cell: "'表2'!B3",
          message: '此处为「融媒中心」，别处为「安徽省六安市金安区融媒中心」，全称与简称混用。',
          fix: { kind: 'suggestion', cells: { "'表2'!B3": '安徽省六安市金安区融媒中心' } },
        },
      ],
    },
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
