import type { ClaimsResult } from '../assistant';
import type { RangeAddress } from '../workbook';

/** What 核对文字 is to read. */
export type ClaimSource =
  /** The sheet that 生成总结 writes. */
  | { readonly kind: 'report' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'document'; readonly name: string; readonly text: string };

/** What 核对文字 shows: nothing read yet where the source has no text. */
export interface ClaimsShown {
  readonly source: ClaimSource;
  readonly result: ClaimsResult | null;
  /** The range that was selected when the selection was read. */
  readonly range: RangeAddress | null;
}
