import { add, equal, least, multiply, shift, sum } from '../../quantity';
import type { Decimal } from '../../quantity';
import { formatCell } from '../../workbook';
import type { CellAddress } from '../../workbook';
import type { Evaluation, IndicatorTable, Slot } from '../../evaluation';
import type { Scheme } from '../../schemes';
import { executionPercent } from './execution';
import { isExecutionRow, isScored } from './indicators';

const TOTAL = /总分|总得分|自评得分|综合得分|评价得分|总评分|自评分数/;
const GRADE = /等级|等次|评级/;

/** The slot where a form's total score stands: its 总分 row, else the one 总分 entry of its sheet or of the workbook. */
export function totalScore(form: IndicatorTable, evaluation: Evaluation): Slot | null {
  if (form.total?.score?.figure) return form.total.score;
  const { all, bySheet: sheets } = entriesOf(evaluation);
  const here = sheets.get(form.table.sheet) ?? [];
  if (here.length === 1) return here[0] ?? null;
  if (all.length !== 1) return null;
  const evaluated = evaluation.indicators.filter(({ stage }) => stage === 'evaluation');
  return evaluated.length === 1 ? (all[0] ?? null) : null;
}

/** Entries that state a total score. */
export function totalEntries(evaluation: Evaluation): readonly Slot[] {
  return entriesOf(evaluation).all;
}

interface TotalEntries {
  readonly all: readonly Slot[];
  readonly bySheet: ReadonlyMap<string, readonly Slot[]>;
}

// Asked for every form by several rules.
const known = new WeakMap<Evaluation, TotalEntries>();

function entriesOf(evaluation: Evaluation): TotalEntries {
  const before = known.get(evaluation);
  if (before) return before;
  const all = evaluation.score
    .filter(({ subject, value }) => TOTAL.test(subject) && !GRADE.test(subject) && value.figure)
    .map(({ value }) => value);
  const entries = { all, bySheet: bySheet(all, ({ cell }) => cell.sheet) };
  known.set(evaluation, entries);
  return entries;
}

function bySheet<T>(all: readonly T[], sheetOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const sheets = new Map<string, T[]>();
  for (const one of all) {
    const mates = sheets.get(sheetOf(one));
    if (mates) mates.push(one);
    else sheets.set(sheetOf(one), [one]);
  }
  return sheets;
}

/** A grade as a form states it, with the total that it follows from. */
export interface StatedGrade {
  readonly cell: CellAddress;
  readonly text: string;
  readonly label: string;
  readonly total: Slot | null;
}

/** Every stated grade; its total where the grade's sheet, or the whole workbook, has one of each. */
export function statedGrades(evaluation: Evaluation): readonly StatedGrade[] {
  const grades = evaluation.score.filter(({ subject, text }) => GRADE.test(subject) && text !== '');
  const totals = distinct([
    ...totalEntries(evaluation),
    ...evaluation.indicators.flatMap(({ total }) => (total?.score?.figure ? [total.score] : [])),
  ]);
  const gradesOf = bySheet(grades, ({ value }) => value.cell.sheet);
  const totalsOf = bySheet(totals, ({ cell }) => cell.sheet);
  return grades.map(({ value, text, label }) => {
    const { sheet } = value.cell;
    const here = totalsOf.get(sheet) ?? [];
    const total = gradesOf.get(sheet)?.length === 1 ? only(here) : null;
    return {
      cell: value.cell,
      text,
      label: label.value,
      total: total ?? (grades.length === 1 && here.length === 0 ? only(totals) : null),
    };
  });
}

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

// The 总分 row of a form is an entry as well: one cell, one total.
function distinct(slots: readonly Slot[]): readonly Slot[] {
  return [...new Map(slots.toReversed().map((slot) => [formatCell(slot.cell), slot])).values()].toReversed();
}

/** The word of a scheme's grade behind what people write (优秀, 良好, 中等, 较差); null for what is none of them. */
export function gradeWord(text: string, names: readonly string[]): string | null {
  const plain = text.replace(/[“”"\s。]/g, '').replace(/^[“"']|[”"']$/g, '');
  if (names.includes(plain)) return plain;
  const short = /^(优秀|优等|良好|良等|中等|较差|差等)级?$/.exec(plain.replace(/级$/, ''))?.[1];
  const word = short && { 优: '优', 良: '良', 中: '中', 较: '差', 差: '差' }[short.charAt(0)];
  return word && names.includes(word) ? word : null;
}

/** The scores of a form's rows and execution row, when every row that has points has a score; else null. */
export function scoreParts(form: IndicatorTable): readonly Slot[] | null {
  const rows = form.indicators.filter((row) => (row.points?.figure || row.score?.figure) && isScored(row));
  if (rows.length === 0 || rows.some(({ score }) => !score?.figure)) return null;
  // Printed in both places it counts once.
  const execution = rows.some(isExecutionRow) ? undefined : form.funds?.total?.slots;
  if (execution?.points?.figure && execution.score && !execution.score.figure) return null;
  const slots = [...rows.map(({ score }) => score), execution?.score];
  return slots.flatMap((slot) => (slot?.figure ? [slot] : []));
}

/**
 * Whether a form has no execution row that we read, though its points leave room for just that row of the scheme: its total may
 * then hold a score of it that is printed in another way.
 */
export function mayHideExecution(form: IndicatorTable, scheme: Scheme): boolean {
  const rows = form.indicators.filter(isScored);
  const points = rows.flatMap((row) => (row.points?.figure ? [row.points] : []));
  return (
    scheme.executionPoints !== null &&
    !rows.some(isExecutionRow) &&
    !form.funds?.total?.slots.score?.figure &&
    equal(add(sumOf(points), scheme.executionPoints), scheme.totalPoints)
  );
}

export const sumOf = (slots: readonly Slot[]): Decimal =>
  sum(slots.map(({ figure }) => figure?.value ?? '0'));

/** The total with the execution score unrounded, as the integrated system carries it; null without the figures. */
export function unroundedTotal(form: IndicatorTable): Decimal | null {
  const line = form.funds?.total;
  const points = line?.slots.points?.figure?.value;
  const percent = line && executionPercent(line);
  if (!line || points === undefined || percent === null || percent === undefined) return null;
  const parts = scoreParts(form);
  if (!parts) return null;
  const leaves = parts.filter((slot) => slot !== line.slots.score);
  return add(sumOf(leaves), shift(multiply(points, least(percent, '100')), -2));
}
