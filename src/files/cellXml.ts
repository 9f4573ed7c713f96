import type { CellContent, CellValue } from '../workbook';
import { formatLocal, isErrorValue } from '../workbook';
import { formulaForFile } from './formulaText';
import { Refusal } from './refusal';
import { escapeCellText, escapeXml } from './xml';

/** Excel's limits of a cell (Excel specifications and limits). */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

/** Whether a content is nothing: null and the empty text alike. */
export const isEmpty = (content: CellContent): boolean =>
  content.formula === null && (content.value ?? '') === '';

/**
 * A cell's element, empty content included. `prefix` is that of the part's names, `formulaElement` the formula as the cell
 * has it already, where only its value is new ('' in the later cells of an array formula).
 */
export function cellXml(
  prefix: string,
  cell: { readonly row: number; readonly column: number },
  style: number,
  content: CellContent,
  formulaElement?: string,
): string {
  const head = `<${prefix}c r="${formatLocal(cell)}"${style > 0 ? ` s="${style}"` : ''}`;
  if (isEmpty(content)) return `${head}/>`;
  const { formula, value } = content;
  if (
    (typeof value === 'string' && value.length > MAX_TEXT) ||
    (formula !== null && formula.length > MAX_FORMULA)
  ) {
    throw new Refusal({ code: 'tooLarge', detail: `cell ${formatLocal(cell)}` });
  }
  const f = formulaElement ?? (formula === null ? '' : formulaXml(prefix, formula));
  const [type, v] = valueXml(prefix, value, formula !== null);
  return `${head}${type === '' ? '' : ` t="${type}"`}>${f}${v}</${prefix}c>`;
}

/** A formula's element. */
export const formulaXml = (prefix: string, formula: string): string =>
  `<${prefix}f>${escapeXml(formulaForFile(formula))}</${prefix}f>`;

/** Type and element of a value. A formula that has none yet is left for Excel to compute. */
function valueXml(prefix: string, value: CellValue, computed: boolean): readonly [type: string, xml: string] {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return ['', ''];
  if (typeof value === 'boolean') return ['b', v(value ? '1' : '0')];
  if (typeof value === 'number') {
    return Number.isFinite(value) ? ['', v(String(value))] : ['e', v('#NUM!')];
  }
  if (isErrorValue(value)) return ['e', v(escapeXml(value))];
  const text = escapeXml(escapeCellText(value));
  // Texts stand in the cell itself, so that the shared strings stay as they are.
  return computed
    ? ['str', v(text)]
    : ['inlineStr', `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`];
}

/**
 * Whether Excel would take a text for something else when a person edits its cell: a formula, or, unless the cell is
 * formatted as text, a number, a date or a truth value. Such a text gets Excel's apostrophe.
 */
export function needsApostrophe(text: string, numberFormat: string): boolean {
  if (/^[=+\-@'].|^'$/s.test(text)) return true;
  if (numberFormat === '@') return false;
  return /^\s*[¥￥$]?[\d.,%\s/:年月日-]*\d[\d.,%\s/:年月日-]*$/.test(text) || /^(?:true|false)$/i.test(text);
}
