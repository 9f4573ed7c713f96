import fc from 'fast-check';
import { understand } from '../../../src/assistant';
import { holdAgainst, type HeldFigure } from '../../../src/claims/against';
import { formatCell } from '../../../src/workbook';
import { workbookOf, type Rows } from '../../support/workbook';

const SPENDING: Rows = [
  ['2023年支出决算表（单位：万元）', null, null, null],
  ['项目', '年初预算数', '决算数', '上年决算数'],
  ['支出合计', 1180, 1255.8, 1100],
  ['基本支出', 880, 890, 850],
  ['项目支出', 300, 365.8, 250],
];
const SANGONG: Rows = [
  ['2023年“三公”经费支出表（单位：元）', null, null],
  ['项目', '决算数', '比上年增减额'],
  ['“三公”经费合计', 96000, 23700],
  ['公务接待费', 10500, -1900],
  ['公务用车运行维护费', 85500, 25600],
];
const STAFF: Rows = [
  ['2023年人员情况表', null],
  ['项目', '数量'],
  ['事业编制数', 61],
  ['在编人数', 54],
];

const workbook = workbookOf({ 支出: SPENDING, 三公: SANGONG, 人员: STAFF });
const tables = understand(workbook);
const hold = (text: string): readonly HeldFigure[] => holdAgainst(text, tables);
const of = (text: string, stated: string): HeldFigure | undefined =>
  hold(text).find(({ mark }) => mark.text === stated);
const wrong = (text: string) =>
  hold(text)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ mark, cells, right }) => [mark.text, cells.map(formatCell).join(' '), right]);

test('what is as in the tables agrees and names its cell', () => {
  const text = '2023年支出决算为1255.8万元，其中：基本支出890万元，项目支出365.8万元。';
  expect(hold(text).map(({ verdict, by, cells }) => [verdict, by, cells.map(formatCell).join(' ')])).toEqual([
    ['exact', 'meaning', "'支出'!C3"],
    ['exact', 'meaning', "'支出'!C4"],
    ['exact', 'meaning', "'支出'!C5"],
  ]);
});

test('other units agree by their intervals', () => {
  expect(of('2023年“三公”经费支出9.6万元。', '9.6')).toMatchObject({ verdict: 'exact', recomputed: '9.6' });
  expect(of('2023年支出决算0.13亿元。', '0.13')).toMatchObject({ verdict: 'within-rounding' });
  expect(of('2023年支出决算1256万元。', '1256')).toMatchObject({ verdict: 'within-rounding' });
});

describe('a figure that the tables contradict', () => {
  test.each([
    [
      'between figures that agree with its column',
      '2023年支出决算为1255.8万元，其中：基本支出895万元，项目支出365.8万元。',
      [['895', "'支出'!C4", '890']],
    ],
    ['alone, with year and kind', '2023年基本支出决算为895万元。', [['895', "'支出'!C4", '890']]],
    ['in another unit', '2023年“三公”经费支出9.8万元。', [['9.8', "'三公'!B3", '9.6']]],
    ['with digits grouped', '2023年支出决算1,265.8万元。', [['1,265.8', "'支出'!C3", '1,255.8']]],
    ['a count', '2023年事业编制数为61人，在编人数为53人。', [['53', "'人员'!B4", '54']]],
    [
      'a change that its row prints',
      '2023年，“三公”经费支出9.6万元，较上年增加2.73万元。',
      [['2.73', "'三公'!C3", '2.37']],
    ],
    [
      'a rate that its row determines',
      '2023年基本支出决算为890万元，比上年增长5.71%。',
      [['5.71', "'支出'!C4 '支出'!D4", '4.71']],
    ],
    [
      'an execution rate that its row determines',
      '2023年基本支出决算为890万元，完成年初预算的102.14%。',
      [['102.14', "'支出'!C4 '支出'!B4", '101.14']],
    ],
  ])('%s', (_, text, expected) => expect(wrong(text)).toEqual(expected));
});

describe('what is not certain accuses nobody', () => {
  test.each([
    ['another year', '2021年基本支出决算为895万元。'],
    ['no year and no neighbours', '基本支出895万元。'],
    ['other money', '2023年政府性基金支出中，基本支出决算为3万元。'],
    ['a part of the year', '2023年1—6月，基本支出决算为445万元。'],
    ['the budget where only the final accounts differ', '2023年基本支出年初预算为880万元。'],
    ['what the tables have no word of', '2023年教育支出决算为12万元。'],
    ['a change on the budget', '2023年基本支出决算为890万元，比年初预算增加10万元。'],
    ['approximate', '2023年基本支出决算约900万元。'],
  ])('%s', (_, text) => expect(wrong(text)).toEqual([]));
});

test('what the tables have no word of is unchecked and has no cell', () => {
  expect(of('2023年教育支出决算为12万元。', '12')).toMatchObject({
    verdict: 'unchecked',
    by: null,
    cells: [],
  });
});

test('a long figure is found by its value alone', () => {
  expect(of('有关经费1255.8万元。', '1255.8')).toMatchObject({ verdict: 'exact', by: 'value' });
});

test('a change beside a wrong level is still held against the row', () => {
  const text = '2023年，“三公”经费支出9.8万元，较上年增加2.37万元。';
  expect(wrong(text).map(([stated]) => stated)).toEqual(['9.8']);
  expect(of(text, '2.37')).toMatchObject({ verdict: 'exact' });
});

test('what is held already keeps its verdict', () => {
  const text = '2023年基本支出决算为895万元。';
  const [first] = hold(text);
  const known = { ...first, verdict: 'exact' } as HeldFigure;
  expect(holdAgainst(text, tables, [known]).find(({ mark }) => mark.text === '895')).toBe(known);
});

describe('bad input is held in linear time and accuses nobody', () => {
  test.each([
    ['100,000 digits in a row', '7'.repeat(100_000)],
    ['no punctuation', '2023年基本支出890万元项目支出365.8万元'.repeat(2_000)],
    ['brackets that never close', '（其中基本支出890万元'.repeat(4_000)],
    ['one sentence of 4,000 names', '基本支出890万元，'.repeat(4_000)],
    ['names without figures', '基本支出预算；'.repeat(8_000)],
  ])('%s', (_, text) => expect(wrong(text)).toEqual([]));
});

describe('the subject, the column and the row that a figure speaks of', () => {
  test.each<readonly [string, string, readonly (readonly unknown[])[]]>([
    [
      'last year’s figure for this year’s',
      '2023年支出决算1255.8万元，其中：基本支出850万元，项目支出365.8万元。',
      [['850', "'支出'!C4", '890']],
    ],
    [
      'the budget for the final accounts',
      '2023年支出决算1255.8万元，其中：基本支出890万元，项目支出300万元。',
      [['300', "'支出'!C5", '365.8']],
    ],
    ['a subject that goes on', '2023年基本支出年初预算880万元，决算895万元。', [['895', "'支出'!C4", '890']]],
    ['a level that was left behind', '2023年基本支出由850万元增加到890万元。', []],
    ['a total that holds what was carried over', '2023年支出总计1300万元。', []],
  ])('%s', (_, text, expected) => expect(wrong(text)).toEqual(expected));
});

test('no text makes it throw; every figure is held once, in order', () => {
  const piece = fc.constantFrom(
    '2023年',
    '基本支出',
    '支出决算',
    '890',
    '895',
    '万元',
    '元',
    '，',
    '。',
    '（',
    '）',
    '其中：',
    '比上年',
    '增加',
    '5%',
    '\n',
    '0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const starts = hold(pieces.join('')).map(({ mark }) => mark.start);
      expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
    }),
  );
});
