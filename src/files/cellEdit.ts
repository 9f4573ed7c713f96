import type { CellContent, CellStyle } from '../workbook';

/** What is to become of one cell. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent | undefined;
  readonly style?: CellStyle | undefined;
  /** Its cell format by number, given the one it has; wins over `style` unless it is null. */
  readonly format?: ((current: number) => number | null) | undefined;
}
