import { isUnit } from '../quantity';
import { isTotalLabel, subjectOf, wordsOf } from '../recognize';
import type { Table, TableRow } from '../recognize';
import { isComplete } from './parts';
import { factOf, printingOf, cellsOf, saidIn, slotOf } from './slots';
import type { Entry } from './types';

/**
 * The labels and values of tables of one kind as one list; `parent` is an index in that list. A value's unit is its own,
 * else that of the unit column, the label's brackets, the value header, or the note above the table.
 */
export function entriesOf(tables: readonly Table[]): Entry[] {
  const entries: Entry[] = [];
  for (const table of tables) {
    const offset = entries.length;
    const header = table.columns.find(({ role }) => role === 'value');
    const headerUnit = header ? (wordsOf(header.header).unit ?? header.unit) : null;
    const decimals = printingOf(cellsOf(table, ['value']), null).decimals;
    const own = table.rows.flatMap((row) => {
      const entry = entryOf(table, row, headerUnit, decimals, offset);
      return entry ? [entry] : [];
    });
    // Every row of these tables has a label and a value, so rows and entries are in step.
    for (const entry of withCompleteness(own, offset)) entries.push(entry);
  }
  return entries;
}

function withCompleteness(own: readonly Entry[], offset: number): Entry[] {
  const parts = new Map<number, Entry[]>();
  for (const entry of own) {
    if (entry.parent === null) continue;
    const known = parts.get(entry.parent - offset) ?? [];
    known.push(entry);
    parts.set(entry.parent - offset, known);
  }
  return own.map((entry, index) => {
    const mine = parts.get(index);
    if (!mine) return entry;
    const { table, row, label, subject, group, value, text, parent } = entry;
    return {
      table,
      row,
      label,
      subject,
      group,
      value,
      text,
      parent,
      complete: isComplete(entry, mine, (node) => node.value.figure),
    };
  });
}

function entryOf(
  table: Table,
  row: TableRow,
  headerUnit: string | null,
  decimals: number,
  offset: number,
): Entry | null {
  const label = factOf(row.cells.label);
  const cell = row.cells.value;
  if (!label || !cell) return null;
  const column = row.cells.unit?.text ?? '';
  const unit =
    (column !== '' && isUnit(column) ? column : null) ??
    wordsOf(label.value).unit ??
    headerUnit ??
    table.measure;
  const group = saidIn(row.cells.level1);
  // Counts are exact as printed: other cells' decimals say nothing about them.
  const slot = slotOf(cell, { unit, decimals: table.kind === 'ratios' ? decimals : 0, fractions: false });
  const bare = subjectOf(label.value);
  return {
    table,
    row,
    label,
    subject: group && isTotalLabel(bare) && bare.length <= 2 ? group.value : bare,
    group,
    value: slot,
    text: cell.text,
    parent: row.parent === null ? null : row.parent + offset,
    complete: false,
  };
}
