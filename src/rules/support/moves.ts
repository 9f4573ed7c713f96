import { sameCell, type CellAddress, type CellContent, type SetCell } from '../../workbook';
import type { Fact } from '../../evaluation';
import type { Fix } from '../../findings';
import type { Facts } from '../facts';
import type { RowView } from '../rule';
import { className, classOf } from './indicators';

/**
 * Puts a row under another class: its own class cells say the new one, and the row below, where it took its class from
 * this row's cell or from above, says the old one. Null where the table has no column of classes, or where a formula
 * stands in its place.
 *
 * @param level1 the first level that the class belongs to; null where it stays
 */
export function moveTo(
  facts: Pick<Facts, 'tableCell'>,
  { indicator, next, form }: RowView,
  level1: string | null,
  level2: string,
): Fix | null {
  const wanted: readonly (readonly ['level1' | 'level2', string])[] = [
    ...(level1 !== null && classOf(indicator.level1) !== className(level1)
      ? [['level1', level1] as const]
      : []),
    ['level2', level2],
  ];
  const changes: SetCell[] = [];
  for (const [role, text] of wanted) {
    const column = form.columns.find((one) => one.role === role)?.column;
    const old = indicator[role];
    if (column === undefined || !old) return null;
    const at = (row: number): CellAddress => ({ sheet: form.sheet, row, column });
    changes.push(set(facts, at(indicator.row.row), old, text));
    if (next && sharesCell(next[role], old)) changes.push(set(facts, at(next.row.row), next[role], old.text));
  }
  if (changes.some(({ expect }) => expect?.formula !== null)) return null;
  return { kind: 'suggestion', label: { key: 'fix.class', values: { value: level2 } }, changes };
}

const sharesCell = (mine: Fact<string> | null, other: Fact<string>): mine is Fact<string> =>
  mine !== null && sameCell(mine.cell, other.cell);

/** A class that is carried down stands in another row's cell; this row's own is blank then. */
function set(
  facts: Pick<Facts, 'tableCell'>,
  cell: CellAddress,
  carried: Fact<string>,
  text: string,
): SetCell {
  const own = sameCell(carried.cell, cell) ? facts.tableCell(cell) : undefined;
  const expect: CellContent =
    own?.formula === undefined || own.formula === null
      ? { formula: null, value: own?.value ?? null }
      : { formula: own.formula, value: own.value };
  return { kind: 'cell', cell, content: { formula: null, value: text }, expect };
}
