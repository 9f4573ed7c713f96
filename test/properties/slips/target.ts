import type { CellValue } from '../../../src/workbook';
import { actualText, targetText } from '../../support/generate/indicators';
import type { Book } from '../../support/generate/book';
import {
  alone,
  isFree,
  isNumber,
  rewrite,
  rowIn,
  rowsOf,
  slip,
  withSheet,
  type Planted,
  type Slips,
} from './plant';

/** Another indicator in the place of a fulfilled one; the finding is at its target or where `at` says. */
const other =
  (level2: RegExp, name: string, target: CellValue, actual: CellValue, at: 'target' | 'actual' = 'target') =>
  (book: Book): Planted | null => {
    const own = alone(book);
    const row = rowIn(own, level2);
    if (!isFree(own, name, row)) return null;
    return slip(own.workbook, rewrite(row, { name, target, actual, reason: null }), row?.cells[at]);
  };

const QUANTITY = /^(?:数量指标|职责履行|部门整体绩效产出)$/;

/** Rows whose sign, number and unit stand in columns of their own. */
const splitRow = (book: Book) =>
  book.places.find(
    (place) => place.kind === 'line' && place.cells['operator'] && place.cells['unit'] && isNumber(place),
  );

/** Slips that break rules of group C. */
export const targetSlips: Slips = {
  C01: { plant: other(QUANTITY, '播发稿件数', '≥200篇且≥', '210篇') },
  C02: { plant: other(QUANTITY, '播发稿件数', '200篇', '210篇') },
  C03: { plant: other(/^质量指标$/, '项目验收合格率', '≥90百分比', '92%') },
  C04: { plant: other(QUANTITY, '播发稿件数', '≥200篇', '210人', 'actual') },
  C05: { plant: other(/^质量指标$/, '项目验收合格率', '≥90%', 0.92, 'actual') },
  C06: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, /^服务对象满意度指标$/);
      return slip(own.workbook, rewrite(row, { target: '≥90%', actual: '105%' }), row?.cells['actual']);
    },
  },
  C07: { plant: other(/^质量指标$/, '项目验收合格率', '≥100%', '100%') },
  C08: { plant: other(QUANTITY, '播发稿件数量', '≤500篇', '400篇') },
  C09: { plant: other(/^质量指标$/, '项目验收合格率', '95%-90%', '92%') },
  C10: { plant: other(/^时效指标$/, '工程完工时间', '2099年3月前', '2月') },
  C11: {
    plant: (book) => {
      const own = alone(book);
      const row = splitRow(own);
      return slip(own.workbook, rewrite(row, { target: '按月安排' }), row?.cells['target']);
    },
    also: ['E02', 'E03', 'E04'],
  },
  C12: {
    plant: (book) => {
      const own = alone(book);
      const row = splitRow(own);
      if (!row?.line || row.line.unit === '%' || row.line.unit === '天') return null;
      return slip(own.workbook, rewrite(row, { target: '28天' }), row.cells['target']);
    },
  },
  C13: {
    plant: other(/^社会效益指标$/, '社会影响力', '持续增强', '影响力增强'),
    also: ['D10'],
  },
  C14: { plant: other(QUANTITY, '举办活动次数', '≥0次', '0次') },
  C15: { plant: other(QUANTITY, '播发稿件数', '≥200余篇', '210篇') },
  C16: {
    plant: (book) => {
      const own = alone(book);
      const rows = rowsOf(own).filter((place) => isNumber(place) && place.line?.score === place.line?.points);
      const all = rowsOf(own).filter(isNumber);
      if (all.length < 5 || rows.length !== all.length) return null;
      return slip(
        own.workbook,
        all.flatMap((place, index) =>
          rewrite(place, { name: `第${index + 1}项任务完成率`, target: '≥88%', actual: '90%' }),
        ),
        all[0]?.cells['target'],
      );
    },
  },
  C17: {
    plant: (book) => {
      const own = alone(book);
      const row = rowIn(own, QUANTITY, isNumber);
      if (!row?.line) return null;
      const { unit, target } = row.line;
      const base = withSheet(own.workbook, '上年', [
        ['绩效自评表'],
        [`（${own.subject.year - 1}年度）`],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
        ...own.subject.lines.map((line) => [
          line.level1,
          line.level2,
          line.name,
          targetText(line),
          actualText(line),
        ]),
      ]);
      const low = Math.max(1, Math.floor(target.value / 3));
      return slip(
        base,
        rewrite(row, { target: `≥${low}${unit}`, actual: `${low}${unit}` }),
        row.cells['target'],
      );
    },
  },
  C18: { plant: other(/^质量指标$/, '项目验收合格率', '≥5个', '5个') },
  C19: { plant: other(QUANTITY, '受训人数', '≥50人', '50.5人', 'actual') },
  C20: { plant: other(/^时效指标$/, '工程完工时间', '2012年3月前', '2012年2月') },
};
