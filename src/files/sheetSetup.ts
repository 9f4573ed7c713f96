import type { Allowed, Area, EntryHelp, PrintSetup, SheetSetup } from '../workbook';
import { containsCell, formatArea } from '../workbook';
import { escapeXml } from './xml';

/** The pieces of a new worksheet part that a setup adds, in the places of the schema (ECMA-376 part 1, 18.3.1.99). */
export interface SetupXml {
  /** `sheetPr`, before everything. */
  readonly head: string;
  /** `mergeCells` and `dataValidations`, behind the data. */
  readonly behindData: string;
  /** `printOptions`, before the margins. */
  readonly beforeMargins: string;
  /** `pageSetup`, behind the margins. */
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
    behindMargins: print ? pageSetup(print) : '',
  };
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;

const pageSetup = ({ orientation }: PrintSetup): string =>
  `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;

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
