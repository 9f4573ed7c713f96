import type { Place } from '../../support/generate/page';
import {
  alone,
  at,
  edited,
  find,
  isFull,
  isNumber,
  put,
  rewrite,
  rowIn,
  rowsOf,
  slip,
  valueAt,
  withSheet,
  type Slips,
} from './plant';
import type { Book } from '../../support/generate/book';

/** A form with one more column beside its grid, filled in every row. */
function withColumn(book: Book, header: string, text: string): Book {
  const own = alone(book);
  const next = find(own, 'header')?.cells['next'];
  if (!next || rowsOf(own).length === 0) return { ...own, places: [] };
  const workbook = edited(own.workbook, [
    ...put(next, header),
    ...rowsOf(own).flatMap(({ cells }) =>
      cells['name'] ? put({ ...next, row: cells['name'].row }, text) : [],
    ),
  ]);
  return { ...own, workbook };
}

const beside = (book: Book, place: Place | undefined) => {
  const next = find(book, 'header')?.cells['next'];
  return next && place?.cells['name'] ? { ...next, row: place.cells['name'].row } : undefined;
};

/** Empties the only row of a class; a fulfilled row of its level takes over the points. */
function emptied(book: Book, level2: RegExp) {
  const place = rowsOf(book).find(
    ({ line, cells }, _index, rows) =>
      line !== undefined &&
      cells['level2'] !== undefined &&
      level2.test(line.level2) &&
      line.score === line.points &&
      rows.filter((other) => other.line?.level2 === line.level2).length === 1,
  );
  const heir = rowsOf(book).find(
    (other) =>
      other !== place && other.line?.level1 === place?.line?.level1 && isFull(other) && isNumber(other),
  );
  if (!place?.line || !heir?.line) return null;
  const sum = (place.line.points + heir.line.points) / 100;
  const edits = [
    ...rewrite(place, { name: null, target: null, actual: null, points: null, score: null, reason: null }),
    ...rewrite(heir, { points: sum, score: sum }),
  ];
  return { place, edits };
}

/** Slips that break rules of group A. */
export const structureSlips: Slips = {
  A01: {
    plant: (book) => {
      const unit = find(book, 'head')?.cells['unit'];
      return slip(book.workbook, put(unit, null), unit);
    },
  },
  A02: {
    plant: (book) => {
      const own = alone(book);
      const total = find(own, 'total')?.cells;
      if (!total || find(own, 'grade') || rowsOf(own)[0]?.line?.level1 !== '产出指标') return null;
      const edits = Object.values(total).map((cell) => ({ cell, value: null }));
      return slip(own.workbook, edits, find(own, 'head')?.cells['title']);
    },
  },
  A03: {
    plant: (book) => {
      const actual = find(book, 'goals')?.cells['actual'];
      return slip(book.workbook, put(actual, null), actual);
    },
  },
  A04: {
    plant: (book) => {
      const expected = find(book, 'goals')?.cells['expected'];
      return slip(book.workbook, put(expected, '43.2'), expected);
    },
  },
  A05: {
    plant: (book) => {
      const own = alone(book);
      const rows = rowsOf(own).filter(({ line }) => line?.level1 === '满意度指标');
      const [only] = rows;
      if (rows.length !== 1 || !only?.cells['level1'] || !isFull(only)) return null;
      const header = find(own, 'header')?.cells['next'];
      const title = find(own, 'head')?.cells['title'];
      return slip(
        own.workbook,
        rewrite(only, { level1: null, level2: '社会效益指标', name: '政策知晓率', reason: null }),
        header && title && { ...header, column: title.column },
      );
    },
    also: ['F03', 'F08', 'B05'],
  },
  A06: {
    plant: (book) => {
      const own = alone(book);
      const made = emptied(own, /^(?:数量|质量|时效)指标$/);
      return made && slip(own.workbook, made.edits, made.place.cells['level2']);
    },
    also: ['F07'],
  },
  A07: {
    plant: (book) => {
      const own = alone(book);
      const costs = rowsOf(own).filter(({ line }) => line?.level2 === '成本指标');
      const [only] = costs;
      const [first] = rowsOf(own);
      if (costs.length !== 1 || !only || !isFull(only) || own.subject.label === '部门名称') return null;
      return slip(
        own.workbook,
        [
          ...put(find(own, 'head')?.cells['name'], '办公楼维修改造'),
          ...rewrite(only, { level2: null, name: '平均响应用时', target: '≤30分钟', actual: '25分钟' }),
        ],
        first?.cells['level1'],
      );
    },
    // The goal names the project as it was.
    also: ['B15'],
  },
  A08: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /./, isNumber);
      return slip(own.workbook, rewrite(row, { target: null }), row?.cells['target']);
    },
  },
  A09: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /./, isNumber);
      return slip(own.workbook, rewrite(row, { name: '……' }), row?.cells['name']);
    },
  },
  A10: {
    plant: (book) => {
      const goal = find(book, 'goals')?.cells['actual'];
      return slip(book.workbook, put(goal, '全年完成XX项任务，其余按计划推进。'), goal);
    },
  },
  A11: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /./, isNumber);
      const name = row && String(valueAt(own.workbook, row.cells['name'] ?? at('', 'A1')));
      if (!row || !name || name.startsWith('指标')) return null;
      return slip(own.workbook, rewrite(row, { name: `指标1：${name}` }), row.cells['name']);
    },
  },
  A12: {
    plant: (book) => {
      const own = withColumn(book, '评分标准', '按完成比例计分');
      const row = rowsOf(own).find(({ line }) => line?.kind === 'qualitative');
      const cell = beside(own, row);
      return slip(own.workbook, put(cell, null), cell);
    },
  },
  A13: {
    plant: (book) => {
      const own = withColumn(book, '佐证材料', '见台账');
      const row = rowIn(own, /./, isNumber);
      const cell = beside(own, row);
      return slip(own.workbook, put(cell, null), cell);
    },
  },
  A17: {
    plant: (book) => {
      const label = find(book, 'total')?.cells['label'];
      if (!label) return null;
      const place = { ...label, row: label.row + 3 };
      const value = { ...place, column: place.column + 1 };
      const base = edited(book.workbook, [...put(place, '填报人'), ...put(value, '张三')]);
      return slip(base, put(value, null), value);
    },
  },
  A18: {
    plant: (book) => {
      const sheet = '政府性基金';
      const base = withSheet(book.workbook, sheet, [
        [`${book.subject.year}年度政府性基金预算支出表`],
        ['单位：万元'],
        ['项目', '决算数'],
        ['本年支出合计', 12],
        ['基本支出', 0],
        ['项目支出', 12],
      ]);
      const cells = ['B4', 'B5', 'B6'].map((address) => at(sheet, address));
      return slip(
        base,
        cells.flatMap((cell) => put(cell, null)),
        at(sheet, 'A1'),
      );
    },
    also: ['H05'],
  },
};
