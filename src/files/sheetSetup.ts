import type { Allowed, Area, EntryHelp, PrintSetup, SheetSetup } from '../workbook';
import { OFFICIAL_PAGE, PAGE_NUMBERS, containsCell, formatArea } from '../workbook';
import { escapeXml } from './xml';

/** The pieces of a new worksheet part that a setup adds, in the places of the schema (ECMA-376 part 1, 18.3.1.99). */
export interface SetupXml {
  /** `sheetPr`, before everything. */
  readonly head: string;
  /** `mergeCells` and `dataValidations`, behind the data. */
  readonly behindData: string;
  /** `printOptions`, before the margins. */
  readonly beforeMargins: string;
  readonly margins: string;
  /** `pageSetup`, `headerFooter` and `rowBreaks`, behind the margins. */
  readonly behindMargins: string;
}

const A4 = 9;

export function setupXml({ merges, entries, print }: SheetSetup): SetupXml {
  const merged = merges.filter(({ rows, columns }) => rows * columns > 1);
  return {
    head: print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    behindData:
      list(
        'mergeCells',
        merged.map((area) => `<mergeCell ref="${formatArea(area)}"/>`),
      ) + list('dataValidations', entriesByRule(entries).map(validationXml)),
    beforeMargins: print ? '<printOptions horizontalCentered="1"/>' : '',
    margins: marginsXml(print?.official ? OFFICIAL : USUAL),
    behindMargins: print
      ? pageSetup(print) + (print.official ? PAGE_NUMBERS_XML : '') + breaksXml(print)
      : '',
  };
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;

const pageSetup = ({ orientation }: PrintSetup): string =>
  `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;

const MILLIMETRES_PER_INCH = 25.4;
const inches = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_PER_INCH) * 100) / 100;

/** In inches. */
interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly footer: number;
}

const USUAL: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, footer: 0.3 };
const OFFICIAL: Margins = {
  left: inches(OFFICIAL_PAGE.left),
  right: inches(OFFICIAL_PAGE.right),
  top: inches(OFFICIAL_PAGE.top),
  bottom: inches(OFFICIAL_PAGE.bottom),
  footer: inches(OFFICIAL_PAGE.footer),
};

const marginsXml = ({ left, right, top, bottom, footer }: Margins): string =>
  `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="0.3" footer="${footer}"/>`;

const PAGE_NUMBERS_XML =
  `<headerFooter differentOddEven="1"><oddFooter>${escapeXml(`&R${PAGE_NUMBERS.odd}`)}</oddFooter>` +
  `<evenFooter>${escapeXml(`&L${PAGE_NUMBERS.even}`)}</evenFooter></headerFooter>`;

/** The last column that a break reaches. */
const LAST_COLUMN = 16_383;

function breaksXml({ breaks = [] }: PrintSetup): string {
  const each = breaks.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  const count = breaks.length;
  return count === 0 ? '' : `<rowBreaks count="${count}" manualBreakCount="${count}">${each}</rowBreaks>`;
}

interface Rule extends Omit<EntryHelp, 'area'> {
  readonly areas: readonly Area[];
}

/** One element for all areas with the same help, as Excel writes them. */
function entriesByRule(entries: readonly EntryHelp[]): readonly Rule[] {
  const rules = new Map<string, { help: Omit<EntryHelp, 'area'>; areas: Area[] }>();
  for (const { area, ...help } of entries) {
    const key = JSON.stringify(help);
    const known = rules.get(key);
    if (known) known.areas.push(area);
    else rules.set(key, { help, areas: [area] });
  }
  return [...rules.values()].map(({ help, areas }) => ({ ...help, areas }));
}

function validationXml({ areas, allowed, strict, title, message }: Rule): string {
  const { type, formulas } = ruleXml(allowed);
  const prompt =
    message === ''
      ? ''
      : ` showInputMessage="1" promptTitle="${escapeXml(title)}" prompt="${escapeXml(message)}"`;
  const alert =
    allowed.kind === 'any'
      ? ''
      : ` showErrorMessage="1"${strict ? '' : ' errorStyle="warning"'} errorTitle="${escapeXml(title)}" error="${escapeXml(message)}"`;
  const head = `<dataValidation${type} allowBlank="1"${prompt}${alert} sqref="${areas.map(formatArea).join(' ')}"`;
  return formulas === '' ? `${head}/>` : `${head}>${formulas}</dataValidation>`;
}

function ruleXml(allowed: Allowed): { readonly type: string; readonly formulas: string } {
  if (allowed.kind === 'any') return { type: '', formulas: '' };
  if (allowed.kind === 'list') {
    const items = `"${allowed.items.join(',').replaceAll('"', '""')}"`;
    return { type: ' type="list"', formulas: `<formula1>${escapeXml(items)}</formula1>` };
  }
  const { kind, from, to } = allowed;
  const operator = to === null ? ' operator="greaterThanOrEqual"' : '';
  const second = to === null ? '' : `<formula2>${to}</formula2>`;
  return { type: ` type="${kind}"${operator}`, formulas: `<formula1>${from}</formula1>${second}` };
}

/** Every cell of the areas, each once. */
export function* cellsOf(
  areas: readonly Area[],
): Generator<{ readonly row: number; readonly column: number }> {
  for (const [index, area] of areas.entries()) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const before = areas.slice(0, index).some((other) => containsCell(other, { row, column }));
        if (!before) yield { row, column };
      }
    }
  }
}
