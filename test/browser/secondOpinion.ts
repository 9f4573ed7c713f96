import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readXlsx } from '../../src/files';
import {
  cellAt,
  formatCell,
  isErrorValue,
  sheetNamed,
  textAt,
  type WorkbookSnapshot,
} from '../../src/workbook';
import { Soffice } from '../office/soffice';

/**
 * Opens a saved workbook in LibreOffice, computes every formula anew and holds it against what was saved: each formula
 * cell shows the same, none is an error. Gives how many formulas were held; null without LibreOffice.
 */
export function holdAgainstLibreOffice(bytes: Uint8Array): number | null {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    console.log('      no LibreOffice here: the saved file was not opened in it');
    return null;
  }
  const office = new Soffice();
  try {
    return compare(snapshot(bytes), snapshot(office.convert(bytes, 'xlsx')));
  } finally {
    office.close();
  }
}

function snapshot(bytes: Uint8Array): WorkbookSnapshot {
  const read = readXlsx(bytes, 'saved.xlsx');
  assert.ok(read.ok);
  return read.value;
}

function compare(saved: WorkbookSnapshot, recalculated: WorkbookSnapshot): number {
  let formulas = 0;
  for (const sheet of saved.sheets) {
    const other = sheetNamed(recalculated, sheet.name);
    assert.ok(other, `LibreOffice kept the sheet ${sheet.name}`);
    const { area } = sheet;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (cellAt(sheet, row, column).formula === null) continue;
        formulas += 1;
        const where = formatCell({ sheet: sheet.name, row, column });
        const { value } = cellAt(other, row, column);
        assert.ok(!isErrorValue(value), `${where} is ${String(value)} in LibreOffice`);
        assert.equal(textAt(other, row, column), textAt(sheet, row, column), where);
      }
    }
  }
  return formulas;
}
