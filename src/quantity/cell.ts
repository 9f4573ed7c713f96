import { isErrorValue, type CellValue } from '../workbook';
import { decimalsOf, fromNumber, round, shift } from './decimal';
import { parseFigure, withDecimals } from './figure';
import { numberFormat } from './format';
import type { Figure } from './types';

/** What figures need of a cell. */
export interface NumberCell {
  readonly value: CellValue;
  /** Number format in Excel's invariant notation. */
  readonly format: string;
}

/**
 * The figure that a cell prints: a number in its number format (0.95 as `0.00%` is 95.00 %), or a text that is a
 * figure; null for empty cells, errors, dates and other text.
 *
 * @param unit the unit of the cell's column or table, where the cell itself has none
 * @param decimals for cells whose format does not say: the most digits among typed constants of the same kind and unit
 *   in the same table (`mostDecimals`)
 */
export function figureOfCell(cell: NumberCell, unit: string | null, decimals = 0): Figure | null {
  if (typeof cell.value === 'number') return figureOfNumber(cell.value, cell.format, unit, decimals);
  if (typeof cell.value !== 'string' || isErrorValue(cell.value)) return null;
  const figure = parseFigure(cell.value);
  return (
    figure &&
    withDecimals(
      figure.unit === null ? { ...figure, unit } : figure,
      figure.unit === null || figure.unit === unit ? decimals : 0,
    )
  );
}

function figureOfNumber(
  number: number,
  format: string,
  unit: string | null,
  fallback: number,
): Figure | null {
  const typed = fromNumber(number);
  if (typed === null) return null;
  const shown = numberFormat(format);
  if (shown.kind === 'date') return null;
  const value = shown.kind === 'percent' ? shift(typed, 2) : typed;
  const own = decimalsOf(value);
  const decimals =
    shown.decimals === null
      ? Math.max(own, fallback)
      : Math.max(shown.decimals.least, Math.min(own, shown.decimals.most));
  const printed = round(value, decimals);
  return {
    value: printed,
    decimals,
    unit: shown.kind === 'percent' ? '%' : (shown.unit ?? unit),
    text: printed,
  };
}

/**
 * Decimals that a typed constant shows of itself: the digits of the number or of the text; null for what is no figure
 * and for cells whose number format fixes the decimals.
 */
export function typedDecimals(cell: NumberCell): number | null {
  if (typeof cell.value === 'number') {
    if (numberFormat(cell.format).decimals !== null || numberFormat(cell.format).kind === 'date') return null;
    const value = fromNumber(cell.value);
    return value === null ? null : decimalsOf(value);
  }
  return typeof cell.value === 'string' ? (parseFigure(cell.value)?.decimals ?? null) : null;
}

/** The most decimals among typed constants of one kind and unit of a table; `0` for none. */
export function mostDecimals(cells: Iterable<NumberCell>): number {
  let most = 0;
  for (const cell of cells) most = Math.max(most, typedDecimals(cell) ?? 0);
  return most;
}
