import type { CellAddress, ChartKind } from '../workbook';
import type { Decimal } from '../quantity';

/** Arithmetic over cells: how a figure follows from the workbook. A `cell` is its figure; a `percent` is part ÷ whole × 100. */
export type Origin =
  | { readonly kind: 'cell'; readonly cell: CellAddress }
  | { readonly kind: 'sum'; readonly terms: readonly Origin[] }
  | { readonly kind: 'difference'; readonly left: Origin; readonly right: Origin }
  | { readonly kind: 'percent'; readonly part: Origin; readonly whole: Origin }
  /** In another unit: × 10^power. */
  | { readonly kind: 'shift'; readonly of: Origin; readonly power: number };

/** How a span's text follows from its cells, so that a formula on the sheet can follow them without the add-in. */
export type Live =
  | {
      readonly kind: 'amount';
      readonly of: Origin;
      readonly decimals: number;
      readonly absolute: boolean;
      readonly unit: string;
    }
  /** A percent; 0 and 100 without decimals, words where its base is zero. */
  | {
      readonly kind: 'rate';
      readonly of: Origin;
      readonly decimals: number;
      readonly absolute: boolean;
      /** Of a rate that stands in a cell of its own: what it was divided by. */
      readonly base?: Origin;
    }
  /** The cell's figure as the cell shows it, among the words that the span has around it. */
  | { readonly kind: 'shown'; readonly cell: CellAddress }
  /** The text of the first band that the figure reaches. */
  | {
      readonly kind: 'bands';
      readonly of: Origin;
      readonly bands: readonly {
        readonly test: '>' | '>=' | '=';
        readonly than: Decimal;
        readonly text: string;
      }[];
      readonly otherwise: string;
    }
  /** `zero` where the figure is zero, `other` elsewhere. */
  | {
      readonly kind: 'unlessZero';
      readonly of: Origin;
      readonly zero: Span;
      readonly other: readonly Span[];
    };

interface Placed {
  readonly live?: Live;
  /** The run of spans that stands only where a figure is not zero; one object for the whole run. */
  readonly within?: { readonly of: Origin; readonly zero: Span };
}

/** A number in a report that knows where it comes from. */
export interface FigureSpan extends Placed {
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

export interface TextSpan extends Placed {
  readonly kind: 'text';
  readonly text: string;
  /** Cells whose words these are (the person's own text placed into the report); empty for wording of ours. */
  readonly cells: readonly CellAddress[];
}

/** 增加, 减少 or 持平: chosen by a figure's sign. */
export interface ChoiceSpan extends Placed {
  readonly kind: 'choice';
  readonly text: string;
  readonly cells: readonly CellAddress[];
}

/** A fact that is nowhere in the workbook: printed as 【待补充：…】, never invented. */
export interface GapSpan extends Placed {
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

/** A figure in a chart, and how it follows from its cells. */
export interface ChartFigure {
  readonly value: Decimal;
  readonly origin: Origin;
}

/** A chart of the report. Every series has a figure, or null for none, for every category. */
export interface ReportChart {
  /** Stable name: letters. */
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** Of its figures: 万元, 分; empty where the workbook prints none. */
  readonly unit: string;
  /** Decimals of its figures. */
  readonly decimals: number;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly figures: readonly (ChartFigure | null)[] }[];
}

export interface Report {
  readonly template: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Where people would rather look than read; only those whose figures the workbook holds. */
  readonly charts: readonly ReportChart[];
  /** Tables behind the report, for what is printed. */
  readonly annexes: readonly Annex[];
}

/** A table behind a report. */
export interface Annex {
  /** Of the attachment; tables of the same title one behind the other are one attachment. */
  readonly title: string;
  /** What the table is about, and the unit of its amounts; null for nothing. */
  readonly caption: string | null;
  readonly unit: string | null;
  /** How wide the columns are beside each other. */
  readonly widths: readonly number[];
  /** So many rows head each page. */
  readonly heads: number;
  readonly rows: readonly (readonly AnnexCell[])[];
}

/** A cell of an annex. Cells that it covers are left out of its row and of the rows below. */
export interface AnnexCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
  /** A label of the form, something that is missing, or words that read better from the left. */
  readonly kind?: 'head' | 'gap' | 'words';
}

/** A person's own template: what the report calls it, and its text. */
export interface OwnTemplate {
  readonly id: string;
  readonly text: string;
}

export interface NarrateOptions {
  /** Id of a template, or a template of a person's own; the scheme's when absent. */
  readonly template?: string | OwnTemplate;
  /** Date printed under the report (成文日期); a gap when absent, never today's. */
  readonly date?: { readonly year: number; readonly month: number; readonly day: number };
}
