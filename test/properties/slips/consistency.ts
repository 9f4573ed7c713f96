import type { CellValue } from '../../../src/workbook';
import type { Book } from '../../support/generate/book';
import {
  alone,
  at,
  edited,
  find,
  named,
  put,
  slip,
  valueAt,
  withSheet,
  type Planted,
  type Slips,
} from './plant';

/** Words of the goal's 实际完成情况 in the place of other words. */
const told =
  (wrong: string, right = '全年工作按计划推进。') =>
  (book: Book): Planted | null => {
    const own = alone(book);
    const goal = find(own, 'goals')?.cells['actual'];
    const base = edited(own.workbook, put(goal, `${own.subject.goal[1]}${right}`));
    return slip(base, put(goal, `${own.subject.goal[1]}${wrong}`), goal);
  };

/** A table of accounts by itself, with a slip in one of its cells. */
const table =
  (
    rows: (year: number) => CellValue[][],
    address: string,
    value: (year: number) => CellValue,
    also = address,
  ) =>
  (book: Book): Planted | null => {
    const own = alone(book);
    const sheet = '支出';
    const base = withSheet(own.workbook, sheet, rows(own.subject.year));
    return slip(base, put(at(sheet, address), value(own.subject.year)), at(sheet, also));
  };

const spending = (year: number): CellValue[][] => [
  [`${year}年支出决算表`],
  ['单位：万元'],
  ['项目', '决算数'],
  ['办公费', 328.79],
  ['维修费', 1500.5],
  ['会议费', 2000.6],
];

const oneLine = (title: string, name: string): CellValue[][] => [
  [title],
  ['单位：万元'],
  ['项目', '决算数'],
  [name, 328.79],
];

/** Slips that break rules of group I. */
export const consistencySlips: Slips = {
  I01: {
    plant: (book) => {
      const title = named(book, 'account', '标题')?.cells['title'];
      const own = book.workbook.sheets.some(({ name }) => /20\d\d/.test(name));
      if (!title || own) return null;
      const sheet = `${book.subject.year}年支出`;
      const base = withSheet(alone(book).workbook, sheet, spending(book.subject.year));
      return slip(base, put(at(sheet, 'A1'), `${book.subject.year - 1}年支出决算表`), at(sheet, 'A1'));
    },
  },
  I02: {
    plant: (book) => {
      const own = alone(book);
      const executed = find(own, 'fundsTotal')?.cells['executed'];
      const value = executed && valueAt(own.workbook, executed);
      if (typeof value !== 'number' || value > 5000) return null;
      return slip(own.workbook, put(executed, value * 10_000), executed);
    },
    also: ['G01', 'G02', 'G04', 'E06'],
  },
  I03: { plant: table(spending, 'B5', () => '15000元') },
  I05: {
    plant: (book) => {
      const own = alone(book);
      const base = withSheet(own.workbook, '支出', spending(own.subject.year));
      return slip(base, put(at('支出', 'B5'), 1500.5, '#,##0.00'), at('支出', 'B5'));
    },
  },
  I06: { plant: table(spending, 'B5', () => '1500.5 ') },
  I07: { plant: told('截至目前各项任务完成。') },
  I08: { plant: told('截止到年末各项任务完成。') },
  I09: { plant: told('覆盖率由90%提高到95%，提高5%。', '覆盖率由90%提高到95%，提高5个百分点。') },
  I10: {
    plant: (book) => {
      const own = alone(book);
      const { year } = own.subject;
      const one = withSheet(own.workbook, '甲', oneLine(`${year}年度部门支出决算表`, '办公费'));
      const two = withSheet(one, '乙', oneLine(`${year}年度部门收入决算表`, '事业收入'));
      const base = withSheet(two, '丙', oneLine(`${year}年度部门一般公共预算支出决算表`, '会议费'));
      return slip(base, put(at('丙', 'A1'), `${year}年度单位一般公共预算支出决算表`), at('丙', 'A1'));
    },
  },
  I11: {
    plant: (book) => {
      const label = find(book, 'total')?.cells['label'];
      if (!label) return null;
      const place = { ...label, row: label.row + 3 };
      const value = { ...place, column: place.column + 1 };
      const { year } = book.subject;
      const base = edited(book.workbook, [...put(place, '填报日期'), ...put(value, `${year + 1}年2月20日`)]);
      return slip(base, put(value, `${year}年8月5日`), value);
    },
  },
  I12: { plant: told('按某编办发[2019]146号落实。', '按某编办发〔2019〕146号落实。') },
  I13: {
    plant: (book) => {
      const own = alone(book);
      const sheet = '评价方案';
      const base = withSheet(own.workbook, sheet, [
        ['方案名称', '本局方案'],
        ['总分', 100],
      ]);
      return slip(base, put(at(sheet, 'B2'), '一百'), at(sheet, 'B2'));
    },
  },
  I14: {
    plant: (book) => {
      const own = alone(book);
      const base = withSheet(own.workbook, '支出', spending(own.subject.year));
      const cell = at('支出', 'B6');
      // Excel keeps what it showed last.
      return slip(base, [{ cell, value: 2000.6, formula: '=SUM(B:B)' }], cell);
    },
  },
};
