import type { CellAddress } from '../workbook';
import type { Evaluation } from '../evaluation';
import type { TableCell } from '../recognize';
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
  let index: Map<string, Map<string, TableCell>> | null = null;
  return {
    evaluation,
    scheme,
    judged: judgeRelations(evaluation.relations),
    tableCell: (address) => {
      index ??= indexCells(evaluation);
      return index.get(address.sheet)?.get(place(address));
    },
  };
}

const place = (address: CellAddress): string => `${address.row},${address.column}`;

function indexCells(evaluation: Evaluation): Map<string, Map<string, TableCell>> {
  const index = new Map<string, Map<string, TableCell>>();
  for (const table of evaluation.reading.tables) {
    const cells = index.get(table.sheet) ?? new Map<string, TableCell>();
    index.set(table.sheet, cells);
    for (const row of table.rows) {
      for (const cell of Object.values(row.cells)) cells.set(place(cell.cell), cell);
    }
  }
  return index;
}
