import type { Relation } from '../evaluation';
import { abs, compare, numberFormat, shift, subtract } from '../quantity';
import type { Table } from '../recognize';
import type { CellAddress } from '../workbook';
import type { Cells } from './cells';
import { keyOf, type Computation } from './computation';
import { ratioOf } from './relations';

/** How a filled cell is formatted, and whether its ratio is written times 100. */
export interface Shape {
  readonly format: string;
  readonly hundred: boolean;
}

/** How many ratios of a column are written as fractions, and how many times 100. */
interface Votes {
  fraction: number;
  hundred: number;
}

/** The formats that most numbers of a column have: of those that fix decimals, and of the percents. */
interface ColumnFormats {
  readonly number: string | undefined;
  readonly percent: string | undefined;
}

const NO_FORMATS: ColumnFormats = { number: undefined, percent: undefined };

/** Formats of the columns of a workbook, for the cells that are filled. */
export class Formats {
  private readonly columns = new Map<string, ColumnFormats>();
  private readonly votes = new Map<string, Votes>();
  private readonly percentFormat: string;

  constructor(
    private readonly cells: Cells,
    relations: readonly Relation[],
    percentDecimals: number,
  ) {
    this.percentFormat = percentDecimals > 0 ? `0.${'0'.repeat(percentDecimals)}%` : '0%';
    for (const relation of relations) this.vote(relation);
  }

  private vote(relation: Relation): void {
    if (relation.kind !== 'changeRate' && relation.kind !== 'quotient') return;
    const [first, second] = relation.operands;
    if (!first || !second || this.cells.isEmpty(relation.result.cell)) return;
    const stated = this.cells.operand(relation.result.cell, relation.result.cell);
    const a = this.cells.operand(first.cell, relation.result.cell);
    const b = this.cells.operand(second.cell, relation.result.cell);
    if (!stated.ok || !stated.value.plain || stated.value.fraction || !a.ok || !b.ok) return;
    const ratio = ratioOf(relation, a.value.value, b.value.value);
    if (ratio === null) return;
    const far = abs(subtract(stated.value.value, ratio));
    const near = abs(subtract(stated.value.value, shift(ratio, 2)));
    const key = columnKey(relation.table, relation.result.cell);
    const votes = this.votes.get(key) ?? { fraction: 0, hundred: 0 };
    if (compare(near, far) < 0) votes.hundred += 1;
    else votes.fraction += 1;
    this.votes.set(key, votes);
  }

  /**
   * The shape of a computation's cell: its own format where it says something, else its column's; an amount's is that of
   * what it is computed from where neither says anything.
   */
  shapeOf({ cell, table, kind }: Computation, operands: readonly CellAddress[] = []): Shape {
    const own = this.cells.at(cell).format;
    const column = table ? this.columnFormats(table, cell) : NO_FORMATS;
    if (kind === 'text')
      return { format: numberFormat(own).kind === 'text' ? 'General' : own, hundred: false };
    if (kind !== 'ratio') {
      const from = kind === 'amount' ? operands.map((operand) => this.cells.at(operand).format) : [];
      const format = isNumeric(own) ? own : (column.number ?? mostCommon(from.filter(isNumeric)));
      return { format: format ?? 'General', hundred: false };
    }
    if (isPercent(own)) return { format: own, hundred: false };
    const votes = table ? this.votes.get(columnKey(table, cell)) : undefined;
    const { percent } = column;
    if (percent !== undefined && (votes?.hundred ?? 0) === 0) return { format: percent, hundred: false };
    const hundred = votes ? votes.hundred > votes.fraction : table !== null && headerSaysPercent(table, cell);
    if (!hundred) return { format: percent ?? this.percentFormat, hundred: false };
    return { format: isNumeric(own) ? own : (column.number ?? '0.00'), hundred: true };
  }

  /** Found once for all cells of a column. */
  private columnFormats(table: Table, cell: CellAddress): ColumnFormats {
    const key = columnKey(table, cell);
    let found = this.columns.get(key);
    if (!found) {
      const formats = table.rows
        .map(({ row }) => this.cells.at({ sheet: table.sheet, row, column: cell.column }))
        .filter(({ value }) => typeof value === 'number')
        .map(({ format }) => format);
      found = {
        number: mostCommon(formats.filter(isNumeric)),
        percent: mostCommon(formats.filter(isPercent)),
      };
      this.columns.set(key, found);
    }
    return found;
  }
}

function columnKey(table: Table, cell: CellAddress): string {
  return keyOf({ sheet: table.sheet, row: table.area.row, column: cell.column });
}

const isPercent = (format: string): boolean => numberFormat(format).kind === 'percent';
const isNumeric = (format: string): boolean => numberFormat(format).kind === 'number';

function headerSaysPercent(table: Table, cell: CellAddress): boolean {
  const column = table.columns.find((candidate) => candidate.column === cell.column);
  return column !== undefined && (column.unit === '%' || /[（(]\s*[%％]\s*[）)]/.test(column.header));
}

function mostCommon(formats: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
