import { figureOfCell, mostDecimals, numberFormat, round, roundFigure, shift } from '../quantity';
import type { Figure } from '../quantity';
import type { Table, TableCell } from '../recognize';
import { isErrorValue } from '../workbook';
import type { Fact, Slot } from './types';

/** How the cells of one kind and unit in one table print their figures. */
export interface Printing {
  readonly unit: string | null;
  /** Most decimals among typed constants. */
  readonly decimals: number;
  /** Numbers without a percent format are fractions: 0.1637 is 16.37 %. */
  readonly fractions: boolean;
}

export const PLAIN: Printing = { unit: null, decimals: 0, fractions: false };

/** Money has two decimals where nothing printed says otherwise. */
const MONEY_DECIMALS = 2;

/** The printing of a set of cells: typed constants decide its decimals (design: Numbers). */
export function printingOf(cells: readonly TableCell[], unit: string | null, fractions = false): Printing {
  return { unit, decimals: mostDecimals(cells.filter((cell) => cell.formula === null)), fractions };
}

/** The place of a figure with what stands there. */
export function slotOf(cell: TableCell, printing: Printing): Slot {
  return {
    cell: cell.cell,
    text: cell.text,
    figure: figureIn(cell, printing),
    source: sourceOf(cell),
    format: cell.format,
  };
}

function sourceOf({ value, formula, text }: TableCell): Slot['source'] {
  if (isErrorValue(value)) return 'error';
  if (formula !== null) return 'formula';
  if (value === null || text === '') return 'empty';
  return typeof value === 'number' ? 'typed' : 'text';
}

// Points are few numbers, written in the same way.
const plainFigures = new Map<number, Figure | null>();
const MOST_REMEMBERED = 10_000;

function figureIn(cell: TableCell, printing: Printing): Figure | null {
  const { value, format, formula } = cell;
  if (printing !== PLAIN || typeof value !== 'number' || format !== 'General' || formula !== null)
    return readFigure(cell, printing);
  let figure = plainFigures.get(value);
  if (figure === undefined) {
    figure = readFigure(cell, printing);
    if (plainFigures.size > MOST_REMEMBERED) plainFigures.clear();
    plainFigures.set(value, figure);
  }
  return figure;
}

function readFigure(cell: TableCell, printing: Printing): Figure | null {
  const figure = figureOfCell(cell, printing.unit, printing.decimals);
  if (figure === null || typeof cell.value !== 'number') return figure;
  const format = numberFormat(cell.format);
  const printed = { ...figure, text: cell.text };
  if (format.kind === 'percent') return printed;
  if (printing.fractions) {
    return {
      ...printed,
      value: shift(figure.value, 2),
      decimals: Math.max(0, figure.decimals - 2),
      unit: '%',
    };
  }
  // A formula in the general format shows float residue; its figure has the decimals of what was typed beside it.
  if (cell.formula !== null && format.decimals === null && printing.unit !== '%') {
    const decimals = Math.min(figure.decimals, Math.max(printing.decimals, MONEY_DECIMALS));
    return { ...roundFigure(figure, decimals), value: round(figure.value, decimals), text: cell.text };
  }
  return printed;
}

/** The words of a cell as a fact; null for an absent cell. */
export function factOf(cell: TableCell | undefined): Fact<string> | null {
  return cell ? { value: cell.text, cell: cell.cell, text: cell.text } : null;
}

/** The words of a cell that says something; null for an absent or empty one. */
export function saidIn(cell: TableCell | undefined): Fact<string> | null {
  return cell && cell.text !== '' ? factOf(cell) : null;
}

/** All cells of a table's columns with these roles. */
export function cellsOf(table: Table, roles: readonly (keyof Table['rows'][number]['cells'])[]): TableCell[] {
  return table.rows.flatMap((row) =>
    roles.flatMap((role) => {
      const cell = row.cells[role];
      return cell ? [cell] : [];
    }),
  );
}
