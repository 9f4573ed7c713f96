import type { Evaluation, FundsTable, IndicatorTable, MoneyLine, Slot } from '../evaluation';
import { compare, divide, isZero, least, multiply, round } from '../quantity';
import type { TableCell, TableRow } from '../recognize';
import type { Scheme } from '../schemes';
import type { CellAddress } from '../workbook';
import { known, unknown, type Cells, type Known } from './cells';
import type { Computation, Outcome, Resolver } from './computation';
import { sumOutcome, type Term } from './sums';

const QUOTIENT_DECIMALS = 20;

/** Words of a total score. */
export const TOTAL = /总分|总得分|总评分|自评得分|评价得分|综合得分|自评分数/;

/** The scores of the execution row, the subtotals and the totals of one form. */
export function formComputations(
  read: IndicatorTable,
  evaluation: Evaluation,
  scheme: Scheme,
  cells: Cells,
): readonly Computation[] {
  const form = read.total ? read : { ...read, total: blankTotalOf(read, evaluation, cells) };
  const execution = executionLine(form.funds);
  return [
    ...(execution ? [executionScore(execution, scheme)] : []),
    ...subtotals(form),
    ...total(form, 'points', cells, scheme, read.total ? null : (form.total?.score ?? null)),
    ...total(form, 'score', cells, scheme),
  ];
}

/**
 * A 总分 row with neither points nor score is read as a label only; its cells stand in the form's own columns. A 总分 in the
 * head of a form without such a row is the form's own, too.
 */
export function blankTotalOf(
  form: IndicatorTable,
  evaluation: Evaluation,
  cells: Cells,
): IndicatorTable['total'] {
  const last = form.indicators.at(-1)?.row.row ?? 0;
  const totals = evaluation.score.filter(
    ({ label: { cell }, subject }) => cell.sheet === form.table.sheet && TOTAL.test(subject),
  );
  const [sample] = form.indicators;
  const alone = evaluation.indicators.filter(({ table }) => table.sheet === form.table.sheet).length === 1;
  if (!sample || !alone) return null;
  const below = totals.find(({ label: { cell } }) => cell.row > last)?.label.cell;
  if (!below) {
    const [above] = totals;
    if (above) return totals.length === 1 ? { points: null, score: above.value } : null;
    const head = headTotal(form, cells);
    return head && sample.score ? { points: null, score: blankAt(sample.score, head) } : null;
  }
  const inRow = (slot: Slot | null): Slot | null => slot && blankAt(slot, { ...slot.cell, row: below.row });
  return { points: inRow(sample.points), score: inRow(sample.score) };
}

const blankAt = (slot: Slot, cell: CellAddress): Slot => ({
  ...slot,
  cell,
  text: '',
  figure: null,
  source: 'empty',
});

const HEAD_ROWS = 10;

/** The blank cell beside the only 自评总分（分） above a form: a label with nothing beside it is not read by itself. */
function headTotal({ table }: IndicatorTable, cells: Cells): CellAddress | null {
  const { sheet, area, header } = table;
  const until = header?.row ?? area.row;
  const found: CellAddress[] = [];
  for (let row = Math.max(0, until - HEAD_ROWS); row < until; row += 1) {
    for (let column = area.column; column < area.column + area.columns - 1; column += 1) {
      const { value } = cells.at({ sheet, row, column });
      if (typeof value !== 'string' || !HEAD_LABEL.test(value.replace(/\s/g, ''))) continue;
      found.push({ sheet, row, column: column + 1 });
    }
  }
  const [only] = found;
  return only && found.length === 1 && cells.isEmpty(only) ? only : null;
}

const HEAD_LABEL = /^(?:自评|评价|综合)(?:总分|总得分|得分)(?:[（(]分[）)])?[：:]?$/;

interface Execution {
  readonly line: MoneyLine;
  readonly budget: Slot;
  readonly executed: Slot;
  readonly points: Slot;
  readonly score: Slot;
}

/** The 年度资金总额 row where it has points and a score of its own. */
function executionLine(funds: FundsTable | null): Execution | null {
  const line = funds?.total;
  if (!line) return null;
  const { adjusted, budget, initial, executed, actual, points, score } = line.slots;
  const planned = budget ?? adjusted ?? initial;
  const spent = executed ?? actual;
  return planned && spent && points && score
    ? { line, budget: planned, executed: spent, points, score }
    : null;
}

/** Execution rate × points, by most schemes at most the points; no score on a budget of zero. */
function executionScore({ line, budget, executed, points, score }: Execution, scheme: Scheme): Computation {
  return {
    field: '得分',
    cell: score.cell,
    subject: line.label.value,
    table: line.table,
    kind: 'points',
    run: (resolve) => {
      const [whole, part, worth] = [budget, executed, points].map(({ cell }) => resolve.number(cell));
      if (!whole || !part || !worth) return unknown('missingInput');
      if (!whole.ok) return whole;
      if (!part.ok) return part;
      if (!worth.ok) return worth;
      if (compare(whole.value.value, '0') <= 0) return unknown('baseZero');
      // One division, so that no half is lost on the way to the rounding.
      const earned = multiply(part.value.value, worth.value.value);
      const score = divide(earned, whole.value.value, scheme.scoreDecimals);
      const full = round(worth.value.value, scheme.scoreDecimals);
      const rate = `${part.value.expression}/${whole.value.expression}`;
      const counted = scheme.executionCapped ? `MIN(1,${rate})` : rate;
      return known({
        formula: `ROUND(${counted}*${worth.value.expression},${scheme.scoreDecimals})`,
        result: scheme.executionCapped ? least(full, score) : score,
        operands: [executed.cell, budget.cell, points.cell],
      });
    },
  };
}

/**
 * 小计 and 合计 rows among the indicators, several levels deep: each sums what stands between it and the last total of its
 * own level, the totals below it standing for their rows.
 */
function subtotals(form: IndicatorTable): readonly Computation[] {
  const own = form.total?.score?.cell.row ?? form.total?.points?.cell.row ?? null;
  const found: Computation[] = [];
  const summed = (row: TableRow): boolean => row.row !== own;
  if (!form.table.totals.some(summed) && !form.table.rows.some((row) => isSubtotal(row) && summed(row)))
    return found;
  const indicators = new Map(form.indicators.map((indicator) => [indicator.row.row, indicator]));
  const open: { readonly depth: number; readonly cells: CellsOf }[] = [];
  const rows = [...form.table.rows, ...form.table.totals].sort((a, b) => a.row - b.row);
  const totals = new Set(form.table.totals);
  for (const row of rows) {
    const indicator = indicators.get(row.row);
    if (indicator && !isSubtotal(row)) {
      open.push({ depth: Infinity, cells: indicator });
      continue;
    }
    if (!(totals.has(row) || isSubtotal(row)) || row.row === own) continue;
    const depth = depthOf(row);
    const members: CellsOf[] = [];
    for (let last = open.at(-1); last && last.depth > depth; last = open.at(-1)) {
      members.push(last.cells);
      open.pop();
    }
    members.reverse();
    open.push({ depth, cells: { points: row.cells.points ?? null, score: row.cells.score ?? null } });
    for (const role of ['points', 'score'] as const) {
      const cell = row.cells[role];
      if (!cell || members.length === 0) continue;
      found.push({
        field: '合计',
        cell: cell.cell,
        subject: row.cells.name?.text || row.cells.level2?.text || row.cells.level1?.text || '小计',
        table: form.table,
        kind: 'points',
        run: (resolve) =>
          sumOutcome(termsOf(members, role, resolve), cell.cell, resolve, 'unknown', resolve.isBlank),
      });
    }
  }
  return found;
}

interface CellsOf {
  readonly points: { readonly cell: CellAddress } | null;
  readonly score: { readonly cell: CellAddress } | null;
}

/** The label columns of a grid, from the outermost in. */
const LEVELS = ['level1', 'level2', 'name'] as const;
const GRAND = /^(?:合计|总计|共计)$/;
const SUBTOTAL = /(?:小计|合计|总计|共计)$/;

/** The words of a row's own, and how deep they stand. */
function ownLabel({ cells, row }: TableRow): { readonly text: string; readonly level: number } {
  const level = LEVELS.findLastIndex((role) => {
    const found = cells[role];
    return found !== undefined && found.text !== '' && found.cell.row === row;
  });
  const role = LEVELS[level];
  const found = role && cells[role];
  // A total is named by its word, wherever that stands.
  const place = LEVELS.findIndex((one) => cells[one]?.cell.column === found?.cell.column);
  return { text: found?.text.replace(/\s/g, '') ?? '', level: found ? place : level };
}

/** A 小计 whose figures are still to come is read as a class with nothing beside it. */
export function isSubtotal(row: TableRow): boolean {
  const { name, level2, level1 } = row.cells;
  // Of most rows no word ends so.
  if (!mayBeSubtotal(name) && !mayBeSubtotal(level2) && !mayBeSubtotal(level1)) return false;
  const { text, level } = ownLabel(row);
  return (
    SUBTOTAL.test(text) &&
    (level < LEVELS.length - 1 || row.cells.target === undefined || row.cells.target.text === '')
  );
}

const mayBeSubtotal = (cell: TableCell | undefined): boolean =>
  cell !== undefined && cell.text.trimEnd().endsWith('计');

/** A total is deeper the further in its label stands; of two in one column, a bare 合计 is above a 小计. */
function depthOf(row: TableRow): number {
  const { text, level } = ownLabel(row);
  return level * 2 + (GRAND.test(text) ? 0 : 1);
}

/** What counts: rows that carry points; a class printed with nothing beside it does not. */
function termsOf(rows: readonly CellsOf[], role: 'points' | 'score', resolve: Resolver): readonly Term[] {
  return rows.flatMap((row) => {
    const slot = row[role];
    if (!slot || (row.points !== null && resolve.isBlank(row.points.cell) && resolve.isBlank(slot.cell)))
      return [];
    return [{ cell: slot.cell, sign: 1 as const }];
  });
}

/**
 * 总分: all leaves and the execution row, capped by the execution rate where the scheme says so.
 *
 * @param beside the score of a row that is still blank as a whole: with points alone they would be read as its score
 */
function total(
  form: IndicatorTable,
  role: 'points' | 'score',
  cells: Cells,
  scheme: Scheme,
  beside: Slot | null = null,
): readonly Computation[] {
  const slot = form.total?.[role];
  const leaves = slot ? form.indicators.filter(({ row }) => !isSubtotal(row)) : [];
  if (!slot || leaves.length === 0) return [];
  const execution = executionLine(form.funds);
  return [
    {
      field: '总分',
      cell: slot.cell,
      subject: '总分',
      table: form.table,
      kind: 'points',
      run: (resolve) => {
        if (leavesOut(form, slot.cell, cells)) return unknown('needsJudgement');
        const rows = execution && !cells.saysNone(execution.points.cell) ? [execution, ...leaves] : leaves;
        const sum = sumOutcome(termsOf(rows, role, resolve), slot.cell, resolve, 'unknown', resolve.isBlank);
        if (!sum.ok) return sum;
        if (role === 'score' && execution) return capped(sum.value, execution, scheme, resolve);
        if (!beside) return sum;
        const score = resolve.number(beside.cell);
        return score.ok ? known({ ...sum.value, operands: [...sum.value.operands, beside.cell] }) : score;
      },
    },
  ];
}

/**
 * Whether points or scores stand between the form's indicators and its total, in a row that was not read as one of the
 * form: a sum without them would be wrong.
 */
function leavesOut({ indicators, table }: IndicatorTable, total: CellAddress, cells: Cells): boolean {
  const [first] = indicators;
  if (first === undefined) return false;
  const columns = [first.points, first.score].flatMap((slot) => slot?.cell.column ?? []);
  const read = new Set([...indicators.map(({ row }) => row.row), ...table.totals.map(({ row }) => row)]);
  for (let row = first.row.row; row < total.row; row += 1) {
    if (read.has(row)) continue;
    const isNumber = (column: number): boolean =>
      typeof cells.at({ sheet: table.sheet, row, column }).value === 'number';
    if (columns.some((column) => isNumber(column))) return true;
  }
  return false;
}

function capped(sum: Outcome, execution: Execution, scheme: Scheme, resolve: Resolver): Known<Outcome> {
  if (scheme.totalCaps.length === 0) return known(sum);
  const whole = resolve.number(execution.budget.cell);
  const part = resolve.number(execution.executed.cell);
  if (!whole.ok) return whole;
  if (!part.ok) return part;
  if (isZero(whole.value.value)) return unknown('baseZero');
  const rate = divide(multiply(part.value.value, '100'), whole.value.value, QUOTIENT_DECIMALS);
  const quotient = `${part.value.expression}/${whole.value.expression}`;
  const most =
    scheme.totalCaps.find(({ belowPercent }) => compare(rate, belowPercent) < 0)?.most ?? scheme.totalPoints;
  const nested = scheme.totalCaps.reduceRight(
    (otherwise, cap) => `IF(${quotient}<${cap.belowPercent}%,${cap.most},${otherwise})`,
    scheme.totalPoints,
  );
  return known({
    formula: `MIN(${sum.formula},${nested})`,
    result: least(sum.result, most),
    operands: [...sum.operands, execution.executed.cell, execution.budget.cell],
  });
}
