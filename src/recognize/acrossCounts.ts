import { isErrorValue } from '../workbook';
import { isCaptionRow } from './captions';
import type { Caption } from './captions';
import type { Filled, Grid } from './grid';
import { headingKind, isFundsLabel, isMoneyLabel, isSection, isTotalLabel, labelKind } from './labels';
import { asMoneyUnit, isDash, looksNumeric, wordsOf } from './text';
import { growTree } from './tree';
import type { RawLine } from './tree';
import type { ColumnRole, Table, TableCell, TableKind, TableRow } from './types';

/** Counts that lie across, each below its label, and the row below them. */
export interface AcrossCounts {
  readonly table: Table;
  readonly end: number;
}

const MOST_LABELS = 40;
const LONGEST = 30;

/**
 * Labels in a row with one figure below each (编制数 | 实有人数 | 控制率, and 58 | 55 | 94.83% below): staff, ratios or counts.
 * Null where the figures go on below, where a label has no figure, or where nothing says what is counted.
 */
export function readAcrossCounts(grid: Grid, row: number, caption: Caption): AcrossCounts | null {
  const plain = countsBelow(grid, row, caption);
  if (plain || !grid.filled(row).every(isWord) || isCaptionRow(grid, row)) return plain;
  // 编制人数 and 实有人数 over 行政编制, 事业编制, 在职 …
  const grouped = grid.filled(row).length < grid.filled(row + 1).length;
  const found = grouped ? countsBelow(grid, row + 1, caption) : null;
  if (found && !isMoney(found.table.kind)) return found;
  return countsBelow(grid, row, caption, row + 2);
}

/** @param bodyRow the row of the figures: labels may stand on two rows above it, the parts of a sum below what they are the parts by */
function countsBelow(grid: Grid, row: number, caption: Caption, bodyRow = row + 1): AcrossCounts | null {
  const lower = bodyRow > row + 1 ? grid.filled(row + 1) : [];
  if (bodyRow > row + 1 && (lower.length < 2 || !lower.every(isWord))) return null;
  const under = new Set(lower.map(({ column }) => column));
  const cells = [...grid.filled(row).filter(({ column }) => !under.has(column)), ...lower].sort(
    (a, b) => a.column - b.column,
  );
  const figures = grid.filled(bodyRow);
  if (figures.length < 2 || figures.length > MOST_LABELS || !figures.every(isFigure)) return null;
  if (!cells.every(isWord) || isCaptionRow(grid, row)) return null;
  const below = new Map(figures.map((figure) => [figure.column, figure]));
  const labels = cells.filter(({ column }) => below.has(column));
  const [side, ...more] = cells.filter(({ column }) => !below.has(column));
  if (labels.length !== figures.length || more.length > 0) return null;
  // Words without a figure below name the block, and stand before it.
  if (side && side.column > (labels[0]?.column ?? 0)) return null;
  if (goesOn(grid, bodyRow + 1, figures)) return null;
  const kind = kindOf(labels, figures, side, caption);
  // 资金总额 over its amount, beside 按来源分 over the parts: no field of the form above a line of its own.
  const parted = lower.length > 0 && labels.some(({ column }) => !under.has(column));
  if (kind === null || (lower.length > 0 && !(isMoney(kind) && side && parted))) return null;
  const end = bodyRow + 1;
  const left = side?.column ?? labels[0]?.column ?? 0;
  const right = labels.at(-1)?.column ?? left;
  const cellAt = (at: number, { column }: Filled): TableCell => grid.cell(at, column);
  const money = isMoney(kind);
  const spent = kind === 'accounts' && /决算|执行|自评/u.test(caption.title);
  const role: ColumnRole = !money ? 'value' : spent ? 'actual' : 'budget';
  const rows = labels.map((label): TableRow => ({
    row: bodyRow,
    cells: {
      label: cellAt(under.has(label.column) ? row + 1 : row, label),
      [role]: cellAt(bodyRow, label),
    },
    depth: 0,
    parent: null,
    role: 'item',
  }));
  return {
    end,
    table: {
      kind,
      sheet: grid.sheet.name,
      area: {
        row: caption.top ?? row,
        column: left,
        rows: end - (caption.top ?? row),
        columns: right - left + 1,
      },
      title: side?.text.replace(/\s+/gu, ' ') ?? caption.title,
      titleCell: side ? { sheet: grid.sheet.name, row, column: side.column } : caption.titleCell,
      unit: money ? (asMoneyUnit(wordsOf(side?.text ?? '').unit) ?? caption.unit) : null,
      year: caption.year ?? yearOf(labels),
      measure: caption.measure,
      columns: labels.flatMap(({ column, text }) => [
        { role: 'label' as const, column, header: text, unit: null },
        { role, column, header: text, unit: null },
      ]),
      rows: money
        ? growTree(
            rows,
            rows.map((one) => lineOf(one.cells.label, one.cells[role])),
          )
        : rows,
      totals: [],
    },
  };
}

const isMoney = (kind: TableKind): boolean => kind === 'funds' || kind === 'accounts';

const lineOf = (label: TableCell | undefined, figure: TableCell | undefined): RawLine => ({
  raw: label?.text ?? '',
  code: '',
  group: null,
  figure: typeof figure?.value === 'number' ? figure.value : null,
  bare: false,
  counted: false,
});

const isWord = ({ text, value }: Filled): boolean =>
  typeof value === 'string' && !isErrorValue(value) && text.length <= LONGEST && !looksNumeric(text);

const isFigure = ({ text, value }: Filled): boolean =>
  typeof value === 'number' || isDash(text) || looksNumeric(text);

/** Another row of figures below makes it a grid, not labels with a value each. */
function goesOn(grid: Grid, row: number, figures: readonly Filled[]): boolean {
  const next = grid.filled(row);
  return (
    next.length > 0 &&
    figures.some(({ column }) => next.some((cell) => cell.column === column && isFigure(cell)))
  );
}

function kindOf(
  labels: readonly Filled[],
  figures: readonly Filled[],
  side: Filled | undefined,
  caption: Caption,
): TableKind | null {
  const half = (count: number) => count * 2 >= labels.length;
  const keys = labels.map(({ text }) => wordsOf(text).key);
  if (half(labels.filter(({ text }) => labelKind(text) === 'staff').length)) return 'staff';
  if (
    half(keys.filter((key) => key.endsWith('率')).length) &&
    figures.some(({ text }) => /[%％]/u.test(text))
  )
    return 'ratios';
  // 资金总额, 财政拨款 … each over its amount, beside or below words that speak of money.
  const spoken = side?.text ?? caption.title;
  if (
    /资金|预算|收支|收入|经费|支出/u.test(spoken) &&
    labels.every(({ text }) => isMoneyLabel(text) || isFundsLabel(text) || isTotalLabel(text)) &&
    figures.every(({ text }) => !/[%％]/u.test(text))
  )
    return /资金/u.test(spoken) ? 'funds' : 'accounts';
  const heading = (side && !isSection(side.text) ? headingKind(side.text) : null) ?? caption.kind;
  return heading === 'staff' || heading === 'ratios' || heading === 'results' ? heading : null;
}

function yearOf(labels: readonly Filled[]): string | null {
  const years = labels.flatMap(({ text }) => wordsOf(text).year ?? []);
  return years.length === 0 ? null : String(Math.max(...years));
}
