import type { Entry, Evaluation, IndicatorTable, Slot } from '../evaluation';
import { compare, type Decimal } from '../quantity';
import type { Scheme } from '../schemes';
import { sameCell, type CellAddress } from '../workbook';
import { known, quote, unknown, type Cells, type Operand } from './cells';
import type { Computation } from './computation';
import { blankTotalOf, TOTAL } from './totals';

const GRADE = /等级|等次|评级/;

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
      const form = formTotal(entry.value.cell, evaluation, (read) => blankTotalOf(read, evaluation, cells));
      const source = beside && (!form || !cells.isEmpty(beside)) ? beside : form;
      const place = placed(entry, cells);
      found.push(conclusion(place, '等级', source, hidden, (operand) => grade(operand, scheme)));
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

/** Whether a value stands below the points of a form's indicators, and is none of its scores. */
function isBelowPoints({ cell }: Slot, { indicators }: Evaluation): boolean {
  return indicators.some(({ table, indicators: [first] }) => {
    const { points, score, row } = first ?? {};
    return (
      table.sheet === cell.sheet &&
      !!score &&
      points?.cell.column === cell.column &&
      cell.row > (row?.row ?? 0)
    );
  });
}

function totalBeside(entry: Entry, evaluation: Evaluation): CellAddress | null {
  const beside = evaluation.score.filter(
    (other) =>
      other.table.sheet === entry.table.sheet &&
      TOTAL.test(other.subject) &&
      !GRADE.test(other.subject) &&
      !isBelowPoints(other.value, evaluation),
  );
  const [only] = beside;
  return only && beside.length === 1 ? only.value.cell : null;
}

/** The total of the form on the same sheet, else of the only form, else of the only form of a whole department. */
function formTotal(
  cell: CellAddress,
  evaluation: Evaluation,
  blank: (form: IndicatorTable) => IndicatorTable['total'] = () => null,
): CellAddress | null {
  const forms = evaluation.indicators
    .map((form) => (form.total ? form : { ...form, total: blank(form) }))
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
