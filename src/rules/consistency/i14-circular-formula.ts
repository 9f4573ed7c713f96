import { containsCell, formatCell, type CellAddress } from '../../workbook';
import type { Evaluation } from '../../evaluation';
import type { ColumnRole, TableCell } from '../../recognize';
import { rule } from '../rule';
import { referencesOf, type Reference } from '../support/references';
import { shownOf } from '../support/indicators';

/**
 * I14: no formula rests on its own result, by itself (a sum of the whole column that it stands in) or by way of others.
 * Excel then shows 0 or an old figure.
 */
export const i14 = rule(
  {
    id: 'I14',
    slug: 'circular-formula',
    group: 'consistency',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['itself', 'others'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const cells = formulaCells(evaluation);
    const circles = cells.length > MOST_FOLLOWED ? selvesOf(cells) : circlesOf(cells);
    for (const one of cells) {
      const circle = circles.get(one);
      if (!circle) continue;
      report({
        key: circle.length > 1 ? 'others' : 'itself',
        cell: one.cell,
        subject: one.subject,
        stated: one.text,
        values: { formula: one.formula, cells: circle.map(({ cell }) => formatCell(cell)).join('、') },
        related: circle.flatMap(({ cell }) => (cell === one.cell ? [] : [cell])),
      });
    }
  },
);

interface FormulaCell {
  readonly cell: CellAddress;
  readonly subject: string;
  readonly formula: string;
  readonly text: string;
  readonly references: readonly Reference[];
}

// Cells that did not change are the same objects after an edit.
const parsed = new WeakMap<TableCell, readonly Reference[]>();

function known(cell: TableCell, formula: string): readonly Reference[] {
  const references = parsed.get(cell) ?? referencesOf(formula, cell.cell.sheet);
  parsed.set(cell, references);
  return references;
}

function formulaCells({ reading }: Evaluation): readonly FormulaCell[] {
  const found = new Map<string, FormulaCell>();
  for (const table of reading.tables) {
    for (const row of [...table.rows, ...table.totals]) {
      for (const role in row.cells) {
        const one = row.cells[role as ColumnRole];
        if (!one || one.formula === null || one.cell.row !== row.row) continue;
        const subject = row.cells.label?.text ?? shownOf(row.cells.name);
        found.set(formatCell(one.cell), {
          cell: one.cell,
          text: one.text,
          formula: one.formula,
          subject,
          references: known(one, one.formula),
        });
      }
    }
  }
  return [...found.values()];
}

/** With more formulas than this only what a formula says of itself is looked at: every edit asks again. */
const MOST_FOLLOWED = 3000;

/** Formulas that rest on each other in a circle, by each of them; a formula that is in none is not there. */
type Circles = ReadonlyMap<FormulaCell, readonly FormulaCell[]>;

const isIn = ({ sheet, area }: Reference, { cell }: FormulaCell): boolean =>
  sheet === cell.sheet && containsCell(area, cell);

function selvesOf(cells: readonly FormulaCell[]): Circles {
  const selves = cells.filter((one) => one.references.some((reference) => isIn(reference, one)));
  return new Map(selves.map((one) => [one, [one]]));
}

/** A range over more formulas than this is looked at for the cell itself only: a sheet of totals would be endless work. */
const MOST = 500;

function circlesOf(cells: readonly FormulaCell[]): Circles {
  const bySheet = new Map<string, FormulaCell[]>();
  for (const one of cells) {
    const mates = bySheet.get(one.cell.sheet);
    if (mates) mates.push(one);
    else bySheet.set(one.cell.sheet, [one]);
  }
  const byAddress = new Map(cells.map((one) => [formatCell(one.cell), one]));
  const next = (one: FormulaCell): FormulaCell[] =>
    one.references.flatMap((reference) => {
      const { sheet, area } = reference;
      if (area.rows * area.columns === 1) {
        return byAddress.get(formatCell({ sheet, row: area.row, column: area.column })) ?? [];
      }
      const mates = bySheet.get(sheet) ?? [];
      return (mates.length > MOST ? [one] : mates).filter((mate) => isIn(reference, mate));
    });
  const circles = new Map<FormulaCell, readonly FormulaCell[]>();
  const done = new Set<FormulaCell>();
  for (const start of cells) {
    if (done.has(start)) continue;
    // Depth first without recursion: a chain of formulas may be long.
    const path: { readonly one: FormulaCell; readonly rest: FormulaCell[] }[] = [];
    const place = new Map<FormulaCell, number>();
    const enter = (one: FormulaCell): void => {
      place.set(one, path.length);
      path.push({ one, rest: next(one) });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = top.rest.pop();
      if (to === undefined) {
        done.add(top.one);
        place.delete(top.one);
        path.pop();
      } else if (place.has(to)) {
        const circle = path.slice(place.get(to)).map(({ one }) => one);
        for (const one of circle) if (!circles.has(one)) circles.set(one, circle);
      } else if (!done.has(to)) enter(to);
    }
  }
  return circles;
}
