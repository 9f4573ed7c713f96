import type { Decimal } from '../quantity';
import type { Table } from '../recognize';
import type { CellAddress } from '../workbook';
import type { Known, Operand } from './cells';
import type { Band, Field } from './types';

/** Numbers of other cells, those that are being filled included. */
export interface Resolver {
  readonly number: (cell: CellAddress) => Known<Operand>;
  /** 无, — and the like. */
  readonly saysNone: (cell: CellAddress) => boolean;
  /** Neither typed nor to be filled. */
  readonly isBlank: (cell: CellAddress) => boolean;
}

/** What a computation gives. `value` is null where the result is a text. */
export interface Outcome {
  /** Without the leading `=`. */
  readonly formula: string;
  readonly result: Decimal | string;
  readonly operands: readonly CellAddress[];
  /** Where a person may score within a band: the result is only what we propose. */
  readonly proposal?: Band;
}

/** A computed field at an empty cell. */
export interface Computation {
  readonly field: Field;
  readonly cell: CellAddress;
  readonly subject: string;
  /** The table whose column gives the number format; null for none. */
  readonly table: Table | null;
  /** A `ratio` is written as a fraction or times 100, as its column has it. */
  readonly kind: 'amount' | 'ratio' | 'points' | 'text';
  /** @param hundred whether a ratio is to be written times 100. */
  readonly run: (resolve: Resolver, hundred: boolean) => Known<Outcome>;
}

/** A key for maps of cells. */
export function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}
