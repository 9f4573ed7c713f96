import type { Decimal } from '../../quantity';
import type { Evaluation } from '../../evaluation';
import { projectsOf, type Project } from './projects';
import { rowsOf } from './rows';
import { yearIn } from './subjects';
import type { TableFigure } from './types';

/** Every figure of a workbook, by subject and by value, and the projects that its sheets are of. */
export interface TableFacts {
  readonly year: string | null;
  readonly byKey: ReadonlyMap<string, readonly TableFigure[]>;
  readonly byValue: ReadonlyMap<Decimal, readonly TableFigure[]>;
  readonly projects: readonly Project[];
}

/** Gathers the figures of a workbook with what they mean. Linear. */
export function tableFacts(evaluation: Evaluation): TableFacts {
  const year = yearIn(evaluation.year?.value ?? null);
  const projects = projectsOf(evaluation);
  const byKey = new Map<string, TableFigure[]>();
  const byValue = new Map<Decimal, TableFigure[]>();
  for (const { figures, names } of rowsOf(evaluation, year, projects)) {
    const row: TableFigure[] = [];
    for (const figure of figures) row.push({ ...figure, row });
    for (const figure of row) {
      for (const key of new Set([figure.key, ...names])) push(byKey, key, figure);
      push(byValue, plainValue(figure.printed.value), figure);
    }
  }
  return { year, byKey, byValue, projects };
}

function push<K>(map: Map<K, TableFigure[]>, key: K, figure: TableFigure): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}

/** 1260.80 and 1260.8 are one value. */
export function plainValue(value: Decimal): Decimal {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
