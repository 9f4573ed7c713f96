import type { Scheme } from '../../../src/schemes';
import type { Rows } from '../../support/workbook';

/** A workbook that no unit would hand in, or only on a bad day, with what differs from its scheme. */
export interface Odd {
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly scheme?: Partial<Scheme>;
}

export const ODD: readonly Odd[] = [];
