import type { Measure } from '../../quantity';
import { MONTH_FIELD, OVERALL_FIELD, type FormRole, type StandardForm } from '../../schemes';
import { formatArea, formatLocal, type CellStyle } from '../../workbook';
import { computed, SheetDraft, typed, type Entry } from './draft';
import { lightFormula, moneyLight, worstLight } from './lights';

/** A row of the grid: what its cells begin with, and what its light is told by. */
export interface GridRow {
  readonly cells: { readonly [role in FormRole]?: Entry };
  readonly name: string;
  readonly measure: Measure | null;
}

/** What a form begins with; what is absent stays blank. */
export interface FormContent {
  readonly year: Entry;
  readonly fields: ReadonlyMap<string, Entry>;
  readonly goal: Entry | null;
  /** Budgets by label: 年度资金总额 and the sources. */
  readonly budgets: ReadonlyMap<string, Entry>;
  /** Labels of the money block; the form's own where nothing is carried over. */
  readonly sources: readonly string[];
  readonly rows: readonly GridRow[];
  readonly month: number;
}

export interface LaidOut {
  readonly draft: SheetDraft;
  /** Rows without a light, by name. */
  readonly unclear: readonly string[];
}

const TITLE: CellStyle = { bold: true, fontSize: 16, vertical: 'center' };
const PLAIN: CellStyle = { vertical: 'center' };
const HEADER: CellStyle = {
  bold: true,
  fill: '#F2F2F2',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const LABEL: CellStyle = { bold: true, vertical: 'center' };
const BODY: CellStyle = { vertical: 'center', wrap: true };
const MONEY: CellStyle = { vertical: 'center', numberFormat: '0.00' };
const RATE: CellStyle = { vertical: 'center', numberFormat: '0.00%' };

/** Formats of the blank cells of a column, so that what is typed and filled looks alike. */
const COLUMN_STYLE: { readonly [role in FormRole]?: CellStyle } = {
  score: { ...BODY, numberFormat: '0.00' },
  light: { ...BODY, horizontal: 'center' },
};

export const TOTAL_FUNDS = '年度资金总额';
const MONEY_COLUMN = 2;

/** Lays a form out on a sheet of its own: head, money, goals, grid, total and note, from top to bottom. */
export function layOut(form: StandardForm, sheet: string, content: FormContent): LaidOut {
  const draft = new SheetDraft(
    sheet,
    form.columns.map(({ width }) => width),
  );
  draft.put(0, 0, typed(form.title), TITLE);
  draft.put(1, 0, content.year, PLAIN);
  let row = 2;
  for (const field of form.fields) {
    draft.put(row, 0, typed(field), LABEL);
    draft.put(row, 1, content.fields.get(field) ?? null, PLAIN);
    row += 1;
  }
  const monitors = form.kind === 'monitoring';
  const monthCell = { row, column: 1 };
  const month = `$B$${String(row + 1)}`;
  if (monitors) {
    draft.put(row, 0, typed(MONTH_FIELD), LABEL);
    draft.put(row, 1, typed(content.month), { ...PLAIN, horizontal: 'left' });
    row += 2;
  }
  const header = (text: string): Entry => headerEntry(text, month, content.month);

  draft.put(row, 0, typed('项目资金（万元）'), HEADER);
  draft.put(row, 1, null, HEADER);
  form.funds.forEach((text, index) => draft.put(row, MONEY_COLUMN + index, header(text), HEADER));
  row += 1;
  const firstMoney = row;
  for (const label of [TOTAL_FUNDS, ...content.sources]) {
    draft.put(row, 0, typed(label), PLAIN);
    const at = (index: number): string => formatLocal({ row, column: MONEY_COLUMN + index });
    form.funds.forEach((text, index) => {
      const style = /率/.test(text) ? RATE : /预警/.test(text) ? PLAIN : MONEY;
      draft.put(row, MONEY_COLUMN + index, money(text, label, at), style);
    });
    row += 1;
  }
  const lastMoney = row - 1;

  function money(text: string, label: string, at: (index: number) => string): Entry | null {
    if (text === '年初预算数') return content.budgets.get(label) ?? null;
    if (text === '分值' && form.executionPoints !== null)
      return label === TOTAL_FUNDS ? typed(Number(form.executionPoints), 'General') : typed('—');
    if (text === '得分' && label !== TOTAL_FUNDS) return typed('—');
    if (text === '进度预警') return computed(moneyLight(at(0), at(1), month), '');
    return null;
  }

  if (form.kind === 'evaluation') {
    const actual = Math.max(
      4,
      form.columns.findIndex(({ role }) => role === 'actual'),
    );
    draft.put(row, 0, typed('年度总体目标'), HEADER);
    draft.put(row, 1, typed('预期目标'), HEADER);
    draft.put(row, actual, typed('实际完成情况'), HEADER);
    draft.put(row + 1, 1, content.goal, PLAIN);
    draft.put(row + 1, actual, null, PLAIN);
    row += 2;
  } else {
    draft.put(row, 0, typed('年度总体目标'), LABEL);
    draft.put(row, 1, content.goal, PLAIN);
    row += 1;
  }

  form.columns.forEach(({ header: text }, column) => draft.put(row, column, header(text), HEADER));
  row += 1;
  const firstRow = row;
  const unclear: string[] = [];
  const columnOf = new Map(form.columns.map(({ role }, column) => [role, column]));
  const placeOf = (role: FormRole): string => formatLocal({ row, column: columnOf.get(role) ?? 0 });
  for (const line of content.rows) {
    const light = monitors && line.measure ? lightOf(line, line.measure) : null;
    if (monitors && light === null && line.name !== '') unclear.push(line.name);
    form.columns.forEach(({ role }, column) => {
      const entry = role === 'light' ? light : (line.cells[role] ?? null);
      const style = COLUMN_STYLE[role] ?? BODY;
      const percent = line.measure?.kind === 'number' && line.measure.figure.unit === '%';
      const reported = role === 'actual' || role === 'expected';
      draft.put(row, column, entry, percent && reported ? { ...style, numberFormat: '0.00%' } : style);
    });
    row += 1;
  }

  function lightOf(line: GridRow, measure: Measure): Entry | null {
    const formula = lightFormula(measure, line.name, placeOf('target'), placeOf('actual'), month);
    return formula === null ? null : computed(formula, '');
  }

  const lightColumn = columnOf.get('light');
  if (monitors && lightColumn !== undefined) {
    const lights = { row: firstRow, column: lightColumn, rows: content.rows.length, columns: 1 };
    const funds = {
      row: firstMoney,
      column: MONEY_COLUMN + form.funds.indexOf('进度预警'),
      rows: lastMoney - firstMoney + 1,
      columns: 1,
    };
    draft.put(monthCell.row + 1, 0, typed(OVERALL_FIELD), LABEL);
    draft.put(monthCell.row + 1, 1, computed(worstLight([formatArea(funds), formatArea(lights)]), ''), {
      ...PLAIN,
      horizontal: 'left',
    });
  }
  if (form.total) {
    form.columns.forEach(({ role }, column) =>
      draft.put(row, column, column === 0 ? typed('总分') : null, COLUMN_STYLE[role] ?? BODY),
    );
    row += 1;
  }
  draft.put(row + 1, 0, typed(form.note), PLAIN);
  return { draft, unclear };
}

/** `{month}` follows the cell of the cut-off month. */
function headerEntry(text: string, monthCell: string, month: number): Entry {
  if (!text.includes('{month}')) return typed(text);
  const rest = text.replace('{month}', '');
  return computed(`"1—"&${monthCell}&"月${rest}"`, `1—${String(month)}月${rest}`);
}
