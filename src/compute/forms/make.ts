import type { Evaluation, Indicator, IndicatorTable, MoneyLine } from '../../evaluation';
import type { Table, TableCell } from '../../recognize';
import {
  IMPORT_COLUMNS,
  standardForm,
  type FormColumn,
  type FormRole,
  type Scheme,
  type StandardForm,
} from '../../schemes';
import { cellOf, sheetNamed, type CellAddress, type WorkbookSnapshot } from '../../workbook';
import { referenceTo } from '../cells';
import { computed, typed, type Entry } from './draft';
import { importSheet } from './importSheet';
import type { FormContent, GridRow } from './content';
import { TOTAL_FUNDS } from './funds';
import { layOut } from './layout';
import type { FormRequest, FormResult } from './types';

export const DEFAULT_MONTH = 7;
const MOST_NAME = 31;

/**
 * A new form as the changes that add its sheet: blank, from a target form with links to it, or split for the integrated
 * system. No existing cell is touched; a name that is taken gets a number.
 */
export function makeForm(
  request: FormRequest,
  evaluation: Evaluation,
  scheme: Scheme,
  workbook: WorkbookSnapshot,
): FormResult {
  if (request.kind === 'blank') {
    const form = standardForm(request.form, scheme);
    return made(form, freeName(form.sheet, workbook), blankContent(form, request.year, request.month));
  }
  const sources = evaluation.indicators.filter(({ table }) => table.sheet === request.from);
  const [source] = sources;
  if (!source) return { ok: false, why: 'noSource' };
  if (sources.length > 1) return { ok: false, why: 'manyForms' };
  const rows = source.indicators.filter(({ name }) => name.value.trim() !== '');
  if (rows.length === 0) return { ok: false, why: 'noRows' };
  if (request.kind === 'import') {
    // A numbered name would be read as input: the host refuses where the sheet is there already.
    return importSheet(rows, IMPORT_SHEET, IMPORT_COLUMNS);
  }
  const standard = standardForm(request.form, scheme);
  const form = { ...standard, columns: columnsLike(standard, source.table) };
  const name = freeName(nameAfter(request.from, form.sheet), workbook);
  return made(form, name, derivedContent(form, source, rows, evaluation, workbook, name, request.month));
}

/** Name of the sheet whose columns the integrated system takes. */
export const IMPORT_SHEET = '一体化导入';

function made(form: StandardForm, sheet: string, content: FormContent): FormResult {
  const { draft, unclear } = layOut(form, sheet, content);
  const rows = content.rows.filter(({ name }) => name !== '').length;
  return { ok: true, sheet, changes: draft.changes(), rows, unclear };
}

function blankContent(form: StandardForm, year: string | null, month = DEFAULT_MONTH): FormContent {
  const rows = form.levels.flatMap(({ name, classes }) =>
    (classes.length > 0 ? classes : ['']).map((one, index): GridRow => {
      const level1: { level1?: Entry } = index === 0 ? { level1: typed(name) } : {};
      const level2: { level2?: Entry } = one === '' ? {} : { level2: typed(one) };
      return { cells: { ...level1, ...level2 }, name: '', measure: null };
    }),
  );
  return {
    year: typed(`（${year ?? '　　'}年度）`),
    fields: new Map(),
    goal: null,
    budgets: new Map(),
    sources: form.sources,
    rows,
    month,
  };
}

/** The target columns as the source prints them, so that each cell has one to link to. */
function columnsLike(form: StandardForm, source: Table): readonly FormColumn[] {
  const ours: readonly FormRole[] = ['operator', 'target', 'unit', 'periodTarget'];
  const theirs = source.columns.flatMap(({ role, header }): FormColumn[] => {
    const known = ours.find((one) => one === role);
    return known === undefined ? [] : [{ role: known, header, width: known === 'target' ? 16 : 12 }];
  });
  if (!theirs.some(({ role }) => role === 'target')) return form.columns;
  const at = form.columns.findIndex(({ role }) => ours.includes(role));
  const others = form.columns.filter(({ role }) => !ours.includes(role));
  return [...others.slice(0, at), ...theirs, ...others.slice(at)];
}

function derivedContent(
  form: StandardForm,
  source: IndicatorTable,
  rows: readonly Indicator[],
  evaluation: Evaluation,
  workbook: WorkbookSnapshot,
  sheet: string,
  month = DEFAULT_MONTH,
): FormContent {
  const origin = { sheet, row: 0, column: 0 };
  const link = (cell: CellAddress): Entry | null => {
    const there = cellOf(workbook, cell);
    if (!there || there.value === null || there.value === '') return null;
    return computed(referenceTo(cell, origin), there.value, linkFormat(there.format));
  };
  const from = source.table.sheet;
  const year = yearCell(source.table, workbook) ?? printedYear(evaluation, from);
  const fields = evaluation.profile
    .filter(({ table }) => table.sheet === from)
    .flatMap(({ label, value }): [string, Entry][] => {
      const field = form.fields.find((one) => label.value.replace(/\s|[:：]/g, '') === one);
      const entry = field === undefined ? null : link(value.cell);
      return field !== undefined && entry ? [[field, entry]] : [];
    });
  const goal = evaluation.goals.find(({ table }) => table.sheet === from)?.expected;
  const money = moneyOf(source, evaluation);
  const lines = money.filter((line) => line !== totalOf(source, money));
  const total = totalOf(source, money);
  const budgets = new Map<string, Entry>();
  for (const line of money) {
    const cell = budgetOf(line);
    const entry = cell && link(cell);
    if (entry) budgets.set(line === total ? TOTAL_FUNDS : line.label.text, entry);
  }
  const sources = lines.map(({ label }) => label.text);
  return {
    year: (year && link(year)) ?? typed('（　　年度）'),
    fields: new Map(fields),
    goal: goal ? link(goal.cell) : null,
    budgets,
    sources: sources.length > 0 ? sources : form.sources,
    rows: gridRows(rows, link),
    month,
  };
}

/** Levels are printed where they change, as the source may have them merged or repeated. */
function gridRows(rows: readonly Indicator[], link: (cell: CellAddress) => Entry | null): readonly GridRow[] {
  const last = { level1: '', level2: '' };
  return rows.map((indicator) => {
    const cells: { [role in FormRole]?: Entry } = {};
    const set = (role: FormRole, cell: CellAddress | undefined): void => {
      const entry = cell && link(cell);
      if (entry) cells[role] = entry;
    };
    const level1 = indicator.level1?.value ?? '';
    if (level1 !== last.level1) {
      set('level1', indicator.level1?.cell);
      last.level2 = '';
    }
    if ((indicator.level2?.value ?? '') !== last.level2) set('level2', indicator.level2?.cell);
    last.level1 = level1;
    last.level2 = indicator.level2?.value ?? '';
    const { operator, target, unit, periodTarget, points } = indicator.row.cells;
    set('name', indicator.name.cell);
    for (const [role, cell] of Object.entries({ operator, target, unit, periodTarget, points })) {
      set(role as FormRole, (cell as TableCell | undefined)?.cell);
    }
    return { cells, name: indicator.name.value, measure: indicator.target?.value ?? null };
  });
}

function moneyOf(source: IndicatorTable, evaluation: Evaluation): readonly MoneyLine[] {
  const own = source.funds ?? evaluation.funds.find(({ table }) => table.sheet === source.table.sheet);
  return own?.lines ?? [];
}

function totalOf(source: IndicatorTable, lines: readonly MoneyLine[]): MoneyLine | undefined {
  return source.funds?.total ?? lines.find(({ parts }) => parts.length > 0);
}

function budgetOf({ slots }: MoneyLine): CellAddress | null {
  const slot = slots.initial ?? slots.budget ?? slots.amount ?? slots.adjusted;
  return slot?.figure ? slot.cell : null;
}

/** The cell that the year was read from, where it prints nothing but the year: a title would be repeated whole. */
function printedYear({ year }: Evaluation, sheet: string): CellAddress | null {
  const alone = year?.cell.sheet === sheet && /^[（(]?\s*20\d{2}\s*年?度?\s*[）)]?$/.test(year.text.trim());
  return alone ? year.cell : null;
}

/** A line such as （2025年度） above the grid. */
function yearCell({ sheet, area }: Table, workbook: WorkbookSnapshot): CellAddress | null {
  const found = sheetNamed(workbook, sheet);
  if (!found) return null;
  for (const [index, values] of found.values.entries()) {
    const row = found.area.row + index;
    if (row > area.row) break;
    const column = values.findIndex(
      (value) => typeof value === 'string' && /^[（(]?\s*20\d{2}\s*年度?\s*[）)]?$/.test(value.trim()),
    );
    if (column >= 0) return { sheet, row, column: found.area.column + column };
  }
  return null;
}

/** A text cell's format would keep the link from being a formula. */
const linkFormat = (format: string): string => (format === '@' ? 'General' : format);

/** 甲项目申报表 gives 甲项目自评表. */
function nameAfter(from: string, standard: string): string {
  const word = /(?:绩效)?目标申报表|申报表|目标表|申报/.exec(from)?.[0];
  return word === undefined || from.length - word.length === 0 ? standard : from.replace(word, standard);
}

function freeName(wanted: string, workbook: WorkbookSnapshot): string {
  const base = wanted.slice(0, MOST_NAME);
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : `（${String(number)}）`;
    const name = base.slice(0, MOST_NAME - tail.length) + tail;
    if (!sheetNamed(workbook, name)) return name;
  }
}
