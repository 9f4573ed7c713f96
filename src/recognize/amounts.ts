import type { Caption } from './captions';
import type { Filled, Grid } from './grid';
import { linesOf } from './lines';
import { isFundsLabel, isNote, labelKind } from './labels';
import { isSourceOfMoney, isWholeOfMoney } from './sources';
import { asMoneyUnit, isDash, looksNumeric, wordsOf } from './text';
import { growTree } from './tree';
import type { Table, TableCell, TableColumn, TableRow } from './types';

/** A 项目资金 block without a header: 年度资金总额 with its amount beside it, its sources on the rows below. */
export interface Amounts {
  readonly table: Table;
  readonly end: number;
}

interface Amount {
  readonly label: TableCell;
  readonly value: TableCell;
}

const WHOLE =
  /资金总额|总金额|^(?:年度|本年度?|全年|实施期)金额$|^(?:项目|部门|单位|年度|整体|部门整体)*(?:支出)?(?:预算|资金|投资)?(?:总额|总投资|总计|合计)$/u;
const SECTION_OF_MONEY = /资金|预算|经费|投资/u;
const LINE = /基本支出|项目支出|人员经费|公用经费|财政拨款|财政专户|补助资金|收入$/u;
/** `资金总额：100` in one cell. */
const INLINE =
  /^((?:其中[:：])?[^:：]{2,20})[:：]\s*([¥￥]?[\d０-９][\d０-９,，.．]*\s*(?:亿元|万元|千元|元)?)$/su;

/** The amounts that begin at a row with the total of a project's funds; null when none do. */
export function readAmounts(grid: Grid, start: number, caption: Caption): Amounts | null {
  const opening = openingAt(grid, start);
  if (!opening) return null;
  const { section } = opening;
  const amounts = [...opening.amounts];
  let row = start + 1;
  for (; row < grid.bottom; row += 1) {
    const more = amountsIn(grid, row) ?? listed(grid, row, amounts[0]);
    if (!more || more.section) break;
    for (const amount of more.amounts) amounts.push(amount);
  }
  return { table: tableOf(grid, start, row, section, amounts, caption), end: row };
}

/** A further line in whatever words, with its amount below the others: （2）财政专户管理资金 | 0. */
function listed(grid: Grid, row: number, whole: Amount | undefined): ReturnType<typeof amountsIn> {
  const [label, value, ...more] = grid.filled(row);
  if (!whole || !label || !value || more.length > 0 || !isLabel(label) || !isAmount(value)) return null;
  if (label.column !== whole.label.cell.column || value.column !== whole.value.cell.column) return null;
  if (
    isDash(value.text) ||
    (!isSourceOfMoney(label.text) && !/资金|预算|经费|支出|收入/u.test(label.text)) ||
    labelKind(label.text) !== null
  )
    return null;
  return {
    section: null,
    amounts: [{ label: grid.cell(row, label.column), value: grid.cell(row, value.column) }],
  };
}

/** Whether a block of amounts begins at a row. */
export const amountsBegin = (grid: Grid, row: number): boolean => openingAt(grid, row) !== null;

function openingAt(grid: Grid, row: number): ReturnType<typeof amountsIn> {
  const opening = amountsIn(grid, row);
  const [first] = opening?.amounts ?? [];
  if (!opening || !first) return null;
  const section = SECTION_OF_MONEY.test(opening.section?.text ?? '');
  if (section && isWholeOfMoney(first.label.text)) return opening;
  const named = WHOLE.test(wordsOf(first.label.text).key);
  return named && (section || /资金|金额/u.test(first.label.text)) ? opening : null;
}

function amountsIn(grid: Grid, row: number): { section: Filled | null; amounts: Amount[] } | null {
  let cells = grid.filled(row);
  const [head, next] = cells;
  if (!head || isNote(head.text)) return null;
  let section: Filled | null = null;
  // The form's left column names the block: 项目资金（万元）.
  if (
    next &&
    isLabel(head) &&
    !INLINE.test(head.text) &&
    isLabel(next) &&
    (!isMoneyLine(head.text) || isMoneyLine(next.text))
  ) {
    section = head;
    cells = cells.slice(1);
  }
  const amounts: Amount[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (!cell || typeof cell.value !== 'string') return null;
    const inline = INLINE.exec(cell.text);
    if (inline && isMoneyLine(inline[1] ?? '')) {
      const whole = grid.cell(row, cell.column);
      amounts.push({ label: { ...whole, value: inline[1] ?? '', text: inline[1] ?? '' }, value: whole });
      continue;
    }
    const value = cells[index + 1];
    if (!isMoneyLine(cell.text) || !value || !isAmount(value)) return null;
    amounts.push({ label: grid.cell(row, cell.column), value: grid.cell(row, value.column) });
    index += 1;
  }
  return amounts.length === 0 ? null : { section, amounts };
}

const isLabel = ({ text, value }: Filled): boolean =>
  typeof value === 'string' && text.length <= 30 && !looksNumeric(text) && !isDash(text);

const isAmount = ({ text, value }: Filled): boolean =>
  typeof value === 'number' || isDash(text) || (looksNumeric(text) && !/[%％年月]/u.test(text));

const isMoneyLine = (text: string): boolean => {
  const { key } = wordsOf(text);
  return (
    key.length <= 20 &&
    (isFundsLabel(text) || WHOLE.test(key) || LINE.test(key) || isWholeOfMoney(text) || isSourceOfMoney(text))
  );
};

const columnsOf = (cells: readonly TableCell[]): number[] => [
  ...new Set(cells.map(({ cell }) => cell.column)),
];

function tableOf(
  grid: Grid,
  start: number,
  end: number,
  section: Filled | null,
  amounts: readonly Amount[],
  caption: Caption,
): Table {
  const first = amounts[0]?.label.text ?? '';
  const labels = columnsOf(amounts.map(({ label }) => label));
  const values = columnsOf(amounts.map(({ value }) => value));
  const columns = [
    ...labels.map((column): TableColumn => ({ role: 'label', column, header: '', unit: null })),
    ...values.map((column): TableColumn => ({ role: 'budget', column, header: '', unit: null })),
  ].sort((a, b) => a.column - b.column);
  const rows = amounts.map(({ label, value }): TableRow => ({
    row: label.cell.row,
    cells: { label, budget: value },
    depth: 0,
    parent: null,
    role: 'item',
  }));
  const used = [...labels, ...values, section?.column ?? labels[0] ?? 0];
  const left = Math.min(...used);
  return {
    kind: 'funds',
    sheet: grid.sheet.name,
    area: { row: start, column: left, rows: end - start, columns: Math.max(...used) - left + 1 },
    title: section?.text.replace(/\s+/gu, ' ') ?? caption.title,
    titleCell: section ? { sheet: grid.sheet.name, row: start, column: section.column } : caption.titleCell,
    unit: asMoneyUnit(wordsOf(section?.text ?? '').unit) ?? asMoneyUnit(wordsOf(first).unit) ?? caption.unit,
    year: caption.year,
    measure: null,
    columns,
    rows: treeOf(grid, rows, columns),
    totals: [],
  };
}

/** Blocks beside each other (实施期资金总额, 年度资金总额) have each a total and parts of their own. */
function treeOf(grid: Grid, rows: readonly TableRow[], columns: readonly TableColumn[]): TableRow[] {
  const blocks = new Map<number, TableRow[]>();
  for (const row of rows) {
    const column = row.cells.label?.cell.column ?? 0;
    const block = blocks.get(column);
    if (block) block.push(row);
    else blocks.set(column, [row]);
  }
  const beside = [...blocks.values()].every((block) => block.length > 1);
  const grown: TableRow[] = [];
  for (const block of beside ? blocks.values() : [rows]) {
    const offset = grown.length;
    for (const row of growTree(block, linesOf(grid, block, columns, []))) {
      const { parent, ...rest } = row;
      grown.push({ ...rest, parent: parent === null ? null : parent + offset });
    }
  }
  return grown;
}
