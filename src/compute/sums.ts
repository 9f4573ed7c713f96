import { negate, sum, type Decimal } from '../quantity';
import { formatArea, quoteSheet, type CellAddress } from '../workbook';
import { known, unknown, type Known, type Operand } from './cells';
import type { Outcome, Resolver } from './computation';

/** Excel takes at most 255 arguments and 8192 characters; we stop well before. */
const MOST_ARGUMENTS = 100;

/** A term of a sum. */
export interface Term {
  readonly cell: CellAddress;
  readonly sign: 1 | -1;
}

/**
 * `SUM(C6:C9)`, with the cells that follow each other as one range. A part that says 无 counts nothing.
 *
 * @param blanks whether a blank part leaves the sum unknown, or counts nothing beside others that are given, as SUM has it
 * @param bridge whether a range may run over the cells between two terms of one column
 */
export function sumOutcome(
  terms: readonly Term[],
  from: CellAddress,
  resolve: Resolver,
  blanks: 'unknown' | 'nothing' = 'unknown',
  bridge: (cell: CellAddress) => boolean = () => false,
): Known<Outcome> {
  const values: Decimal[] = [];
  const added: Part[] = [];
  const taken: Part[] = [];
  for (const { cell, sign } of terms) {
    if (resolve.saysNone(cell)) continue;
    if (blanks === 'nothing' && resolve.isBlank(cell)) {
      (sign === 1 ? added : taken).push({ cell, operand: null });
      continue;
    }
    const operand = resolve.number(cell);
    if (!operand.ok) return operand;
    values.push(sign === 1 ? operand.value.value : negate(operand.value.value));
    (sign === 1 ? added : taken).push({ cell, operand: operand.value });
  }
  if (values.length === 0) return unknown('missingInput');
  const plus = sumExpression(added, from, bridge);
  const minus = sumExpression(taken, from, bridge);
  if (plus === null || minus === null) return unknown('needsJudgement');
  return known({
    formula: minus === '' ? plus : `${plus === '' ? '0' : plus}-${minus}`,
    result: sum(values),
    operands: [...added, ...taken].flatMap(({ cell, operand }) => (operand ? [cell] : [])),
  });
}

interface Part {
  readonly cell: CellAddress;
  /** null for a blank cell. */
  readonly operand: Operand | null;
}

function sumExpression(
  parts: readonly Part[],
  from: CellAddress,
  bridge: (cell: CellAddress) => boolean,
): string | null {
  if (parts.length === 0) return '';
  const texts: string[] = [];
  for (let start = 0; start < parts.length;) {
    let end = start;
    while (end + 1 < parts.length && follows(parts, end, start, bridge)) end += 1;
    const first = parts[start];
    const last = parts[end];
    if (!first || !last) return null;
    if (end > start) texts.push(rangeText(first.cell, last.cell, from));
    // A blank cell apart from the others says nothing.
    else if (first.operand) texts.push(first.operand.expression);
    start = end + 1;
  }
  if (texts.length > MOST_ARGUMENTS) return null;
  const [only = ''] = texts;
  return texts.length === 1 && !only.includes(':') ? only : `SUM(${texts.join(',')})`;
}

/** Whether the next part continues the range that `start` begins: down one column, or along one row. */
function follows(
  parts: readonly Part[],
  at: number,
  start: number,
  bridge: (cell: CellAddress) => boolean,
): boolean {
  const [first, here, next] = [parts[start], parts[at], parts[at + 1]];
  if (!first || !here || !next || here.operand?.plain === false || next.operand?.plain === false)
    return false;
  if (here.cell.sheet !== next.cell.sheet) return false;
  const along = next.cell.row === here.cell.row && first.cell.row === here.cell.row;
  if (along && next.cell.column === here.cell.column + 1) return true;
  if (next.cell.column !== here.cell.column || first.cell.column !== here.cell.column) return false;
  if (next.cell.row <= here.cell.row) return false;
  for (let row = here.cell.row + 1; row < next.cell.row; row += 1) {
    if (!bridge({ sheet: here.cell.sheet, row, column: here.cell.column })) return false;
  }
  return true;
}

function rangeText(first: CellAddress, last: CellAddress, from: CellAddress): string {
  const local = formatArea({
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  });
  return first.sheet === from.sheet ? local : `${quoteSheet(first.sheet)}!${local}`;
}
