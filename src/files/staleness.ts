import type { CellAddress, CellValue, WorkbookSnapshot } from '../workbook';
import { cellOf, containsCell } from '../workbook';
import type { Reads } from './references';
import { readsOf } from './references';

/** A formula cell whose saved value must go, or may come back. */
export interface ValueStep {
  readonly cell: CellAddress;
  readonly formula: string;
  /** Null: what it computes is not known any more. */
  readonly value: CellValue;
}

/** The workbook around an edit. */
export interface Edited {
  /** As it was opened: its values belong together. */
  readonly origin: WorkbookSnapshot;
  readonly before: WorkbookSnapshot;
  readonly now: WorkbookSnapshot;
  /** Cells of this edit: their values are ours, and right. */
  readonly cells: readonly CellAddress[];
  /** Cells of this and all earlier edits. */
  readonly allCells: readonly CellAddress[];
  /** Formulas of the defined names, by lower case. */
  readonly names: ReadonlyMap<string, string>;
}

interface FormulaCell extends ValueStep {
  readonly reads: Reads;
}

export const keyOf = ({ sheet, row, column }: CellAddress): string =>
  `${sheet.toLowerCase()}!${row},${column}`;

/**
 * What an edit makes of the values that other formulas were saved with. A formula that reads a changed cell, by whatever
 * way, loses its value: unknown is better than wrong. Where all that it reads is again as it was at the opening, its
 * value of then comes back.
 */
export function valueSteps({ origin, before, now, cells, allCells, names }: Edited): ValueStep[] {
  const changedNow = cells.filter((cell) => differs(before, now, cell));
  if (changedNow.length === 0) return [];
  const own = new Set(cells.map(keyOf));
  const formulas = [...formulasOf(now, names)].filter(({ cell }) => !own.has(keyOf(cell)));
  const stale = dependents(formulas, changedNow);
  const unlikeOrigin = dependents(
    formulas,
    allCells.filter((cell) => differs(origin, now, cell)),
  );
  const steps: ValueStep[] = [];
  for (const each of formulas) {
    const { cell, formula } = each;
    const known = cellOf(origin, cell);
    const returns = !unlikeOrigin.has(each) && known?.formula === formula;
    const value = returns ? known.value : stale.has(each) ? null : each.value;
    if (value !== each.value) steps.push({ cell, formula, value });
  }
  return steps;
}

function differs(a: WorkbookSnapshot, b: WorkbookSnapshot, cell: CellAddress): boolean {
  const [one, other] = [cellOf(a, cell), cellOf(b, cell)];
  if ((one?.value ?? '') !== (other?.value ?? '')) return true;
  // Another formula of which nobody knows yet what it computes.
  return (other?.value ?? null) === null && (one?.formula ?? null) !== (other?.formula ?? null);
}

function* formulasOf(workbook: WorkbookSnapshot, names: ReadonlyMap<string, string>): Generator<FormulaCell> {
  for (const { name: sheet, area, formulas, values } of workbook.sheets) {
    for (const [r, row] of formulas.entries()) {
      for (const [c, formula] of (row ?? []).entries()) {
        if (formula === null) continue;
        const cell = { sheet, row: area.row + r, column: area.column + c };
        yield { cell, formula, value: values[r]?.[c] ?? null, reads: readsOf(formula, sheet, names) };
      }
    }
  }
}

/** The formulas that read any of the cells, directly or by way of other formulas. */
function dependents(formulas: readonly FormulaCell[], cells: readonly CellAddress[]): Set<FormulaCell> {
  const hit = new Set<FormulaCell>();
  let rest = formulas;
  for (let wave = cells; wave.length > 0;) {
    const touches = meeting(wave);
    const next: FormulaCell[] = [];
    const found: CellAddress[] = [];
    for (const formula of rest) {
      if (touches(formula.reads)) {
        hit.add(formula);
        found.push(formula.cell);
      } else next.push(formula);
    }
    rest = next;
    wave = found;
  }
  return hit;
}

/** Tells whether what a formula reads meets any of the cells: by the smaller of the two. */
function meeting(cells: readonly CellAddress[]): (reads: Reads) => boolean {
  const keys = new Set(cells.map(keyOf));
  const bySheet = new Map<string, CellAddress[]>();
  for (const cell of cells) {
    const sheet = cell.sheet.toLowerCase();
    const known = bySheet.get(sheet);
    if (known) known.push(cell);
    else bySheet.set(sheet, [cell]);
  }
  return ({ ranges, anything }) =>
    anything ||
    ranges.some((range) => {
      const there = bySheet.get(range.sheet.toLowerCase()) ?? [];
      if (range.rows * range.columns > there.length) return there.some((cell) => containsCell(range, cell));
      for (let row = range.row; row < range.row + range.rows; row++) {
        for (let column = range.column; column < range.column + range.columns; column++) {
          if (keys.has(keyOf({ sheet: range.sheet, row, column }))) return true;
        }
      }
      return false;
    });
}
