import type { Decimal } from '../../quantity';
import type { Evaluation } from '../../evaluation';
import type { WorkbookSnapshot } from '../../workbook';
import { gridRows, type GridRow } from './grids';
import { projectsOf, type Project } from './projects';
import { rowsOf, type FactRow } from './rows';
import { TOGETHER, totalsOf } from './together';
import { FUNDS, withoutMeasure, yearIn } from './subjects';
import type { Aspect, TableFigure } from './types';

/** Every figure of a workbook, by subject and by value, and the projects that its sheets are of. */
export interface TableFacts {
  readonly year: string | null;
  readonly byKey: ReadonlyMap<string, readonly TableFigure[]>;
  readonly byValue: ReadonlyMap<Decimal, readonly TableFigure[]>;
  readonly projects: readonly Project[];
  /** Whether it has 收支 tables, which speak of the whole unit. */
  readonly hasAccounts: boolean;
}

/** Gathers the figures of a workbook with what they mean. Linear. */
export function tableFacts(evaluation: Evaluation, workbook: WorkbookSnapshot | null): TableFacts {
  const year = yearIn(evaluation.year?.value ?? null);
  const projects = projectsOf(evaluation);
  const byKey = new Map<string, TableFigure[]>();
  const byValue = new Map<Decimal, TableFigure[]>();
  const grids = new Map<string, GridRow>();
  const apart: GridRow[] = [];
  for (const one of workbook ? gridRows(evaluation, workbook, year) : []) {
    if (grids.has(one.at) || one.at === '') apart.push(one);
    else grids.set(one.at, one);
  }
  const rows: FactRow[] = rowsOf(evaluation, year, projects).map((one) => {
    const more = one.at === undefined ? undefined : grids.get(one.at);
    if (more) grids.delete(more.at);
    return more ? { ...one, columns: more.figures } : one;
  });
  const together: TableFigure[] = [];
  for (const figure of totalsOf(rows, projects)) together.push({ ...figure, row: together });
  for (const figure of together) push(byKey, TOGETHER, figure);
  const all: readonly FactRow[] = [...rows, ...grids.values(), ...apart];
  for (const { figures, names, columns = [], beside = [] } of all) {
    const row: TableFigure[] = [];
    for (const figure of [...figures, ...columns]) row.push({ ...figure, row });
    for (const [index, figure] of row.entries()) {
      const others = index < figures.length ? names.filter((name) => isNamed(figure, name)) : [];
      for (const key of figure.aspect === 'cross' ? [figure.key] : new Set([figure.key, ...others]))
        push(byKey, key, figure);
      // 新建助餐点6个 of 新建助餐点数量: certain only beside others.
      const short = figure.named || figure.base === '' ? withoutMeasure(figure.key) : figure.key;
      if (short !== figure.key) push(byKey, short, { ...figure, named: false });
      if (!figure.from) push(byValue, plainValue(figure.printed.value), figure);
    }
    const rows = new Map<string, TableFigure[]>();
    for (const { key, figure } of beside) {
      const row = rows.get(key) ?? [];
      rows.set(key, row);
      row.push({ ...figure, key, row });
    }
    for (const [key, row] of rows) for (const figure of row) push(byKey, key, figure);
  }
  return { year, byKey, byValue, projects, hasAccounts: evaluation.accounts.length > 0 };
}

const SCORED: ReadonlySet<Aspect> = new Set<Aspect>(['points', 'score', 'deduction']);
/** What the funds of a project score is no score of the project. */
const isNamed = ({ aspect, key }: TableFigure, name: string): boolean =>
  !SCORED.has(aspect) || key !== FUNDS || name === key;

function push<K>(map: Map<K, TableFigure[]>, key: K, figure: TableFigure): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}

/** 1260.80 and 1260.8 are one value. */
export function plainValue(value: Decimal): Decimal {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
