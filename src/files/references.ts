import type { RangeAddress } from '../workbook';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../workbook';

/** What a formula reads: cells, or by way of a function or table anything at all. */
export interface Reads {
  readonly ranges: readonly RangeAddress[];
  readonly anything: boolean;
}

/** Functions that read what no reference in the formula names. */
const ANYTHING = /(?:^|[^\p{L}\p{N}_.])(?:INDIRECT|OFFSET|GETPIVOTDATA|TABLE)\s*\(/iu;

const TOKENS =
  /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(?:(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.(!]))/giu;

/** The cells that a formula on a sheet reads; `names` gives the formulas of defined names, by lower case. */
export function readsOf(
  formula: string,
  sheet: string,
  names: ReadonlyMap<string, string>,
  depth = 0,
): Reads {
  const ranges: RangeAddress[] = [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  let anything = ANYTHING.test(bare) || bare.includes('[');
  for (const [, quoted, plain, reference, name] of formula.matchAll(TOKENS)) {
    const on = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
    const area = reference === undefined ? null : areaOf(reference);
    if (area) ranges.push({ sheet: on, ...area });
    const named = name === undefined ? undefined : names.get(name.toLowerCase());
    if (named === undefined) continue;
    const inner = depth > 8 ? { ranges: [], anything: true } : readsOf(named, on, names, depth + 1);
    ranges.push(...inner.ranges);
    anything ||= inner.anything;
  }
  return { ranges, anything };
}

/** The rectangle of `A1:B2`, `A:B` or `1:2`. */
function areaOf(reference: string) {
  const text = reference.replaceAll('$', '');
  if (/^[A-Z]+:[A-Z]+$/i.test(text)) {
    const area = parseArea(text.replace(/[A-Z]+/gi, (letters) => `${letters}1`));
    return area && { ...area, rows: MAX_ROWS };
  }
  if (/^\d+:\d+$/.test(text)) {
    const area = parseArea(text.replace(/\d+/g, (digits) => `A${digits}`));
    return area && { ...area, columns: MAX_COLUMNS };
  }
  return parseArea(text);
}
