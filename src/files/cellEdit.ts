import type { CellContent, CellStyle } from '../workbook';

/** What is to become of one cell. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent | undefined;
  readonly style?: CellStyle | undefined;
  /** A thin line on each side; absent leaves its lines as they are. */
  readonly border?: boolean | undefined;
  /** Its cell format by number, given the one it has; wins over `style` unless it is null. */
  readonly format?: ((current: number) => number | null) | undefined;
}
