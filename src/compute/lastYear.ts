import type { AccountTable, Evaluation, MoneyLine, Slot } from '../evaluation';
import { convertMoney, isMoneyUnit, toNumber, type Decimal, type MoneyUnit } from '../quantity';
import {
  displayText,
  type CellAddress,
  type CellStyle,
  type SetCell,
  type WorkbookSnapshot,
} from '../workbook';
import { Cells } from './cells';
import { Formats } from './formats';

/** A blank cell of 上年 and the figure of last year's file that belongs there. */
export interface CarriedFigure {
  readonly cell: CellAddress;
  readonly subject: string;
  /** As the cell will show it. */
  readonly text: string;
  /** Where last year's file has it, and what it shows there. */
  readonly from: CellAddress;
  readonly fromText: string;
  readonly change: SetCell;
}

/** Why a blank cell of 上年 is left to the person. */
export type WhyLeft =
  | 'notFound' // last year's file has no line of that name, or no figure in it
  | 'ambiguous' // it has several, and they differ
  | 'unit' // only one of the two tables prints its unit of money
  | 'protected'
  | 'merged'; // the cell is covered by a merged one

export interface LeftBlank {
  readonly cell: CellAddress;
  readonly subject: string;
  readonly why: WhyLeft;
}

/** Why nothing can be taken from a file at all. */
export type WhyNotLastYear =
  | 'noColumn' // the workbook has no blank cell for last year's figures
  | 'otherYear' // the file is of another year than the one before
  | 'otherUnit'; // both print a unit's name, and the names differ

export type LastYearPlan =
  | {
      readonly ok: true;
      /** The year that the file prints; null where it prints none. */
      readonly year: string | null;
      readonly carried: readonly CarriedFigure[];
      readonly left: readonly LeftBlank[];
    }
  | {
      readonly ok: false;
      readonly why: WhyNotLastYear;
      /** What the workbook and the file print. */
      readonly ours: string | null;
      readonly theirs: string | null;
    };

type Kind = 'accounts' | 'sangong';

/** A line with what names it: its subject under those of its parents and group. */
interface Named {
  readonly kind: Kind;
  readonly path: string;
  readonly line: MoneyLine;
  readonly account: AccountTable;
}

/**
 * Last year's figures for the blank cells of the columns of 上年, from last year's file: the 决算 of then beside the 决算 of
 * now, the 预算 beside the 预算, in the unit of the table. Lines are matched by name, under the names above them. Figures,
 * not links: the file may not be there tomorrow. Typed input is never touched.
 */
export function planLastYear(
  evaluation: Evaluation,
  workbook: WorkbookSnapshot,
  last: Evaluation,
  percentDecimals: number,
): LastYearPlan {
  const [ours, theirs] = [evaluation.year?.value ?? null, last.year?.value ?? null];
  if (ours !== null && theirs !== null && Number(theirs) !== Number(ours) - 1)
    return { ok: false, why: 'otherYear', ours, theirs };
  const [unit, other] = [evaluation, last].map(({ unitName }) => unitName?.value.replace(/\s/g, '') ?? null);
  if (unit && other && unit !== other) return { ok: false, why: 'otherUnit', ours: unit, theirs: other };
  const cells = new Cells(workbook);
  const formats = new Formats(cells, evaluation.relations, percentDecimals);
  const known = named(last);
  const lines = named(evaluation);
  const carried: CarriedFigure[] = [];
  const left: LeftBlank[] = [];
  for (const { line, ...where } of lines) {
    const place = line.slots.previous;
    if (!place || place.source !== 'empty' || !cells.isEmpty(place.cell)) continue;
    const { cell } = place;
    const found = findIn(known, { line, ...where }, lines);
    const blocked = cells.isProtected(cell) ? 'protected' : cells.mergeOver(cell) ? 'merged' : null;
    const value = 'why' in found ? found : inUnitOf(where.account, line, found);
    if (blocked || 'why' in value) {
      left.push({ cell, subject: line.subject, why: blocked ?? ('why' in value ? value.why : 'notFound') });
      continue;
    }
    const { format } = formats.shapeOf({
      field: '增减额',
      cell,
      subject: line.subject,
      table: line.table,
      kind: 'amount',
      run: () => ({ ok: false, why: 'missingInput' }),
    });
    carried.push(carriedFigure(cell, line.subject, value, format, cells));
  }
  if (carried.length + left.length === 0) return { ok: false, why: 'noColumn', ours, theirs };
  return { ok: true, year: theirs, carried, left };
}

const named = ({ accounts, sangong }: Evaluation): readonly Named[] => [
  ...namedLines('accounts', accounts),
  ...namedLines('sangong', sangong),
];

const namedLines = (kind: Kind, tables: readonly AccountTable[]): Named[] =>
  tables.flatMap((account) =>
    account.lines
      .filter(({ subject }) => subject !== '')
      .map((line) => ({ kind, path: pathOf(account, line), line, account })),
  );

function pathOf({ lines, table }: AccountTable, line: MoneyLine): string {
  const names = [line.subject];
  for (let { parent } = line.row, steps = 0; parent !== null && steps < table.rows.length; steps += 1) {
    names.unshift(lines[parent]?.subject ?? '');
    parent = table.rows[parent]?.parent ?? null;
  }
  return [line.group?.value ?? '', ...names].join('›');
}

interface FoundFigure {
  readonly value: Decimal;
  readonly unit: MoneyUnit | null;
  readonly slot: Slot;
}

/** The figure of the line of that name; where none has the same names above it, of the only one of that name. */
function findIn(
  known: readonly Named[],
  wanted: Named,
  lines: readonly Named[],
): FoundFigure | { readonly why: WhyLeft } {
  const figures = (list: readonly Named[]): readonly FoundFigure[] =>
    list.flatMap(({ line, account }) => {
      const slot = current(line, wanted.line);
      if (!slot?.figure) return [];
      const { value, unit } = slot.figure;
      return [{ value, unit: isMoneyUnit(unit) ? unit : account.unit, slot }];
    });
  const ofKind = known.filter(({ kind }) => kind === wanted.kind);
  const same = figures(ofKind.filter(({ path }) => path === wanted.path));
  if (same.length > 0) return onlyOne(same);
  const namesakes = (list: readonly Named[]): readonly Named[] =>
    list.filter(({ kind, line }) => kind === wanted.kind && line.subject === wanted.line.subject);
  // Two lines of one name are told apart by what is above them, or not at all.
  if (new Set(namesakes(lines).map(({ path }) => path)).size > 1) return { why: 'notFound' };
  return onlyOne(figures(namesakes(ofKind)));
}

/** The column of last year that this year's line is compared by: what was done, else what was planned. */
function current({ slots }: MoneyLine, ours: MoneyLine): Slot | null {
  const done = ours.slots.actual ?? ours.slots.executed;
  if (done) return slots.actual ?? slots.executed ?? null;
  return slots.budget ?? slots.initial ?? slots.adjusted ?? slots.amount ?? null;
}

function onlyOne(figures: readonly FoundFigure[]): FoundFigure | { readonly why: WhyLeft } {
  const [first] = figures;
  if (!first) return { why: 'notFound' };
  const differs = figures.some(({ value, unit }) => value !== first.value || unit !== first.unit);
  return differs ? { why: 'ambiguous' } : first;
}

function inUnitOf(
  account: AccountTable,
  line: MoneyLine,
  found: FoundFigure,
): FoundFigure | { readonly why: WhyLeft } {
  const printed = Object.values(line.slots).map(({ figure }) => figure?.unit ?? null);
  const unit = printed.find(isMoneyUnit) ?? account.unit;
  if (unit === found.unit) return found;
  if (unit === null || found.unit === null) return { why: 'unit' };
  return { ...found, value: convertMoney(found.value, found.unit, unit), unit };
}

function carriedFigure(
  cell: CellAddress,
  subject: string,
  { value, slot }: FoundFigure,
  format: string,
  cells: Cells,
): CarriedFigure {
  const number = toNumber(value);
  const before = cells.at(cell);
  const style: { style?: CellStyle } = before.format === format ? {} : { style: { numberFormat: format } };
  return {
    cell,
    subject,
    text: displayText(number, format),
    from: slot.cell,
    fromText: slot.text,
    change: {
      kind: 'cell',
      cell,
      content: { formula: null, value: number },
      expect: { formula: before.formula, value: before.value },
      ...style,
    },
  };
}
