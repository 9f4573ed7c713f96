import type { WorkbookSnapshot } from '../../workbook';
import { spansText } from '../spans';
import type { Span } from '../types';
import { joined, piecesOf } from './pieces';

/**
 * What Excel takes at most: characters of a formula and of a cell. A formula of so many characters is within the 16,384
 * bytes of its compiled form too: no character takes more than two.
 */
const MOST_FORMULA = 8_192;
const MOST_CHARACTERS = 32_767;

/** A paragraph on a sheet. `constant` has no figure to follow; `tooLong` has, but no formula of Excel can hold it. */
export type LiveText =
  | { readonly kind: 'formula'; readonly formula: string; readonly text: string }
  | { readonly kind: 'constant' | 'tooLong'; readonly text: string };

/**
 * A paragraph as one formula that follows its figures (`="本部门"&TEXT('收支'!B7,"0.00")&"万元"`), from functions that
 * Excel 2016, LibreOffice and browser grids all have. Its text is the report's, now; words are quoted, never evaluated.
 */
export function liveText(spans: readonly Span[], workbook: WorkbookSnapshot): LiveText {
  const text = spansText(spans);
  if (text.length > MOST_CHARACTERS) return { kind: 'tooLong', text };
  const bare = text.length > LONG ? formulaOf(spans, workbook, false) : null;
  if (bare && bare.length > MOST_FORMULA) return { kind: 'tooLong', text };
  const guarded = formulaOf(spans, workbook, true);
  if (guarded === null) return { kind: 'constant', text };
  if (guarded.length <= MOST_FORMULA) return { kind: 'formula', formula: guarded, text };
  // Rather a formula that shows #VALUE! once a cell holds no number any more than none.
  const formula = bare ?? formulaOf(spans, workbook, false);
  return formula !== null && formula.length <= MOST_FORMULA
    ? { kind: 'formula', formula, text }
    : { kind: 'tooLong', text };
}

/** A paragraph so long hardly fits a formula: then the shorter one is tried first. */
const LONG = 1_000;

/** Null where there is nothing but words. */
function formulaOf(spans: readonly Span[], workbook: WorkbookSnapshot, guarded: boolean): string | null {
  const pieces = piecesOf(spans, workbook, { guarded });
  if (pieces.every(({ kind }) => kind === 'words')) return null;
  // A lone number would stand as a number.
  return pieces.length === 1 ? `=${joined(pieces)}&""` : `=${joined(pieces)}`;
}
