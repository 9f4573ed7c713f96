import type { Area } from './address';

/**
 * What an added sheet has beyond its cells. It goes with the sheet: undoing the addition undoes all of it, so that no
 * before-image is needed.
 */
export interface SheetSetup {
  /** Areas shown as one cell; only their first cells may hold something. */
  readonly merges: readonly Area[];
  /** Every cell of these areas gets a thin line on each side. */
  readonly borders: readonly Area[];
  /** Rows with a height of their own, in points: Excel fits no row whose text stands in a merged cell. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly entries: readonly EntryHelp[];
  readonly print: PrintSetup | null;
}

/** What may be entered in some cells, and what a person is told when she selects one. */
export interface EntryHelp {
  readonly area: Area;
  readonly allowed: Allowed;
  /** Whether something else is refused; a person is asked otherwise, unless anything is allowed. */
  readonly strict: boolean;
  /** At most `MAX_PROMPT_TITLE` characters; empty for no message. */
  readonly title: string;
  /** At most `MAX_PROMPT` characters. */
  readonly message: string;
}

export type Allowed =
  | { readonly kind: 'any' }
  /** No item holds a comma; all of them joined take at most `MAX_LIST` characters. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Both ends included; null is no limit. */
  | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number | null };

/** Excel's limits for data validation. */
export const MAX_LIST = 255;
export const MAX_PROMPT_TITLE = 32;
export const MAX_PROMPT = 255;
/** The longest text that a cell holds: what `any` allows. */
export const MAX_CELL_TEXT = 32_767;

/** As wide as one page and as high as needed. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that are printed on top of every page; null for none. */
  readonly titles: { readonly row: number; readonly rows: number } | null;
  /** Only the first so many columns are printed; absent for all. */
  readonly columns?: number;
  /** Margins and page numbers of official documents (`OFFICIAL_PAGE`); absent for the program's own. */
  readonly official?: true;
  /** Rows before which a new page begins, in their order; absent for none. */
  readonly breaks?: readonly number[];
}

/** GB/T 9704-2012 《党政机关公文格式》, 5.2: millimetres from the edges of A4; the page number stands outside. */
export const OFFICIAL_PAGE = { top: 37, bottom: 35, left: 28, right: 26, footer: 25 } as const;

/** What stands at the foot of right-hand and left-hand pages, in Excel's notation: — 1 —, one character in. */
export const PAGE_NUMBERS = { odd: '&"宋体"&14— &P —　', even: '&"宋体"&14　— &P —' } as const;

/** A sheet that has nothing set up. */
export const PLAIN_SETUP: SheetSetup = { merges: [], borders: [], heights: [], entries: [], print: null };
