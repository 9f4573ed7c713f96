import type { Book } from '../../support/generate/book';
import type { CellValue } from '../../../src/workbook';
import {
  alone,
  edited,
  find,
  isFree,
  isNumber,
  put,
  rewrite,
  rowIn,
  rowsOf,
  slip,
  sizeOf,
  type Planted,
  type Slips,
} from './plant';

/** Another indicator in the place of a fulfilled one of a class. */
const other =
  (level2: RegExp, name: string, target: CellValue, actual: CellValue, reason: CellValue = null) =>
  (book: Book): Planted | null => {
    const own = alone(book);
    const row = rowIn(own, level2);
    if (!isFree(own, name, row)) return null;
    return slip(own.workbook, rewrite(row, { name, target, actual, reason }), row?.cells['name']);
  };

const QUANTITY = /^(?:数量指标|职责履行|部门整体绩效产出)$/;
const SOCIAL = /^社会效益指标$/;

/** Slips that break rules of group B. */
export const classificationSlips: Slips = {
  B01: {
    plant: (book) => {
      const own = alone(book);
      const row = rowsOf(own).find(
        ({ line, cells }, _index, rows) =>
          line?.level2 === '生态效益指标' &&
          cells['level2'] !== undefined &&
          rows.filter((one) => one.line?.level2 === line.level2).length === 1,
      );
      return slip(own.workbook, rewrite(row, { level2: '时效指标' }), row?.cells['level2']);
    },
  },
  B02: {
    plant: (book) => {
      const own = alone(book);
      if (!rowsOf(own).some(({ line }) => line?.level1 === '成本指标')) return null;
      const row = rowsOf(own).find(
        ({ line, cells }, _index, rows) =>
          line?.level2 === '时效指标' &&
          cells['level2'] !== undefined &&
          line.score === line.points &&
          rows.filter((one) => one.line?.level2 === line.level2).length === 1,
      );
      return slip(
        own.workbook,
        rewrite(row, {
          level2: '成本指标',
          name: '单位耗材费用',
          target: '≤50元',
          actual: '48元',
          reason: null,
        }),
        row?.cells['level2'],
      );
    },
    also: ['A06'],
  },
  B03: { plant: other(/^数量指标$/, '任务按期完成率', '≥90%', '92%') },
  B04: { plant: other(SOCIAL, '项目验收通过情况合格率', '≥90%', '92%') },
  B05: { plant: other(SOCIAL, '群众满意度', '≥90%', '92%', '问卷调查，样本量200份。') },
  B06: { plant: other(/^数量指标$/, '工程资金金额', '≥43.2万元', '43.2万元') },
  B07: { plant: other(/^时效指标$/, '资金支付完成率', '≥90%', '92%') },
  B08: { plant: other(/^数量指标$/, '投入人员数量', '≥10人', '10人') },
  B09: { plant: other(SOCIAL, '社会效益', '≥90%', '92%') },
  B10: { plant: other(/^可持续影响指标$/, '设备正常运行率', '≥95%', '96%') },
  B11: {
    plant: (book) => {
      const own = alone(book);
      const [first, second] = rowsOf(own).filter(
        ({ line }) => line?.kind === 'number' && QUANTITY.test(line.level2),
      );
      return slip(own.workbook, rewrite(second, { name: first?.name ?? '' }), second?.cells['name']);
    },
  },
  B12: { plant: other(/^数量指标$/, '播发稿件200篇', '≥200篇', '210篇') },
  B13: {
    plant: other(/^数量指标$/, '面向全体基层单位和广大群众组织开展的各类主题宣传活动次数', '≥10场', '11场'),
  },
  B14: {
    plant: (book) => {
      const rows = book.places.filter(({ kind, cells }) => kind === 'targetLine' && cells['periodTarget']);
      const row = rows.find(isNumber);
      const cell = row?.cells['periodTarget'];
      if (!row?.line || rows.length < 3) return null;
      const { sign, target, unit } = row.line;
      const bigger = `${sign}${sizeOf({ ...target, value: target.value * 3 })}${unit}`;
      const base = edited(book.workbook, put(cell, bigger));
      return slip(base, put(cell, `${sign}${sizeOf(target)}${unit}`), rows[0]?.cells['periodTarget']);
    },
  },
  B15: {
    plant: (book) => {
      const own = alone(book);
      const goal = find(own, 'goals')?.cells['expected'];
      const rows = rowsOf(own);
      if (rows.length < 3 || rows.some(({ name }) => /培训|受训/.test(name))) return null;
      return slip(own.workbook, put(goal, `${own.subject.goal[0]}组织基层人员培训。`), goal);
    },
  },
};
