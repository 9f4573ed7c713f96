import type { Entry, Evaluation, FundsTable, IndicatorTable, MoneyLine, Slot } from '../evaluation';
import { compare, divide, isZero, least, multiply, round, type Decimal } from '../quantity';
import type { TableRow } from '../recognize';
import type { Scheme } from '../schemes';
import { sameCell, type CellAddress } from '../workbook';
import { known, quote, unknown, type Cells, type Known, type Operand } from './cells';
import type { Computation, Outcome, Resolver } from './computation';
import { sumOutcome, type Term } from './sums';

const QUOTIENT_DECIMALS = 20;

/** The scores of the execution row, the subtotals and the totals of one form. */
export function formComputations(
  read: IndicatorTable,
  evaluation: Evaluation,
  scheme: Scheme,
  cells: Cells,
): readonly Computation[] {
  const form = read.total ? read : { ...read, total: blankTotalOf(read, evaluation) };
  const execution = executionLine(form.funds);
  return [
    ...(execution ? [executionScore(execution, scheme)] : []),
    ...subtotals(form),
    ...total(form, 'points', cells, scheme),
    ...total(form, 'score', cells, scheme),
  ];
}

/**
 * A 总分 row with neither points nor score is read as a label only; its cells stand in the form's own columns. A 总分 in the
 * head of a form without such a row is the form's own, too.
 */
function blankTotalOf(form: IndicatorTable, evaluation: Evaluation): IndicatorTable['total'] {
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
    return above && totals.length === 1 ? { points: null, score: above.value } : null;
  }
  const inRow = (slot: Slot | null): Slot | null =>
    slot && { ...slot, cell: { ...slot.cell, row: below.row }, text: '', figure: null, source: 'empty' };
  return { points: inRow(sample.points), score: inRow(sample.score) };
}

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

/** min(points, execution rate × points); no score on a budget of zero. */
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
      return known({
        formula: `ROUND(MIN(1,${part.value.expression}/${whole.value.expression})*${worth.value.expression},${scheme.scoreDecimals})`,
        result: least(full, score),
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
  const indicators = new Map(form.indicators.map((indicator) => [indicator.row.row, indicator]));
  const own = form.total?.score?.cell.row ?? form.total?.points?.cell.row ?? null;
  const found: Computation[] = [];
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
    while ((open.at(-1)?.depth ?? 0) > depth) members.unshift(...open.splice(-1).map(({ cells }) => cells));
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
  return { text: (role && cells[role]?.text.replace(/\s/g, '')) ?? '', level };
}

/** A 小计 whose figures are still to come is read as a class with nothing beside it. */
export function isSubtotal(row: TableRow): boolean {
  const { text, level } = ownLabel(row);
  return (
    SUBTOTAL.test(text) &&
    (level < LEVELS.length - 1 || row.cells.target === undefined || row.cells.target.text === '')
  );
}

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

/** 总分: all leaves and the execution row, capped by the execution rate where the scheme says so. */
function total(
  form: IndicatorTable,
  role: 'points' | 'score',
  cells: Cells,
  scheme: Scheme,
): readonly Computation[] {
  const slot = form.total?.[role];
  const leaves = form.indicators.filter(({ row }) => !isSubtotal(row));
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
        const rows = execution && !cells.saysNone(execution.points.cell) ? [execution, ...leaves] : leaves;
        const sum = sumOutcome(termsOf(rows, role, resolve), slot.cell, resolve, 'unknown', resolve.isBlank);
        return sum.ok && role === 'score' && execution ? capped(sum.value, execution, scheme, resolve) : sum;
      },
    },
  ];
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

const GRADE = /等级|等次|评级/;
const TOTAL = /总分|总得分|总评分|自评得分|评价得分|综合得分|自评分数/;

/** 总分 and 等级 that are printed apart from the indicators. */
export function conclusionComputations(
  evaluation: Evaluation,
  scheme: Scheme,
  cells: Cells,
): readonly Computation[] {
  const found: Computation[] = [];
  for (const entry of evaluation.score) {
    const hidden = mayBeHidden(entry, evaluation, cells);
    if (GRADE.test(entry.subject)) {
      const beside = totalBeside(entry, evaluation);
      const form = formTotal(entry.value.cell, evaluation, blankTotalOf);
      const source = beside && (!form || !cells.isEmpty(beside)) ? beside : form;
      const place = inScores(placed(entry, cells), evaluation, cells);
      found.push(
        conclusion(place ?? entry, '等级', source, hidden || place === null, (operand) =>
          grade(operand, scheme),
        ),
      );
    } else if (TOTAL.test(entry.subject) && !isOfForm(entry, evaluation)) {
      const source = formTotal(entry.value.cell, evaluation);
      found.push(
        conclusion(entry, '总分', source, hidden, ({ expression, value }) => ({
          formula: expression,
          result: value,
        })),
      );
    }
  }
  return found;
}

/** Whether a 总分 is a form's own, on its total row: that one is the sum of the form and points nowhere. */
function isOfForm({ label, value }: Entry, evaluation: Evaluation): boolean {
  return evaluation.indicators
    .filter(({ table }) => table.sheet === value.cell.sheet)
    .some(({ total }) => {
      const rows = [total?.points, total?.score].flatMap((slot) => (slot ? [slot.cell.row] : []));
      return rows.length === 0 || rows.includes(label.cell.row);
    });
}

function conclusion(
  entry: Entry,
  field: '总分' | '等级',
  source: CellAddress | null,
  hidden: boolean,
  write: (total: Operand) => { formula: string; result: Decimal | string } | null,
): Computation {
  return {
    field,
    cell: entry.value.cell,
    subject: entry.label.value,
    table: entry.table,
    kind: field === '等级' ? 'text' : 'points',
    run: (resolve) => {
      if (hidden) return unknown('merged');
      const operand = source ? resolve.number(source) : unknown('missingInput');
      if (!operand.ok) return operand;
      const written = write(operand.value);
      return written && source ? known({ ...written, operands: [source] }) : unknown('needsJudgement');
    },
  };
}

/** A blank value beside a label that is merged over several columns stands behind the merged area. */
function placed(entry: Entry, cells: Cells): Entry {
  const over = cells.mergeOver(entry.value.cell);
  if (!over || !sameCell({ ...entry.label.cell, row: over.row, column: over.column }, entry.label.cell))
    return entry;
  const cell = { ...entry.value.cell, column: over.column + over.columns };
  return { ...entry, value: { ...entry.value, cell } };
}

/** Where no merges were read, a blank under the words of a form may be hidden by its merged label. */
function mayBeHidden({ label, value }: Entry, evaluation: Evaluation, cells: Cells): boolean {
  const { cell } = value;
  if (cells.mergeOver(cell) !== undefined || cell.column !== label.cell.column + 1) return false;
  return evaluation.indicators.some(({ table, total }) => {
    const first = total?.points ?? total?.score;
    return (
      table.sheet === cell.sheet && first !== undefined && first !== null && cell.column < first.cell.column
    );
  });
}

/** A value below the points of a form's indicators, with the column of their scores; null for any other. */
function belowPoints({ cell }: Slot, { indicators }: Evaluation): number | null {
  for (const { table, indicators: rows } of indicators) {
    const first = rows[0];
    if (table.sheet !== cell.sheet || !first?.points || !first.score) continue;
    if (first.points.cell.column === cell.column && cell.row > first.row.row) return first.score.cell.column;
  }
  return null;
}

/**
 * A grade stands with the scores, not with the points beside them, unless one merged area holds both. Null where no merges
 * were read, so that nobody can tell.
 */
function inScores(entry: Entry, evaluation: Evaluation, cells: Cells): Entry | null {
  const column = belowPoints(entry.value, evaluation);
  if (column === null) return entry;
  const cell = { ...entry.value.cell, column };
  const over = cells.mergeOver(cell);
  if (over === undefined) return null;
  return over === null ? { ...entry, value: { ...entry.value, cell } } : entry;
}

function totalBeside(entry: Entry, evaluation: Evaluation): CellAddress | null {
  const beside = evaluation.score.filter(
    (other) =>
      other.table.sheet === entry.table.sheet &&
      TOTAL.test(other.subject) &&
      !GRADE.test(other.subject) &&
      belowPoints(other.value, evaluation) === null,
  );
  const [only] = beside;
  return only && beside.length === 1 ? only.value.cell : null;
}

/** The total of the form on the same sheet, else of the only form, else of the only form of a whole department. */
function formTotal(
  cell: CellAddress,
  evaluation: Evaluation,
  blank: typeof blankTotalOf = () => null,
): CellAddress | null {
  const forms = evaluation.indicators
    .map((form) => (form.total ? form : { ...form, total: blank(form, evaluation) }))
    .filter(({ stage, total }) => stage === 'evaluation' && total?.score);
  const here = forms.filter(({ table }) => table.sheet === cell.sheet);
  const whole = forms.filter(({ table }) => /整体/.test(table.title + table.sheet));
  const [form] = [here, forms, whole].find((list) => list.length === 1) ?? [];
  return form?.total?.score?.cell ?? null;
}

/** `IF(H21>=90,"优",IF(H21>=80,"良",…))` with the scheme's bands, which are the rule and not magic. */
function grade(total: Operand, scheme: Scheme): { formula: string; result: string } | null {
  const name = scheme.grades.find(({ from }) => compare(total.value, from) >= 0)?.name;
  const lowest = scheme.grades.at(-1);
  if (name === undefined || !lowest) return null;
  const formula = scheme.grades
    .slice(0, -1)
    .reduceRight(
      (otherwise, { name, from }) => `IF(${total.expression}>=${from},${quote(name)},${otherwise})`,
      quote(lowest.name),
    );
  return { formula, result: name };
}
