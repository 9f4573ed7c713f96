import { measureOfCell, parseFigure, parseOperator, plainText } from '../quantity';
import type { Figure, Measure, Operator } from '../quantity';
import { finderByRow } from '../recognize';
import type { Table, TableCell, TableRow } from '../recognize';
import { PLAIN, factOf, saidIn, slotOf } from './slots';
import type { Fact, FundsTable, Indicator, IndicatorTable, Slot } from './types';

/** A class as its cell prints it: 产出指标（50分） is 产出指标 with 50 points. */
export interface IndicatorClass {
  /** Without points, numbering and spaces; empty when only the points are left. */
  readonly name: string;
  readonly points: Figure | null;
}

const POINTS = /[(]?(?:权重|分值)?[:：]?(\d+(?:\.\d+)?)(分|%)[)]?$/u;

/** The class that a 一级 or 二级 cell prints, with the points that some forms write in it. */
export function classOf(text: string): IndicatorClass {
  const plain = plainText(text).replace(/\s+/gu, '');
  const match = POINTS.exec(plain);
  const name = (match ? plain.slice(0, match.index) : plain).replace(
    /^(?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十\d]+[)]|\d+[.、])/u,
    '',
  );
  const points = match?.[2] === '分' ? parseFigure(match[1] ?? '') : null;
  return { name, points: points && { ...points, unit: '分', text } };
}

/** An indicator grid with the form's own total and funds. Of an earlier one at its place all is kept that did not change. */
export function indicatorTable(
  table: Table,
  funds: FundsTable | null,
  before: IndicatorTable | undefined,
): IndicatorTable {
  if (before?.table === table && before.funds === funds) return before;
  const roles = new Set(table.columns.map(({ role }) => role));
  const totalRow = table.totals.findLast(
    (row) => row.cells.name?.cell.row === row.row && row.cells.name.text !== '',
  );
  return {
    table,
    stage: roles.has('actual') || roles.has('score') ? 'evaluation' : 'target',
    indicators: indicatorsOf(table, before),
    total: totalRow ? { points: slotIn(totalRow.cells.points), score: slotIn(totalRow.cells.score) } : null,
    funds,
    levelPoints: levelPoints(table),
  };
}

/** An indicator says what its row says: of a row that is the same object it is the same, too. */
function indicatorsOf(table: Table, before: IndicatorTable | undefined): readonly Indicator[] {
  const there = before?.table.sheet === table.sheet && before.table.area.column === table.area.column;
  const find = finderByRow(there ? before.indicators : [], ({ row }) => row.row);
  let last: Indicator | null = null;
  const all: Indicator[] = [];
  for (const row of table.rows) {
    const old = find(row.row);
    all.push((last = old?.row === row ? old : indicatorOf(table, row, last)));
  }
  return all;
}

/** @param above the indicator above it: of a class that is carried down, the fact is carried, too */
function indicatorOf(table: Table, row: TableRow, above: Indicator | null): Indicator {
  const { cells } = row;
  const over = above?.row.cells;
  const anchor = cells.name ?? cells.level2 ?? cells.level1;
  const place = { sheet: table.sheet, row: row.row, column: table.area.column };
  const classCell = cells.level2?.cell.row === row.row ? cells.level2 : cells.level1;
  const unit = cells.unit && cells.unit.text !== '' ? cells.unit.text : null;
  // The operator column speaks of the target; 完成值 is a bare figure in the same unit.
  const achieved = unit === null ? NO_CONTEXT : { operator: null, unit };
  const operator = operatorIn(cells.operator);
  const context = operator === null ? achieved : { operator, unit };
  return {
    row,
    cell: (cells.name && cells.name.text !== '' ? cells.name : (classCell ?? anchor))?.cell ?? place,
    level1: above && cells.level1 === over?.level1 ? above.level1 : saidIn(cells.level1),
    level2: above && cells.level2 === over?.level2 ? above.level2 : saidIn(cells.level2),
    name: factOf(cells.name) ?? { value: '', cell: anchor?.cell ?? place, text: '' },
    target: measureIn(cells.target, context),
    adjustedTarget: measureIn(cells.adjustedTarget, context),
    periodTarget: measureIn(cells.periodTarget, context),
    actual: measureIn(cells.actual, achieved),
    points: slotIn(cells.points),
    score: slotIn(cells.score),
    reason: factOf(cells.reason),
    explanation: factOf(cells.explanation),
  };
}

const NO_CONTEXT = { operator: null, unit: null };

function operatorIn(cell: TableCell | undefined): Operator | 'qualitative' | null {
  if (!cell || cell.text === '') return null;
  return parseOperator(cell.text) ?? (/定性/u.test(cell.text) ? 'qualitative' : null);
}

function measureIn(
  cell: TableCell | undefined,
  context: { readonly operator: Operator | 'qualitative' | null; readonly unit: string | null },
): Fact<Measure> | null {
  return cell ? { value: measureOfCell(cell, context), cell: cell.cell, text: cell.text } : null;
}

function slotIn(cell: TableCell | undefined): Slot | null {
  return cell ? slotOf(cell, PLAIN) : null;
}

function levelPoints(table: Table): IndicatorTable['levelPoints'] {
  const found = new Map<string, { level: Fact<string>; points: Figure }>();
  const without = new Set<string>();
  const add = (cell: TableCell | undefined): void => {
    const level = saidIn(cell);
    if (!cell || !level || without.has(level.value)) return;
    // Points are digits.
    if (!/\d/u.test(plainText(level.value))) return void without.add(level.value);
    const key = `${cell.cell.row},${cell.cell.column}`;
    if (found.has(key)) return;
    const { points } = classOf(level.value);
    if (points) found.set(key, { level, points });
  };
  let [last1, last2]: (TableCell | undefined)[] = [];
  for (const { cells } of table.rows) {
    // Carried down, one cell serves many rows.
    if (cells.level1 !== last1) add((last1 = cells.level1));
    if (cells.level2 !== last2) add((last2 = cells.level2));
  }
  return [...found.values()];
}
