import { targetText } from '../../support/generate/indicators';
import type { Book } from '../../support/generate/book';
import type { Place } from '../../support/generate/page';
import type { CellValue } from '../../../src/workbook';
import {
  alone,
  at,
  moved,
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
  type Planted,
  type Slips,
} from './plant';

const QUANTITY = /^(?:数量指标|职责履行|部门整体绩效产出)$/;
const SIGNED_ENOUGH = (sign: string) => (place: Place) => isNumber(place) && place.line?.sign === sign;

/** A row that lost points or went over its limit, with the reason that is due. */
function short(book: Book, which: (place: Place) => boolean): Place | undefined {
  return rowsOf(book).find((place) => place.line && isNumber(place) && !isFull(place) && which(place));
}

const reason =
  (which: (place: Place) => boolean, text: CellValue) =>
  (book: Book): Planted | null => {
    const own = alone(book);
    const row = short(own, which);
    return slip(own.workbook, rewrite(row, { reason: text }), row?.cells['reason']);
  };

const notSatisfaction = ({ line }: Place): boolean => !line?.name.includes('满意度');

/** 运行监控 of the book's first counted indicators, and what a slip puts into one of its cells. */
function monitored(
  book: Book,
  words: Readonly<Record<'actual' | 'expected' | 'chance', string>>,
): Planted | null {
  const row = rowsOf(book).find(
    ({ line }) => line?.kind === 'number' && QUANTITY.test(line.level2) && line.sign === '≥',
  );
  if (!row?.line) return null;
  const { level1, level2, name, unit, target, actual } = row.line;
  const [whole, half] = [actual.value, Math.floor(actual.value / 2)];
  const sheet = '监控';
  const base = withSheet(book.workbook, sheet, [
    ['项目支出绩效运行监控表'],
    [`（${book.subject.year}年度）`],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '1-7月执行情况',
      '全年预计完成情况',
      '完成目标可能性',
      '偏差原因分析',
    ],
    [
      level1,
      level2,
      name,
      `≥${target.value}${unit}`,
      `${half}${unit}`,
      `${whole}${unit}`,
      whole >= target.value ? '确定能' : '有可能',
      null,
    ],
  ]);
  const value = { E4: words.actual, F4: words.expected, G4: words.chance };
  const edits = Object.entries(value).flatMap(([address, text]) =>
    text === '' ? [] : put(at(sheet, address), text.replace('N', String(whole)).replace('U', unit)),
  );
  const cell = words.chance === '完全不可能' ? 'H4' : words.chance === '确定能' ? 'G4' : 'F4';
  return slip(base, edits, at(sheet, cell));
}

/** Slips that break rules of group D. */
export const actualSlips: Slips = {
  D01: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /./, isNumber);
      return slip(own.workbook, rewrite(row, { actual: null }), row?.cells['actual']);
    },
  },
  D02: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /./, isNumber);
      return slip(own.workbook, rewrite(row, { actual: '已落实到位' }), row?.cells['actual']);
    },
  },
  D03: {
    plant: reason((place) => place.line?.sign === '≥' && notSatisfaction(place), null),
  },
  D04: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, QUANTITY, (place) => SIGNED_ENOUGH('≥')(place) && place.line?.unit !== '%');
      if (!row?.line) return null;
      const text = `${row.line.target.value * 4}${row.line.unit}`;
      return slip(own.workbook, rewrite(row, { actual: text }), row.cells['reason']);
    },
  },
  D05: { plant: reason(notSatisfaction, '暂无') },
  D06: { plant: reason(notSatisfaction, '受供应商交货晚于合同约定影响。') },
  D07: { plant: reason(notSatisfaction, '各项任务全部完成，措施已经落实到位。') },
  D08: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /^(?:成本|经济成本)指标$/, SIGNED_ENOUGH('≤'));
      if (!row?.line) return null;
      return slip(own.workbook, rewrite(row, { actual: `-3${row.line.unit}` }), row.cells['actual']);
    },
  },
  D09: { plant: reason((place) => place.line?.sign === '≤', null) },
  D10: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find(({ line }) => line?.kind === 'qualitative');
      return slip(own.workbook, rewrite(row, { actual: '好' }), row?.cells['actual']);
    },
  },
  D11: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /^服务对象满意度指标$/);
      const others = rowsOf(own).some((place) => place !== row && /问卷|样本/.test(place.line?.reason ?? ''));
      if (others) return null;
      return slip(own.workbook, rewrite(row, { actual: '100%', reason: null }), row?.cells['actual']);
    },
  },
  D12: {
    plant: (book) => {
      const own = alone(book);
      const rows = rowsOf(own).filter(({ line }) => line?.level1 === '满意度指标');
      const [only] = rows;
      const goal = find(own, 'goals')?.cells['actual'];
      if (rows.length !== 1 || !only?.cells['level1'] || !isFull(only) || !goal) return null;
      return slip(
        own.workbook,
        [
          ...rewrite(only, { level1: null, level2: '社会效益指标', name: '政策知晓率', reason: null }),
          ...put(goal, '年度工作按计划推进，获得群众一致好评。'),
        ],
        goal,
      );
    },
    also: ['A05', 'F03', 'F08'],
  },
  D13: {
    plant: (book) => {
      const own = alone(book);
      const rows = rowsOf(own).filter(isNumber);
      const total = find(own, 'total')?.cells['score'];
      if (rows.length < 8 || rows.length !== rowsOf(own).length || find(own, 'grade')) return null;
      const lost = rows.reduce((sum, { line }) => sum + (line ? line.points - line.score : 0), 0);
      return slip(
        own.workbook,
        [
          ...rows.flatMap((place) =>
            place.line
              ? rewrite(place, { actual: targetText(place.line).slice(1), score: place.line.points / 100 })
              : [],
          ),
          ...moved(own.workbook, total, lost / 100),
        ],
        rows[0]?.cells['actual'],
      );
    },
    also: ['D11'],
  },
  D14: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /^(?:成本|经济成本)指标$/, SIGNED_ENOUGH('≤'));
      const funds = find(own, 'fundsTotal');
      const title = funds?.cells['budget'];
      const budget = title && valueAt(own.workbook, title);
      const executed = funds?.cells['executed'] && valueAt(own.workbook, funds.cells['executed']);
      if (!row || typeof budget !== 'number' || typeof executed !== 'number' || executed >= budget)
        return null;
      const unit = budget > 5000 ? '元' : '万元';
      return slip(
        own.workbook,
        rewrite(row, { name: '项目总成本', target: `≤${budget}${unit}`, actual: `${budget}${unit}` }),
        row.cells['actual'],
      );
    },
  },
  D15: {
    plant: (book) => {
      const goals = find(book, 'goals')?.cells;
      return slip(book.workbook, put(goals?.['actual'], book.subject.goal[0]), goals?.['actual']);
    },
  },
  D16: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find(({ line }) => line?.kind === 'date');
      return slip(own.workbook, rewrite(row, { target: '9月前', actual: '11月' }), row?.cells['score']);
    },
    also: ['D03'],
  },
  D17: { plant: (book) => monitored(alone(book), { actual: '', expected: '', chance: '完全不可能' }) },
  D18: {
    plant: (book) => monitored(alone(book), { actual: 'NU', expected: '1U', chance: '' }),
    also: ['H04', 'D19', 'H03'],
  },
  D19: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find(
        ({ line }) => line?.kind === 'number' && QUANTITY.test(line.level2) && line.sign === '≥',
      );
      if (!row?.line || isFull(row)) return null;
      return monitored(own, { actual: '', expected: '', chance: '确定能' });
    },
  },
};
