import { checkWorkbook } from '../../src/assistant';
import { openFileHost } from '../../src/files';
import { formatCell } from '../../src/workbook';
import { makeXlsx, type SheetParts } from '../files/makeXlsx';

type Input = string | number | null | { readonly f: string; readonly v: string | number };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(place: string, input: Input): string {
  if (input === null) return '';
  if (typeof input === 'number') return `<c r="${place}"><v>${input}</v></c>`;
  if (typeof input === 'string') return `<c r="${place}" t="inlineStr"><is><t>${escaped(input)}</t></is></c>`;
  const type = typeof input.v === 'number' ? '' : input.v.startsWith('#') ? ' t="e"' : ' t="str"';
  return `<c r="${place}"${type}><f>${escaped(input.f)}</f><v>${input.v}</v></c>`;
}

/** 支出决算表 that is right, with other contents in some of its cells. */
function accounts(over: Readonly<Record<string, Input>> = {}): string {
  const rows: readonly (readonly Input[])[] = [
    ['2024年支出决算表'],
    ['单位：万元'],
    ['项目', '决算数', '上年决算数', '增减额'],
    ['支出合计', 100, 90, 10],
    ['基本支出', 60, 50, 10],
    ['项目支出', 40, 40, 0],
  ];
  return rows
    .map((row, r) => {
      const cells = row.map((input, c) => {
        const place = `${String.fromCharCode(65 + c)}${r + 1}`;
        return cellXml(place, place in over ? (over[place] ?? null) : input);
      });
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('');
}

/** What is found, as rule and cell, and what was left unread and why. */
async function checked(sheets: Readonly<Record<string, string | SheetParts>>) {
  const host = await openFileHost(makeXlsx({ sheets }), '决算.xlsx');
  if (!host.ok) throw new Error(host.failure.code);
  const result = await checkWorkbook(host.value);
  if (!result.ok) throw new Error(result.failure.code);
  const { findings, faults, understood } = result.value;
  expect(faults).toEqual([]);
  return {
    found: findings.map(({ rule, cell }) => `${rule} ${formatCell(cell)}`),
    unread: understood.evaluation.reading.unread.map(({ sheet, why }) => `${sheet} ${why}`),
  };
}

test('the table itself is right', async () => {
  expect(await checked({ 表: accounts() })).toEqual({ found: [], unread: [] });
});

test('circular formulas are named, and the figures that they show are judged', async () => {
  const { found } = await checked({
    表: accounts({ B4: { f: 'B5+B6', v: 0 }, B5: { f: 'B4-B6', v: 0 } }),
  });
  expect(found).toEqual(expect.arrayContaining(["I14 '表'!B4", "I14 '表'!B5", "G06 '表'!B4"]));
});

test('a sum of the whole column that it stands in is circular; one of another sheet is not', async () => {
  const itself = await checked({ 表: accounts({ B4: { f: 'SUM(B:B)', v: 100 } }) });
  expect(itself.found).toEqual(["I14 '表'!B4"]);
  const other = await checked({
    表: accounts({ B4: { f: 'SUM(明细!B:B)', v: 100 } }),
    明细: '<row r="1"><c r="B1"><v>100</v></c></row>',
  });
  expect(other.found).toEqual([]);
});

test.each([
  ['#DIV/0!', 'D4', 'B4/C9'],
  ['#REF!', 'B4', '#REF!+B6'],
])('%s is an error of its cell alone', async (value, cell, f) => {
  expect((await checked({ 表: accounts({ [cell]: { f, v: value } }) })).found).toEqual([`G03 '表'!${cell}`]);
});

test.each(['hidden', 'veryHidden'])('a sheet that is %s is named as left out', async (state) => {
  const wrong = accounts({ B4: 111 });
  expect(await checked({ 表: accounts(), 底稿: { data: wrong, state } })).toEqual({
    found: [],
    unread: ['底稿 hidden'],
  });
});

const WRONG = ["G06 '表'!B4", "G10 '表'!D4"];

test('a protected sheet is checked like any other', async () => {
  const after = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
  expect((await checked({ 表: { data: accounts({ B4: 111 }), after } })).found).toEqual(WRONG);
});

test('rows that a filter hides count all the same', async () => {
  const data = accounts({ B4: 111 }).replace('<row r="6"', '<row r="6" hidden="1"');
  expect((await checked({ 表: { data, after: '<autoFilter ref="A3:D6"/>' } })).found).toEqual(WRONG);
  const right = accounts().replace('<row r="6"', '<row r="6" hidden="1"');
  expect((await checked({ 表: { data: right, after: '<autoFilter ref="A3:D6"/>' } })).found).toEqual([]);
});

test('totals that contradict each other are both named', async () => {
  expect((await checked({ 表: accounts({ B4: 111, D4: 21 }) })).found).toEqual([
    "G06 '表'!B4",
    "G06 '表'!D4",
  ]);
});

const row = (r: number, ...cells: readonly Input[]): string =>
  `<row r="${r}">${cells.map((input, c) => cellXml(`${String.fromCharCode(65 + c)}${r}`, input)).join('')}</row>`;

test('a scheme of one’s own whose points do not add up is told at its cell, and the rest is judged', async () => {
  const scheme = [
    row(1, '方案名称', '本局方案'),
    row(2, '总分', 100),
    row(3, '预算执行率分值', 10),
    row(4, '一级指标', '分值'),
    row(5, '产出指标', 50),
    row(6, '效益指标', 20),
    row(7, '满意度指标', 10),
  ].join('');
  const { found } = await checked({ 评价方案: scheme, 表: accounts({ B4: 111 }) });
  expect(found).toEqual(expect.arrayContaining(WRONG));
  expect(found.filter((one) => one.startsWith('I13'))).toHaveLength(1);
});
