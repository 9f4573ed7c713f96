import {
  FINISHED_ENTRY,
  GOAL_ENTRY,
  MONTH_ENTRY,
  MONTH_FIELD,
  OVERALL_FIELD,
  type StandardForm,
} from '../../schemes';
import { formatArea } from '../../workbook';
import type { FormContent } from './content';
import { computed, SheetDraft, typed } from './draft';
import { layFunds } from './funds';
import { layGrid } from './grid';
import { worstLight } from './lights';
import { HEADER, HEIGHTS, LABEL, NOTE, PLAIN, SUBTITLE, TITLE, WORDS } from './looks';

export interface LaidOut {
  readonly draft: SheetDraft;
  /** Rows without a light, by name. */
  readonly unclear: readonly string[];
}

/** Characters of all columns beyond which a form is printed across. */
const WIDE = 90;

/** Lays a form out on a sheet of its own: head, money, goals, grid, total and note, from top to bottom. */
export function layOut(form: StandardForm, sheet: string, content: FormContent): LaidOut {
  const widths = form.columns.map(({ width }) => width);
  const draft = new SheetDraft(sheet, widths);
  const columns = widths.length;
  draft.put(0, 0, typed(form.title), TITLE);
  draft.merge(0, 0, 1, columns);
  draft.height(0, HEIGHTS.title);
  draft.put(1, 0, content.year, SUBTITLE);
  draft.merge(1, 0, 1, columns);
  const top = 2;
  let row = layHead(draft, top, form, content, columns);
  const monitors = form.kind === 'monitoring';
  const monthRow = row;
  const month = `$B$${String(monthRow + 1)}`;
  if (monitors) {
    draft.put(row, 0, typed(MONTH_FIELD), LABEL);
    draft.put(row, 1, typed(content.month), { ...PLAIN, horizontal: 'left' });
    draft.help({ row, column: 1, rows: 1, columns: 1 }, MONTH_ENTRY, form.levels);
    row += 2;
  }
  const funds = layFunds(draft, row, form, content, month);
  row = layGoals(draft, funds.next, form, content, columns);
  const grid = layGrid(draft, row, form, content, month);
  if (monitors && grid.lights) {
    draft.put(monthRow + 1, 0, typed(OVERALL_FIELD), LABEL);
    const worst = worstLight([formatArea(funds.lights), formatArea(grid.lights)]);
    draft.put(monthRow + 1, 1, computed(worst, ''), { ...PLAIN, horizontal: 'left' });
  }
  draft.box({ row: top, column: 0, rows: grid.next - top, columns });
  draft.put(grid.next + 1, 0, typed(form.note), NOTE);
  draft.merge(grid.next + 1, 0, 1, columns);
  draft.height(grid.next + 1, HEIGHTS.note);
  const width = widths.reduce((sum, each) => sum + each, 0);
  draft.printAs({ orientation: width > WIDE ? 'landscape' : 'portrait', titles: { row, rows: 1 } });
  return { draft, unclear: grid.unclear };
}

/** The fields with blank values as wide as the form. Gives the next row. */
function layHead(
  draft: SheetDraft,
  top: number,
  form: StandardForm,
  { fields }: FormContent,
  columns: number,
): number {
  form.fields.forEach((field, index) => {
    draft.put(top + index, 0, typed(field), LABEL);
    draft.put(top + index, 1, fields.get(field) ?? null, WORDS);
    draft.merge(top + index, 1, 1, columns - 1);
  });
  return top + form.fields.length;
}

/** The year's goals: expected, and beside it what was reached where the form asks for it. Gives the next row. */
function layGoals(
  draft: SheetDraft,
  row: number,
  form: StandardForm,
  { goal }: FormContent,
  columns: number,
): number {
  const label = form.kind === 'evaluation' ? HEADER : LABEL;
  draft.put(row, 0, typed('年度总体目标'), label);
  if (form.kind !== 'evaluation') {
    draft.put(row, 1, goal, WORDS);
    draft.merge(row, 1, 1, columns - 1);
    draft.help({ row, column: 1, rows: 1, columns: 1 }, GOAL_ENTRY, form.levels);
    draft.height(row, HEIGHTS.goal);
    return row + 1;
  }
  const reached = Math.max(
    4,
    form.columns.findIndex(({ role }) => role === 'actual'),
  );
  draft.merge(row, 0, 2, 1);
  const halves = [
    { column: 1, count: reached - 1, header: '预期目标', entry: goal, help: GOAL_ENTRY },
    {
      column: reached,
      count: columns - reached,
      header: '实际完成情况',
      entry: null,
      help: FINISHED_ENTRY,
    },
  ];
  for (const { column, count, header, entry, help } of halves) {
    draft.put(row, column, typed(header), HEADER);
    draft.merge(row, column, 1, count);
    draft.put(row + 1, column, entry, WORDS);
    draft.merge(row + 1, column, 1, count);
    draft.help({ row: row + 1, column, rows: 1, columns: 1 }, help, form.levels);
  }
  draft.height(row + 1, HEIGHTS.goal);
  return row + 2;
}
