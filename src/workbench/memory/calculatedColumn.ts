import { containsCell } from '../../workbook';
import type { CellContent } from '../../workbook';
import type { MemorySheet } from './sheet';

/**
 * What Excel makes of a formula in a table whose column holds nothing else: a calculated column, the formula and its number
 * format in every row. References stay as they are written: nothing here moves them.
 */
export function fillColumn(sheet: MemorySheet, row: number, column: number, content: CellContent): void {
  const table = sheet.tables.find(({ body }) => containsCell(body, { row, column }));
  if (!table) return;
  const rows = Array.from({ length: table.body.rows }, (_, index) => table.body.row + index);
  const others = rows.filter((each) => each !== row);
  if (others.some((each) => !isBlank(sheet.content(each, column)))) return;
  const { numberFormat } = sheet.style(row, column);
  for (const other of others) {
    sheet.setContent(other, column, content);
    sheet.setStyle({ row: other, column, rows: 1, columns: 1 }, { numberFormat });
  }
}

const isBlank = ({ formula, value }: CellContent): boolean => formula === null && (value ?? '') === '';
