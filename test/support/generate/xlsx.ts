import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';

/** A snapshot as the bytes of an .xlsx file. Formulas keep their values as cached results. */
export async function bytesOf(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  return writeXlsx({ sheets: workbook.sheets.map(sheetOf) });
}

function sheetOf({ name, area, values, formulas, formats, merges }: SheetSnapshot): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const format = formats[r]?.[c] ?? 'General';
      const formula = formulas[r]?.[c] ?? null;
      const style = format === 'General' ? {} : { style: { numFmt: format } };
      const key = `${area.row + r},${area.column + c}`;
      if (formula !== null)
        cells.set(key, { value, type: 'formula', formula: formula.slice(1), formulaResult: value, ...style });
      else if (value === null) {
        if (format !== 'General') cells.set(key, { value, type: 'empty', ...style });
      } else
        cells.set(key, {
          value,
          type: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string',
          ...style,
        });
    });
  });
  return {
    name,
    rows: [
      ...Array.from({ length: area.row }, () => blank(area.column + area.columns)),
      ...values.map((row) => [...blank(area.column), ...row]),
    ],
    cells,
    merges: (merges ?? []).map((merge) => ({
      startRow: merge.row,
      startCol: merge.column,
      endRow: merge.row + merge.rows - 1,
      endCol: merge.column + merge.columns - 1,
    })),
  };
}

const blank = (columns: number): null[] => Array.from({ length: columns }, () => null);
