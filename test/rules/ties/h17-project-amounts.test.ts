import { h17 } from '../../../src/rules/ties/h17-project-amounts';
import { form, row } from '../forms';
import { testRule } from '../tester';

const both = (budget: number, listed: number, unit = '万元') => {
  const [title, year, ...rest] =
    form({
      funds: [['', '年度资金总额', budget, budget, 80, 10, null, null]],
      rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10)],
    })['自评表'] ?? [];
  return {
    自评表: [title ?? [], year ?? [], ['项目名称', '应急广播建设'], ...rest],
    明细: [
      ['2024年项目支出预算表'],
      [`单位：${unit}`],
      ['项目', '年初预算数'],
      ['应急广播建设', listed],
      ['新媒体运营', 30],
    ],
  };
};

const listedAs = (title: string) => ({ ...both(98, 89), 明细: [[title], ...both(98, 89).明细.slice(1)] });

/** A form whose budget was changed during the year, and a list with one of the two. */
const changed = (
  listed: number,
  header: '年初预算数' | '批复预算数' | '全年预算数' | '调整预算数' | '预算数',
) => {
  const sheets = both(98, listed);
  const [title, year, project, head, funds, ...rest] = sheets.自评表;
  const initial = (funds ?? []).map((cell, index) => (index === 2 ? 90 : cell));
  return {
    自评表: [title ?? [], year ?? [], project ?? [], head ?? [], initial, ...rest],
    明细: sheets.明细.map((row) => row.map((cell) => (cell === '年初预算数' ? header : cell))),
  };
};

/** A list whose second line is the project again. */
const twice = {
  ...both(98, 89),
  明细: both(98, 89).明细.map((row) => [
    row[0] === '新媒体运营' ? '应急广播建设' : (row[0] ?? null),
    ...row.slice(1),
  ]),
};

testRule(h17, {
  valid: [
    { sheets: twice },
    { sheets: both(98, 98) },
    { sheets: both(98, 980000, '元') },
    { sheets: changed(90, '年初预算数') },
    { sheets: changed(98, '全年预算数') },
    // Which of the two is meant nobody knows.
    { sheets: changed(90, '预算数') },
    { sheets: changed(98, '调整预算数') },
    // Without a unit, or of another year, or twice.
    { sheets: { ...both(98, 89), 明细: both(98, 89).明细.filter((_, index) => index !== 1) } },
    { sheets: listedAs('2023年项目支出预算表') },
    { sheets: { ...both(98, 89), 另表: [['2024年专项支出表'], ...both(98, 98).明细.slice(1)] } },
    { sheets: { 自评表: both(98, 89).自评表.filter((_, index) => index !== 2), 明细: both(98, 89).明细 } },
    { sheets: { 自评表: both(98, 89).自评表.filter((_, index) => index !== 4), 明细: both(98, 89).明细 } },
    { sheets: { 自评表: both(98, 89).自评表 } },
  ],
  invalid: [
    {
      // The list of the form's year, and not of the year before.
      sheets: { 上年: [['2023年项目支出预算表'], ...both(98, 98).明细.slice(1)], ...both(98, 89) },
      findings: [
        {
          cell: "'自评表'!C5",
          message: '项目「应急广播建设」此处为 98，“2024年项目支出预算表”中为 89。',
          verdict: 'inconsistent',
          related: ["'明细'!B4"],
        },
      ],
    },
    {
      // A form that names no year is held against the one list there is.
      sheets: { ...both(98, 89), 自评表: both(98, 89).自评表.filter((_, index) => index !== 1) },
      findings: [
        {
          cell: "'自评表'!C4",
          message: '项目「应急广播建设」此处为 98，“2024年项目支出预算表”中为 89。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: listedAs('项目支出预算表'),
      findings: [
        {
          cell: "'自评表'!C5",
          message: '项目「应急广播建设」此处为 98，“项目支出预算表”中为 89。',
          verdict: 'inconsistent',
        },
      ],
    },
    ...(['全年预算数', '调整预算数'] as const).map((header) => ({
      sheets: changed(90, header),
      findings: [
        {
          cell: "'自评表'!D5",
          message: '项目「应急广播建设」此处为 98，“2024年项目支出预算表”中为 90。',
          verdict: 'inconsistent' as const,
        },
      ],
    })),
    ...(['年初预算数', '批复预算数'] as const).map((header) => ({
      sheets: changed(98, header),
      findings: [
        {
          cell: "'自评表'!C5",
          message: '项目「应急广播建设」此处为 90，“2024年项目支出预算表”中为 98。',
          verdict: 'inconsistent' as const,
        },
      ],
    })),
    {
      sheets: both(98, 89),
      findings: [
        {
          cell: "'自评表'!C5",
          message: '项目「应急广播建设」此处为 98，“2024年项目支出预算表”中为 89。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
