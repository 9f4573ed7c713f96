import type { CellAddress, CellValue } from '../../../src/workbook';
import type { Book } from '../../support/generate/book';
import type { Place } from '../../support/generate/page';
import {
  alone,
  at,
  edited,
  find,
  isFull,
  isNumber,
  moved,
  put,
  rewrite,
  rowsOf,
  slip,
  valueAt,
  withSheet,
  type Edit,
  type Planted,
  type Slips,
} from './plant';

/** The total by so much more, so that the slip of one score is the only one. */
const totalMoved = (book: Book, by: number): readonly Edit[] =>
  moved(book.workbook, find(book, 'total')?.cells['score'], by);

/** One score changed, the total with it. */
const score =
  (which: (place: Place) => boolean, change: (place: Place) => number) =>
  (book: Book): Planted | null => {
    const own = alone(book);
    const row = rowsOf(own).find((place) => place.line && which(place));
    if (!row?.line || find(own, 'grade')) return null;
    const by = change(row);
    return slip(
      own.workbook,
      [...moved(own.workbook, row.cells['score'], by), ...totalMoved(own, by)],
      row.cells['score'],
    );
  };

const signed = (sign: string) => (place: Place) =>
  isNumber(place) && place.line?.sign === sign && (place.line.score ?? 0) >= 300;
const less = (): number => -0.5;

const isTotal = (book: Book, cell: CellAddress | undefined): boolean =>
  cell !== undefined && typeof valueAt(book.workbook, cell) === 'number';

/** A 自评表 with a 总分 on another sheet. */
const summary = (book: Book, total: CellValue) => {
  const sheet = '汇总';
  const base = withSheet(book.workbook, sheet, [
    ['绩效自评结果'],
    ['自评总分', valueAt(book.workbook, find(book, 'total')?.cells['score'] ?? at('', 'A1'))],
  ]);
  return slip(base, put(at(sheet, 'B2'), total), at(sheet, 'B2'));
};

const down = (cell: CellAddress): CellAddress => ({ ...cell, row: cell.row + 1 });

/** A bureau's own scheme that caps the total by the execution rate; the cap itself is in B5. */
const CAPPED: readonly (readonly CellValue[])[] = [
  ['方案名称', '本局方案'],
  ['总分', 100],
  ['预算执行率分值', 10],
  ['执行率低于(%)', '总分最高'],
  [100.01, 100],
];

/** Slips that break rules of groups E and F. */
export const scoringSlips: Slips = {
  E01: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find((place) => isFull(place) && isNumber(place));
      if (find(own, 'grade')) return null;
      return slip(
        own.workbook,
        [...moved(own.workbook, row?.cells['score'], 1), ...totalMoved(own, 1)],
        row?.cells['score'],
      );
    },
    also: ['E11', 'E15'],
  },
  E02: { plant: score(signed('≥'), less), also: ['D03'] },
  E03: { plant: score(signed('≤'), less), also: ['D03'] },
  E04: { plant: score(signed('＝'), less), also: ['D03'] },
  E05: {
    plant: score(
      ({ line }) => line?.kind === 'qualitative' && line.points >= 300,
      ({ line }) => -(line?.points ?? 0) / 200,
    ),
    also: ['D06'],
  },
  E06: {
    plant: (book) => {
      const own = alone(book);
      const cell = find(own, 'fundsTotal')?.cells['score'];
      if (find(own, 'grade')) return null;
      return slip(own.workbook, [...moved(own.workbook, cell, -0.5), ...totalMoved(own, -0.5)], cell);
    },
  },
  E08: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find((place) => isFull(place) && isNumber(place));
      return slip(own.workbook, rewrite(row, { score: null }), row?.cells['score']);
    },
  },
  E09: {
    plant: (book) => {
      // The row behind the last indicator is the total: a subtotal of all rows stands between.
      const own = alone(book);
      const total = find(own, 'total')?.cells;
      const last = rowsOf(own).at(-1);
      if (!total?.['label'] || !total['points'] || !total['score'] || !last || find(own, 'grade'))
        return null;
      const rows = rowsOf(own);
      const points = rows.reduce((sum, { line }) => sum + (line?.points ?? 0), 0) / 100;
      const scores = rows.reduce((sum, { line }) => sum + (line?.score ?? 0), 0) / 100;
      const values = (['label', 'points', 'score'] as const).map((role) => total[role]);
      const base = edited(own.workbook, [
        ...values.flatMap((cell) => (cell ? put(down(cell), valueAt(own.workbook, cell)) : [])),
        ...put(total['label'], null),
        ...put(last.cells['name'] && { ...total['label'], column: last.cells['name'].column }, '小计'),
        ...put(total['points'], points),
        ...put(total['score'], Math.round(scores * 100) / 100),
      ]);
      return slip(base, moved(base, total['score'], 1), total['score']);
    },
  },
  E10: {
    plant: (book) => {
      const own = alone(book);
      const cell = find(own, 'total')?.cells['score'];
      return find(own, 'grade') ? null : slip(own.workbook, moved(own.workbook, cell, -1.5), cell);
    },
    also: ['E15'],
  },
  E11: {
    plant: (book) => {
      const own = alone(book);
      const total = find(own, 'total')?.cells;
      const row = rowsOf(own).find((place) => isNumber(place) && !isFull(place));
      if (!isTotal(own, total?.['score']) || !row || find(own, 'grade')) return null;
      return slip(
        own.workbook,
        put(total?.['score'], valueAt(own.workbook, total?.['points'] ?? at('', 'A1'))),
        total?.['score'],
      );
    },
    also: ['E10', 'E15'],
  },
  E12: {
    plant: (book) => {
      const own = alone(book);
      const cell = find(own, 'grade')?.cells['grade'];
      const name = cell && valueAt(own.workbook, cell);
      return slip(own.workbook, put(cell, name === '良' ? '优' : '良'), cell);
    },
  },
  E13: {
    plant: (book) => {
      const own = alone(book);
      const cell = find(own, 'grade')?.cells['grade'];
      const word = cell && { 优: '优秀', 良: '良好', 中: '中等' }[String(valueAt(own.workbook, cell))];
      return word === undefined ? null : slip(own.workbook, put(cell, word), cell);
    },
  },
  E14: {
    plant: (book) => {
      const own = alone(book);
      const cell = find(own, 'total')?.cells['score'];
      const total = cell && valueAt(own.workbook, cell);
      return typeof total === 'number' ? summary(own, Math.round((total - 1) * 100) / 100) : null;
    },
  },
  E15: {
    plant: (book) => {
      // Little was spent: the total that the figures give is above what a bureau's own scheme allows.
      const own = alone(book);
      const cells = find(own, 'fundsTotal')?.cells;
      const total = find(own, 'total')?.cells['score'];
      if (own.scheme.id !== 'national-2020') return null;
      if (!cells?.['executed'] || !cells['rate'] || !cells['score'] || !total || find(own, 'grade'))
        return null;
      const score = valueAt(own.workbook, total);
      const rate = cells['executed'] && valueAt(own.workbook, cells['rate']);
      if (typeof score !== 'number' || typeof rate !== 'number' || score <= 60) return null;
      const sheet = '评价方案';
      const base = withSheet(own.workbook, sheet, CAPPED);
      const made = slip(base, put(at(sheet, 'B5'), Math.floor(score) - 1), total);
      return made && { ...made, own: true };
    },
    also: ['E10'],
  },
  E17: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find((place) => isFull(place) && isNumber(place));
      const value = row?.line ? row.line.score / 100 + 0.00037 : null;
      return slip(own.workbook, put(row?.cells['score'], value, 'General'), row?.cells['score']);
    },
    also: ['E01', 'E02', 'E03', 'E04', 'E10'],
  },
  E18: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find((place) => isFull(place) && isNumber(place));
      return slip(own.workbook, rewrite(row, { actual: '不适用' }), row?.cells['score']);
    },
  },
  E19: {
    plant: (book) => {
      // A total of exactly 90.00 with an execution score that was rounded up to it.
      const own = alone(book);
      const funds = find(own, 'fundsTotal')?.cells;
      const row = rowsOf(own).find((place) => place.line?.kind === 'qualitative' && isFull(place));
      const total = find(own, 'total')?.cells['score'];
      const { sources, executionPoints } = own.subject;
      if (!funds?.['executed'] || !row?.line || !total || executionPoints === null || find(own, 'grade'))
        return null;
      const [budget, executed] = [
        sources.reduce((sum, one) => sum + one.budget, 0),
        sources.reduce((sum, one) => sum + one.executed, 0),
      ];
      const exact = (executionPoints * executed) / budget;
      const printed = Math.round(exact);
      const whole = valueAt(own.workbook, total);
      if (exact >= printed || typeof whole !== 'number') return null;
      const lost = whole - 90;
      const left = row.line.score / 100 - lost;
      const share = left / (row.line.points / 100);
      if (lost < 0 || share < 0) return null;
      const tier =
        share >= 0.8
          ? '达成年度指标'
          : share >= 0.6
            ? '部分达成年度指标并具有一定效果'
            : '未达成年度指标且效果较差';
      return slip(
        own.workbook,
        [
          ...rewrite(row, {
            actual: tier,
            score: Math.round(left * 100) / 100,
            reason: '制度执行检查记录不全。改进措施：按月检查并留存记录。',
          }),
          ...put(total, 90),
        ],
        total,
      );
    },
  },
  E20: {
    plant: (book) => {
      const own = alone(book);
      const row = own.places.find((place) => place.cells['coefficient'] && isNumber(place) && isFull(place));
      const total = find(own, 'head')?.cells['total'];
      return slip(
        own.workbook,
        [...moved(own.workbook, row?.cells['score'], -0.5), ...moved(own.workbook, total, -0.5)],
        row?.cells['score'],
      );
    },
    also: ['E02', 'E03', 'E04', 'E12'],
  },
  F01: {
    plant: (book) => {
      const own = alone(book);
      const total = find(own, 'total')?.cells['points'];
      return slip(own.workbook, moved(own.workbook, total, -1), total);
    },
  },
  F02: {
    plant: (book) => {
      const own = alone(book);
      const points = find(own, 'fundsTotal')?.cells['points'];
      const execution = find(own, 'fundsTotal')?.cells['score'];
      const { executionPoints, sources } = own.subject;
      const row = rowsOf(own).find(
        (place) => isFull(place) && isNumber(place) && (place.line?.points ?? 0) > 600,
      );
      if (!points || !execution || !row?.line || executionPoints === null || find(own, 'grade')) return null;
      if (own.scheme.executionPoints === null) return null;
      const [budget, executed] = [
        sources.reduce((sum, one) => sum + one.budget, 0),
        sources.reduce((sum, one) => sum + one.executed, 0),
      ];
      const earned = Math.round(((executionPoints + 500) * Math.min(executed, budget)) / budget);
      const before = valueAt(own.workbook, execution);
      if (typeof before !== 'number') return null;
      const left = (row.line.points - 500) / 100;
      return slip(
        own.workbook,
        [
          ...put(points, (executionPoints + 500) / 100),
          ...put(execution, earned / 100),
          ...rewrite(row, { points: left, score: left }),
          ...totalMoved(own, Math.round(earned - before * 100) / 100 - 5),
        ],
        points,
      );
    },
    also: ['F03', 'F05', 'F08', 'F07', 'E15'],
  },
  F03: {
    plant: (book) => {
      const own = alone(book);
      const rows = rowsOf(own).filter(
        (place) => isFull(place) && isNumber(place) && (place.line?.points ?? 0) > 300,
      );
      if (own.scheme.levels.every(({ points }) => points === null)) return null;
      const [first] = rows;
      const second = rows.find(({ line }) => line?.level1 !== first?.line?.level1);
      if (!first?.line || !second?.line) return null;
      const level = rowsOf(own).find(
        ({ line, cells }) => line?.level1 === first.line?.level1 && cells['level1'],
      );
      const [a, b] = [first.line.points / 100 - 2, second.line.points / 100 + 2];
      return slip(
        own.workbook,
        [...rewrite(first, { points: a, score: a }), ...rewrite(second, { points: b, score: b })],
        level?.cells['level1'],
      );
    },
    also: ['F08', 'F07'],
  },
  F04: {
    plant: (book) => {
      const own = alone(book);
      const rows = rowsOf(own).filter((place) => isFull(place) && isNumber(place));
      const [first] = rows;
      const heir = rows.find((place) => place !== first && place.line?.level1 === first?.line?.level1);
      if (!first?.line || !heir?.line) return null;
      const sum = (first.line.points + heir.line.points) / 100;
      return slip(
        own.workbook,
        [...rewrite(first, { points: 0, score: 0 }), ...rewrite(heir, { points: sum, score: sum })],
        first.cells['points'],
      );
    },
    also: ['F07'],
  },
  F05: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find(({ cells }) => cells['level2']);
      if (!row?.line) return null;
      const { level1, level2 } = row.line;
      const points = rowsOf(own)
        .filter(({ line }) => line?.level2 === level2 && line.level1 === level1)
        .reduce((sum, { line }) => sum + (line?.points ?? 0), 0);
      const cell = row.cells['level2'];
      const base = edited(own.workbook, put(cell, `${level2}（${points / 100}分）`));
      return slip(base, put(cell, `${level2}（${points / 100 + 2}分）`), cell);
    },
  },
  F07: {
    plant: (book) => {
      const own = alone(book);
      const level = rowsOf(own).find(({ cells }) => cells['level1'])?.line?.level1;
      const all = rowsOf(own).filter(({ line }) => line?.level1 === level);
      const full = all.filter((place) => isFull(place) && isNumber(place));
      const [heir] = full;
      if (all.length < 3 || full.length !== all.length || !heir) return null;
      const sum = all.reduce((points, { line }) => points + (line?.points ?? 0), 0) / 100;
      if (all.some(({ line }) => (line?.points ?? 0) * 2 > sum * 100)) return null;
      return slip(
        own.workbook,
        all.flatMap((place) => {
          const points = place === heir ? sum - (all.length - 1) : 1;
          return rewrite(place, { points, score: points });
        }),
        heir.cells['points'],
      );
    },
  },
  F08: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find(({ cells }) => cells['level1']);
      const cell = row?.cells['level1'];
      if (!row?.line) return null;
      const points = rowsOf(own)
        .filter(({ line }) => line?.level1 === row.line?.level1)
        .reduce((sum, { line }) => sum + (line?.points ?? 0), 0);
      const base = edited(own.workbook, put(cell, `${row.line.level1}（${points / 100}分）`));
      return slip(base, put(cell, `${row.line.level1}（${points / 100 + 2}分）`), cell);
    },
  },
  F09: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find((place) => isFull(place) && isNumber(place));
      return slip(own.workbook, rewrite(row, { points: null, score: null }), row?.cells['points']);
    },
    also: ['E10'],
  },
  F10: {
    plant: (book) => {
      const own = alone(book);
      const rows = own.places.filter(({ cells }) => cells['core']);
      const title = rows[0]?.cells['name'];
      return slip(
        own.workbook,
        rows.flatMap(({ cells }) => put(cells['core'], '否')),
        rows[0]?.cells['core'] ?? title,
      );
    },
  },
};
