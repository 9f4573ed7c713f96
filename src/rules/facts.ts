import { sameCell } from '../workbook';
import type { CellAddress } from '../workbook';
import type { Evaluation } from '../evaluation';
import type { TableCell, TableRow } from '../recognize';
import type { Scheme } from '../schemes';
import type { JudgedRelation } from './relations';
import { judgeRelations } from './relations';

/** What every rule looks at. */
export interface Facts {
  readonly evaluation: Evaluation;
  readonly scheme: Scheme;
  /** Every relation whose figures are all there, held to account once for all rules. */
  readonly judged: readonly JudgedRelation[];
  /** The table cell at an address; undefined outside the tables. */
  readonly tableCell: (address: CellAddress) => TableCell | undefined;
}

/** The facts of an evaluation under a scheme. */
export function factsOf(evaluation: Evaluation, scheme: Scheme): Facts {
  let index: Map<string, Map<number, TableRow[]>> | null = null;
  return {
    evaluation,
    scheme,
    judged: judgeRelations(evaluation.relations),
    tableCell: (address) => {
      index ??= indexRows(evaluation);
      for (const { cells } of index.get(address.sheet)?.get(address.row) ?? []) {
        const found = Object.values(cells).find(({ cell }) => sameCell(cell, address));
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** Rows of tables by sheet and row. Levels that are carried down belong to the row that holds their text. */
function indexRows(evaluation: Evaluation): Map<string, Map<number, TableRow[]>> {
  const index = new Map<string, Map<number, TableRow[]>>();
  for (const table of evaluation.reading.tables) {
    const rows = index.get(table.sheet) ?? new Map<number, TableRow[]>();
    index.set(table.sheet, rows);
    for (const row of [...table.rows, ...table.totals]) {
      const mates = rows.get(row.row);
      if (mates) mates.push(row);
      else rows.set(row.row, [row]);
    }
  }
  return index;
}
