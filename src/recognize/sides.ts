import type { Filled, Grid } from './grid';
import { headingKind, labelKind } from './labels';
import { looksNumeric } from './text';
import type { TableKind } from './types';

/** The name of a form's section, in a column of its own left of labels with their values. */
export interface Side {
  readonly column: number;
  /** What its words say of the labels beside it; null when they say nothing. */
  readonly kind: TableKind | null;
}

const LONGEST = 10;
const COUNTED: ReadonlySet<TableKind | null> = new Set<TableKind | null>(['staff', 'score']);

/**
 * The section whose name stands in front of a row's labels and values (人员情况 | 编制人数 | 74 | 在职人数 | 68), in whatever words: the
 * row above or below has labels and values alone, further right, or all its labels are known. Null for any other row.
 */
export function sideAt(grid: Grid, row: number): Side | null {
  const [head, ...rest] = grid.filled(row);
  const [label] = rest;
  if (!head || !label || typeof head.value !== 'string' || /[:：。]/u.test(head.text)) return null;
  if (head.text.replace(/\s+/gu, '').length > LONGEST || looksNumeric(head.text) || !isPairs(rest))
    return null;
  const known =
    rest.every(({ text }, index) => index % 2 === 1 || COUNTED.has(labelKind(text))) && rest.some(isFigure);
  const beside = [row - 1, row + 1].some((near) => {
    const cells = grid.filled(near);
    return cells[0]?.column === label.column && isPairs(cells);
  });
  return known || beside ? { column: head.column, kind: headingKind(head.text) } : null;
}

/** Labels, each with a figure beside it, or with words where the label is a known one. */
const isPairs = (cells: readonly Filled[]): boolean =>
  cells.length > 0 &&
  cells.length % 2 === 0 &&
  cells.every(({ value, text }, index) =>
    index % 2 === 0
      ? typeof value === 'string' && !looksNumeric(text)
      : isFigure({ value, text }) || labelKind(cells[index - 1]?.text ?? '') !== null,
  );

const LEAST_HEADS = 4;

/** Whether a row of words heads columns, in words of its own: figures stand beside each other in the row below it. */
export function headsColumns(grid: Grid, row: number): boolean {
  const cells = grid.filled(row);
  if (cells.length < LEAST_HEADS || !cells.every(({ value }) => typeof value === 'string')) return false;
  const over = new Set(cells.map(({ column }) => column));
  const below = grid.filled(row + 1);
  return (
    below.length >= LEAST_HEADS &&
    below.every(({ column }) => over.has(column)) &&
    below.some((cell, index) => isFigure(cell) && isFigure(below[index + 1]))
  );
}

const isFigure = (cell: Pick<Filled, 'value' | 'text'> | undefined): boolean =>
  cell !== undefined && (typeof cell.value === 'number' || looksNumeric(cell.text));
