import fc from 'fast-check';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook';
import { workbookOf } from '../support/workbook';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROW = ['产出指标', '数量指标', '培训期数', '≥3期', '3期', 10, 10];

/** A sheet of that many rows and columns, without the cost of searching its used area. */
function large(rows: number, columns: number, cell: (row: number, column: number) => CellValue) {
  const blank = Array<null>(columns).fill(null);
  const values = Array.from({ length: rows }, (_, row) =>
    cell(row, 0) === null ? blank : Array.from({ length: columns }, (_, column) => cell(row, column)),
  );
  const workbook: WorkbookSnapshot = {
    name: '大表.xlsx',
    sheets: [
      {
        name: '表',
        visibility: 'visible',
        protected: false,
        area: { row: 0, column: 0, rows, columns },
        values,
        formulas: values.map(() => null),
        formats: values.map(() => null),
        merges: null,
        uncomputed: [],
      },
    ],
  };
  return workbook;
}

/** Reads and evaluates; both must end within the time, on a busy machine. */
function within(milliseconds: number, workbook: WorkbookSnapshot) {
  const start = performance.now();
  const reading = recognize(workbook);
  evaluate(workbook, reading);
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return reading;
}

describe('ten thousand columns', () => {
  it.each<[string, (row: number, column: number) => CellValue]>([
    ['words', (_, column) => `项目${column}`],
    ['figures below one header word', (row, column) => (row === 0 ? '决算数' : column + 0.5)],
    ['fields', (_, column) => (column % 2 === 0 ? '主管部门' : '某局')],
    [
      'tables with gaps',
      (row, column) => [row === 0 ? '项目' : '新闻', row === 0 ? '数量' : 5, null][column % 3] ?? null,
    ],
    ['nothing but headers', (_, column) => HEADER[column % 7] ?? null],
    [
      'parts of the 三公经费',
      (row, column) => (row < 3 ? (['因公出国费', '公务接待费', '预算数'][column % 3] ?? null) : column),
    ],
  ])('of %s are read in bounded time', (_, cell) => {
    const { tables, unread } = within(15_000, large(6, 10_000, cell));
    expect(tables.length + unread.length).toBeGreaterThan(0);
  });
});

describe('a sheet of blank formatting', () => {
  it('with one indicator at its top is read', () => {
    const { tables } = within(
      8_000,
      large(700_000, 7, (row, column) => (row > 1 ? null : ((row === 0 ? HEADER : ROW)[column] ?? null))),
    );
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([['indicators', 1]]);
  });

  it('too large to be read is said to be', () => {
    const { tables, unread } = within(1_000, {
      ...large(1, 1, () => null),
      sheets: large(1, 1, () => null).sheets.map((sheet) => ({
        ...sheet,
        area: { row: 0, column: 0, rows: 1_000_000, columns: 20 },
      })),
    });
    expect(tables).toEqual([]);
    expect(unread).toMatchObject([{ why: 'tooLarge' }]);
  });
});

describe('a broken header', () => {
  it('with #REF! in it is read by its other words', () => {
    const { tables } = recognize(
      workbookOf({
        表: [
          ['项目', '预算数', '#REF!', '决算数'],
          ['基本支出', 10, 3, 9],
          ['项目支出', 20, 4, 18],
        ],
      }),
    );
    expect(
      tables.map(({ kind, columns }) => [kind, columns.map(({ role, column }) => `${role} ${column}`)]),
    ).toEqual([['accounts', ['label 0', 'budget 1', 'actual 3']]]);
  });

  it('and merges that cover each other change nothing', () => {
    const rows = [HEADER, ROW];
    const plain = recognize(workbookOf({ 表: rows }));
    const broken = recognize(workbookOf({ 表: { rows, merges: ['A1:C2', 'B1:D2', 'A1:G2', 'C2:A1'] } }));
    expect(broken).toEqual(plain);
  });
});

test('any cells at all are read without an exception', () => {
  const words = fc.constantFrom(
    ...HEADER,
    '单位',
    '合计',
    '总分',
    '资金总额：100',
    '因公出国',
    '公务接待费',
    '公务用车',
    '预算数',
    '决算数',
    '实施期目标',
    '年度目标',
    '#REF!',
    '存在问题',
    '其中：',
    '单位：万元',
    '2023年',
    '√',
  );
  const cell = fc.oneof(
    words,
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const workbook = workbookOf({ 表: rows });
      expect(() => evaluate(workbook, recognize(workbook))).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
