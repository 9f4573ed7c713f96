import { TIER_TEXTS, type Measure } from '../../quantity';
import {
  COLUMN_ENTRIES,
  SPLIT_TARGET_ENTRY,
  tierEntry,
  type FormEntry,
  type FormRole,
  type StandardForm,
} from '../../schemes';
import { formatLocal, type Area, type CellStyle } from '../../workbook';
import { computed, headerEntry, typed, type Entry, type SheetDraft } from './draft';
import type { FormContent, GridRow } from './content';
import { lightFormula } from './lights';
import { HEADER, WORDS } from './looks';

/** Formats of the blank cells of a column, so that what is typed and filled looks alike. */
const COLUMN_STYLE: { readonly [role in FormRole]?: CellStyle } = {
  score: { ...WORDS, numberFormat: '0.00' },
  light: { ...WORDS, horizontal: 'center' },
};
const TIERS = Object.values(TIER_TEXTS);

export interface LaidGrid {
  /** The row behind the grid and its total. */
  readonly next: number;
  /** The warning lights of a monitoring form. */
  readonly lights: Area | null;
  /** Rows without a light, by name. */
  readonly unclear: readonly string[];
}

/** The grid of indicators with its header and, where the form has one, its 总分 row. */
export function layGrid(
  draft: SheetDraft,
  top: number,
  form: StandardForm,
  content: FormContent,
  month: string,
): LaidGrid {
  form.columns.forEach(({ header }, column) =>
    draft.put(top, column, headerEntry(header, month, content.month), HEADER),
  );
  const columnOf = new Map(form.columns.map(({ role }, column) => [role, column]));
  const first = top + 1;
  const unclear: string[] = [];
  content.rows.forEach((line, index) => {
    const row = first + index;
    const light = form.kind === 'monitoring' ? lightOf(line, row, columnOf, month) : null;
    if (form.kind === 'monitoring' && light === null && line.name !== '') unclear.push(line.name);
    form.columns.forEach(({ role }, column) =>
      draft.put(row, column, role === 'light' ? light : (line.cells[role] ?? null), styleOf(role, line)),
    );
  });
  mergeLevels(draft, first, content.rows, columnOf);
  helpColumns(draft, first, form, content.rows);
  const next = first + content.rows.length;
  const lights = columnOf.get('light');
  return {
    next: form.total ? layTotal(draft, next, form, columnOf) : next,
    lights:
      lights === undefined ? null : { row: first, column: lights, rows: content.rows.length, columns: 1 },
    unclear,
  };
}

function styleOf(role: FormRole, { measure }: GridRow): CellStyle {
  const style = COLUMN_STYLE[role] ?? WORDS;
  const percent = measure?.kind === 'number' && measure.figure.unit === '%';
  const reported = role === 'actual' || role === 'expected';
  return percent && reported ? { ...style, numberFormat: '0.00%' } : style;
}

function lightOf(
  { name, measure }: GridRow,
  row: number,
  columnOf: ReadonlyMap<FormRole, number>,
  month: string,
): Entry | null {
  if (!measure) return null;
  const placeOf = (role: FormRole): string => formatLocal({ row, column: columnOf.get(role) ?? 0 });
  const formula = lightFormula(measure, name, placeOf('target'), placeOf('actual'), month);
  return formula === null ? null : computed(formula, '');
}

/** A level printed once stands for the rows below it that print none: shown as one cell, so that rows can be inserted. */
function mergeLevels(
  draft: SheetDraft,
  first: number,
  rows: readonly GridRow[],
  columnOf: ReadonlyMap<FormRole, number>,
): void {
  for (const role of ['level1', 'level2'] as const) {
    const column = columnOf.get(role);
    if (column === undefined) continue;
    let start = 0;
    for (let index = 1; index <= rows.length; index += 1) {
      // A second level ends where the first one does.
      const begins =
        index === rows.length ||
        rows[index]?.cells[role] ||
        rows[index]?.cells.level1 ||
        !printed(rows, start, role);
      if (!begins) continue;
      if (printed(rows, start, role)) draft.merge(first + start, column, index - start, 1);
      start = index;
    }
  }
}

const printed = (rows: readonly GridRow[], index: number, role: FormRole): boolean =>
  rows[index]?.cells[role] !== undefined;

/** Lists, limits and messages for what a person types: what is linked to another form has none. */
function helpColumns(draft: SheetDraft, first: number, form: StandardForm, rows: readonly GridRow[]): void {
  const split = form.columns.some(({ role }) => role === 'operator');
  form.columns.forEach(({ role }, column) => {
    const entry = split && role === 'target' ? SPLIT_TARGET_ENTRY : COLUMN_ENTRIES[role];
    if (!entry) return;
    for (const { start, count, help } of runs(rows, role, entry)) {
      draft.help({ row: first + start, column, rows: count, columns: 1 }, help, form.levels);
    }
  });
}

interface HelpRun {
  readonly start: number;
  count: number;
  readonly help: FormEntry;
}

/** Neighbouring rows with the same help. */
function runs(rows: readonly GridRow[], role: FormRole, entry: FormEntry): readonly HelpRun[] {
  const found: HelpRun[] = [];
  rows.forEach((row, index) => {
    const help = helpFor(row, role, entry);
    const last = found.at(-1);
    if (!help) return;
    if (last && last.help === help && last.start + last.count === index) last.count += 1;
    else found.push({ start: index, count: 1, help });
  });
  return found;
}

const TIER_ENTRY = tierEntry(TIERS);

function helpFor({ cells, measure }: GridRow, role: FormRole, entry: FormEntry): FormEntry | null {
  if (cells[role]?.content.formula) return null;
  return (role === 'actual' || role === 'expected') && isQualitative(measure) ? TIER_ENTRY : entry;
}

const isQualitative = (measure: Measure | null): boolean =>
  measure?.kind === 'qualitative' || measure?.kind === 'tier';

/** 总分 below the grid, its label as wide as the columns before the points. Gives the next row. */
function layTotal(
  draft: SheetDraft,
  row: number,
  form: StandardForm,
  columnOf: ReadonlyMap<FormRole, number>,
): number {
  form.columns.forEach(({ role }, column) =>
    draft.put(row, column, column === 0 ? typed('总分') : null, COLUMN_STYLE[role] ?? WORDS),
  );
  draft.merge(row, 0, 1, columnOf.get('points') ?? 1);
  return row + 1;
}
