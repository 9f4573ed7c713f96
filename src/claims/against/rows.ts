import type { Entry, Evaluation, FundsTable, IndicatorTable, MoneyLine, MoneyRole } from '../../evaluation';
import {
  measureOfCell,
  shift,
  unitScale,
  type Figure,
  type Measure,
  type MeasureContext,
} from '../../quantity';
import type { Table, TableCell } from '../../recognize';
import type { CellAddress } from '../../workbook';
import { deductionOf, formFigures, type IndicatorRow } from './forms';
import { rowAt } from './grids';
import { periodIn } from './periods';
import type { Project } from './projects';
import { EXECUTION, kindOf, subjectKey, titleKey, TOTAL_SCORE, yearIn } from './subjects';
import { tasksTogether } from './together';
import type { Aspect, TableFigure } from './types';

/** The figures of one row, and further names that it goes by: the funds of a project by the project's. */
export interface FactRow {
  readonly figures: readonly TableFigure[];
  readonly names: readonly string[];
  /** Its row of its sheet, where it may have further columns. */
  readonly at?: string;
  /** Its figures in columns of no known meaning. */
  readonly columns?: readonly TableFigure[];
  /** Figures that stand for more than their row, by names of their own: 产出指标得分. */
  readonly beside?: readonly { readonly key: string; readonly figure: TableFigure }[];
}

const ASPECTS: { readonly [role in MoneyRole]: Aspect } = {
  initial: 'budget',
  budget: 'budget',
  adjusted: 'budget',
  executed: 'actual',
  actual: 'actual',
  previous: 'actual',
  change: 'change',
  changeRate: 'changeRate',
  share: 'share',
  rate: 'execution',
  points: 'points',
  score: 'score',
  amount: 'plain',
};

/** Every row of the workbook that has figures. */
export function rowsOf(
  evaluation: Evaluation,
  year: string | null,
  projects: readonly Project[],
): readonly FactRow[] {
  const namesOn = new Map<string, string[]>();
  for (const { key, sheets } of projects) {
    for (const sheet of sheets) namesOn.set(sheet, [...(namesOn.get(sheet) ?? []), key]);
  }
  const { accounts, sangong, funds, profile, staff, results, ratios, score } = evaluation;
  return [
    ...[...accounts, ...sangong].flatMap(({ lines }) => lines.map((line) => moneyRow(line, year, []))),
    ...funds.flatMap((one) => fundsRows(one, year, namesOn.get(one.table.sheet) ?? [])),
    ...taskRows(evaluation, year),
    ...[profile, staff, results, ratios].flatMap((entries) =>
      entries.map((entry) => entryRow(entry, 'plain', year)),
    ),
    ...score.map((entry) => scoreRow(entry, year, namesOn.get(entry.table.sheet) ?? [])),
    ...evaluation.indicators.flatMap((one) => indicatorRows(one, year)),
    ...evaluation.indicators.map((one) => formRow(one, year)),
    ...evaluation.monitoring.flatMap((table) => monitoringRows(table, year)),
  ];
}

function taskRows(evaluation: Evaluation, year: string | null): readonly FactRow[] {
  const rows = evaluation.tasks.map(({ name, amount, table }) =>
    rowOf([amount && figureIn(amount, meaning(table, name.value, 'budget', year), 'amount')]),
  );
  return [...rows, { ...rowOf([]), beside: tasksTogether(evaluation, rows) }];
}

const rowOf = (figures: readonly (TableFigure | null)[], names: readonly string[] = []): FactRow => ({
  figures: figures.filter((figure) => figure !== null),
  names,
});

/** A sheet with several projects does not say whose funds they are. */
function fundsRows({ lines, total }: FundsTable, year: string | null, names: readonly string[]): FactRow[] {
  const [name, ...more] = names;
  const own = name !== undefined && more.length === 0 ? [name] : [];
  return lines.map((line) => moneyRow(line, year, line === total ? own : []));
}

function moneyRow(line: MoneyLine, year: string | null, names: readonly string[]): FactRow {
  const { table, slots, label, group } = line;
  const own = yearIn(table.year) ?? year;
  const figures = Object.entries(slots).map(([role, slot]) => {
    const named = role as MoneyRole;
    const header = headerOf(table, role);
    const aspect = named === 'amount' ? kindOf(`${table.title}${header}`) : ASPECTS[named];
    const of = yearIn(header) ?? (named === 'previous' && own !== null ? String(Number(own) - 1) : own);
    return figureIn(slot, { ...meaning(table, label.value, aspect, of), header, group: group?.value }, role);
  });
  const lost = deductionOf(
    figures.find((figure) => figure?.aspect === 'points'),
    figures.find((figure) => figure?.aspect === 'score'),
  );
  const titled = subjectKey(label.value) === '' ? [titleKey(table.title)] : [];
  return { ...rowOf([...figures, lost], [...names, ...titled]), at: rowAt(table.sheet, line.row.row) };
}

function entryRow({ label, value, table, group, row }: Entry, aspect: Aspect, year: string | null): FactRow {
  const said = meaning(table, label.value, aspect, yearIn(table.year) ?? year);
  return {
    ...rowOf([figureIn(value, { ...said, group: group?.value, named: true }, 'value')]),
    at: rowAt(table.sheet, row.row),
  };
}

/** A project's total by the project's name too. */
function scoreRow(entry: Entry, year: string | null, names: readonly string[]): FactRow {
  const row = entryRow(entry, 'score', year);
  const isTotal = subjectKey(entry.label.value) === TOTAL_SCORE;
  return isTotal && names.length === 1 ? { ...row, names } : row;
}

const indicatorRows = (one: IndicatorTable, year: string | null): FactRow[] =>
  figuresOfIndicators(one, year).map(({ figures }) => rowOf(figures));

function figuresOfIndicators(
  { indicators, table }: IndicatorTable,
  year: string | null,
): readonly IndicatorRow[] {
  return indicators.map((indicator) => {
    const { name, target, adjustedTarget, actual, points, score } = indicator;
    const as = (aspect: Aspect, role: string): Meaning => ({
      ...meaning(table, name.value, aspect, yearIn(table.year) ?? year),
      header: headerOf(table, role),
      named: true,
    });
    const full = points && figureIn(points, as('points', 'points'), 'points');
    const reached = score && figureIn(score, as('score', 'score'), 'score');
    const { figures } = rowOf([
      target && measureIn(target, as('target', 'target')),
      adjustedTarget && measureIn(adjustedTarget, as('target', 'adjustedTarget')),
      actual && measureIn(actual, as('actual', 'actual')),
      full,
      reached,
      deductionOf(full, reached),
    ]);
    return { indicator, figures };
  });
}

/** What a form comes to, and the points of its budget execution. */
function formRow(one: IndicatorTable, year: string | null): FactRow {
  const total = one.funds?.total;
  const execution = total ? scoredExecution(total, year) : [];
  const rows = figuresOfIndicators(one, year).filter(({ indicator }) => indicator.name.value !== '');
  return {
    figures: [],
    names: [],
    beside: [
      ...execution.map((figure) => ({ key: EXECUTION, figure })),
      ...formFigures(one, rows, execution),
    ],
  };
}

const SCORED: ReadonlySet<Aspect> = new Set<Aspect>(['points', 'score', 'deduction']);

const scoredExecution = (total: MoneyLine, year: string | null): readonly TableFigure[] =>
  moneyRow(total, year, [])
    .figures.filter(({ aspect }) => SCORED.has(aspect))
    .map((figure) => ({ ...figure, named: true }));

function monitoringRows(table: Table, year: string | null): FactRow[] {
  return table.rows.map(({ cells }) => {
    const { name, unit } = cells;
    const inUnit: MeasureContext = { unit: unit && unit.text !== '' ? unit.text : null };
    const as = (cell: TableCell | undefined, aspect: Aspect, role: string): TableFigure | null =>
      cell && name
        ? measureIn(
            { ...cell, value: measureOfCell(cell, inUnit) },
            {
              ...meaning(table, name.text, aspect, yearIn(table.year) ?? year),
              header: headerOf(table, role),
              named: true,
            },
          )
        : null;
    return rowOf([as(cells.target, 'target', 'target'), as(cells.actual, 'actual', 'actual')]);
  });
}

interface Meaning {
  readonly table: Table;
  readonly label: string;
  readonly aspect: Aspect;
  readonly year: string | null;
  readonly header?: string;
  readonly group?: string | undefined;
  readonly named?: boolean;
}

const meaning = (table: Table, label: string, aspect: Aspect, year: string | null): Meaning => ({
  table,
  label,
  aspect,
  year,
});

const headerOf = ({ columns }: Table, role: string): string =>
  columns.find((column) => column.role === role)?.header ?? '';

interface Placed {
  readonly cell: CellAddress;
  readonly text: string;
}

function figureIn(
  slot: Placed & { readonly figure: Figure | null },
  said: Meaning,
  role: string,
): TableFigure | null {
  return slot.figure && figureOf(slot.figure, said, slot, role);
}

function measureIn(
  { value, cell, text }: Placed & { readonly value: Measure },
  said: Meaning,
): TableFigure | null {
  if (value.kind !== 'number' || value.approximate) return null;
  return figureOf(value.figure, said, { cell, text }, said.aspect);
}

function figureOf(
  { value, decimals, unit }: Figure,
  { table, label, aspect, year, header = '', group = '', named = false }: Meaning,
  { cell, text }: Placed,
  role: string,
): TableFigure {
  const { power, base } = unitScale(unit);
  return {
    key: subjectKey(label),
    aspect,
    stage: stageOf(header),
    year,
    period: periodIn(header),
    printed: { value: shift(value, power), decimals: decimals - power },
    base,
    exact: aspect === 'target' || (base !== '元' && base !== '%'),
    named,
    cell,
    text,
    words: [table.title, header, group, label].join(' '),
    header,
    row: [],
    column: `${table.sheet} ${table.area.row} ${role}`,
  };
}

function stageOf(header: string): TableFigure['stage'] {
  if (/调整|变动|全年预算/.test(header)) return 'adjusted';
  return /年初/.test(header) ? 'initial' : null;
}
