import type { Evaluation } from '../../evaluation';
import type { ColumnRole, Table, TableCell } from '../../recognize';

/** A cell with words, and the column and table that it stands in. */
export interface TextCell {
  readonly table: Table;
  readonly role: ColumnRole;
  readonly cell: TableCell;
}

const known = new WeakMap<Evaluation, readonly TextCell[]>();

/**
 * Every typed text of the tables, once each: levels that are carried down count where they stand. Several rules ask for
 * them, so that they are gathered once for an evaluation.
 */
export function textCells(evaluation: Evaluation): readonly TextCell[] {
  let cells = known.get(evaluation);
  if (!cells) {
    cells = gathered(evaluation);
    known.set(evaluation, cells);
  }
  return cells;
}

function gathered({ reading }: Evaluation): readonly TextCell[] {
  const found: TextCell[] = [];
  for (const table of reading.tables) {
    for (const { row, cells } of [...table.rows, ...table.totals]) {
      for (const [role, cell] of Object.entries(cells)) {
        if (cell.cell.row === row && typeof cell.value === 'string' && cell.formula === null)
          found.push({ table, role: role as ColumnRole, cell });
      }
    }
  }
  return found;
}
