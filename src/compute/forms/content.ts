import type { Measure } from '../../quantity';
import type { FormRole } from '../../schemes';
import type { Entry } from './draft';

/** A row of the grid: what its cells begin with, and what its light is told by. */
export interface GridRow {
  readonly cells: { readonly [role in FormRole]?: Entry };
  readonly name: string;
  readonly measure: Measure | null;
}

/** What a form begins with; what is absent stays blank. */
export interface FormContent {
  readonly year: Entry;
  readonly fields: ReadonlyMap<string, Entry>;
  readonly goal: Entry | null;
  /** Budgets by label: 年度资金总额 and the sources. */
  readonly budgets: ReadonlyMap<string, Entry>;
  /** Labels of the money block; the form's own where nothing is carried over. */
  readonly sources: readonly string[];
  readonly rows: readonly GridRow[];
  readonly month: number;
}
