import type { CellAddress } from '../../workbook';
import type { Table } from '../../recognize';

/** The cell that stands for a whole table: its title, else its first cell. */
export function originOf(table: Table): CellAddress {
  return table.titleCell ?? { sheet: table.sheet, row: table.area.row, column: table.area.column };
}
