import type { CellAddress } from '../workbook';
import type { Decimal } from '../quantity';

/** A number in a report that knows where it comes from. */
export interface FigureSpan {
  readonly kind: 'figure';
  readonly value: Decimal;
  readonly decimals: number;
  /** Printed after the number: 万元, %, 人; empty for none. */
  readonly unit: string;
  /** As printed, with its unit. */
  readonly text: string;
  /** Prose prints absolute values after 增加 and 减少. */
  readonly absolute: boolean;
  /** How it follows from its cells. `value`: the cell itself. */
  readonly derivation: 'value' | 'sum' | 'difference' | 'changeRate' | 'quotient' | 'count';
  readonly cells: readonly CellAddress[];
}

export interface TextSpan {
  readonly kind: 'text';
  readonly text: string;
  /** Cells whose words these are (the person's own text placed into the report); empty for wording of ours. */
  readonly cells: readonly CellAddress[];
}

/** 增加, 减少 or 持平: chosen by a figure's sign. */
export interface ChoiceSpan {
  readonly kind: 'choice';
  readonly text: string;
  readonly cells: readonly CellAddress[];
}

/** A fact that is nowhere in the workbook: printed as 【待补充：…】, never invented. */
export interface GapSpan {
  readonly kind: 'gap';
  /** What is missing, in a few words. */
  readonly what: string;
  readonly text: string;
}

export type Span = FigureSpan | TextSpan | ChoiceSpan | GapSpan;

/** One line of the report. `level` 0 is the title, 1 to 4 are 一、（一）1.（1）, null is a paragraph. */
export interface Block {
  /** Stable name of the place in the template: `funds.income.total`. */
  readonly id: string;
  readonly level: 0 | 1 | 2 | 3 | 4 | null;
  /** Flush (主送机关), right (落款), or an indented paragraph. */
  readonly layout: 'body' | 'flush' | 'right';
  readonly spans: readonly Span[];
}

export interface Report {
  readonly template: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface NarrateOptions {
  /** Id of a template; the scheme's own when absent. */
  readonly template?: string;
  /** Date printed under the report (成文日期); a gap when absent, never today's. */
  readonly date?: { readonly year: number; readonly month: number; readonly day: number };
}
