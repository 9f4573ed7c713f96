import type { Evaluation } from '../../evaluation';
import type { ColumnRole, Table, TableCell } from '../../recognize';

/** A cell with words, and the column and table that it stands in. */
export interface TextCell {
  readonly table: Table;
  readonly role: ColumnRole;
  readonly cell: TableCell;
}

/** Every typed text of the tables, once each: levels that are carried down count where they stand. */
export function textCells({ reading }: Evaluation): readonly TextCell[] {
  return reading.tables.flatMap((table) =>
    [...table.rows, ...table.totals].flatMap(({ row, cells }) =>
      Object.entries(cells).flatMap(([role, cell]): TextCell[] =>
        cell.cell.row === row && typeof cell.value === 'string' && cell.formula === null
          ? [{ table, role: role as ColumnRole, cell }]
          : [],
      ),
    ),
  );
}
