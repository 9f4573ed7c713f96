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
    if (cells.length === 0) return;
    const circles = cells.length > MOST_FOLLOWED ? selvesOf(cells) : circlesOf(cells);
    for (const { cell, subject, formula, text } of cells) {
      const circle = circles.get(formatCell(cell));
      if (!circle) continue;
      report({
        key: circle.length > 1 ? 'others' : 'itself',
        cell,
        subject,
        stated: text,
        values: { formula, cells: circle.map((one) => formatCell(one)).join('、') },
        related: circle.filter((one) => one !== cell),
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

function selvesOf(cells: readonly FormulaCell[]): ReadonlyMap<string, readonly CellAddress[]> {
  return new Map(
    cells
      .filter(({ cell, references }) =>
        references.some(({ sheet, area }) => sheet === cell.sheet && containsCell(area, cell)),
      )
      .map(({ cell }) => [formatCell(cell), [cell]]),
  );
}

/** A range over more formulas than this is looked at for the cell itself only: a sheet of totals would be endless work. */
const MOST = 500;

/** The cells of each circle by the address of each of its cells; a formula that is in none is not there. */
function circlesOf(cells: readonly FormulaCell[]): ReadonlyMap<string, readonly CellAddress[]> {
  const bySheet = new Map<string, FormulaCell[]>();
  for (const one of cells) {
    const mates = bySheet.get(one.cell.sheet);
    if (mates) mates.push(one);
    else bySheet.set(one.cell.sheet, [one]);
  }
  const byAddress = new Map(cells.map((one) => [formatCell(one.cell), one]));
  const next = (one: FormulaCell): readonly string[] =>
    one.references.flatMap(({ sheet, area }) => {
      if (area.rows * area.columns === 1) {
        const address = formatCell({ sheet, row: area.row, column: area.column });
        return byAddress.has(address) ? [address] : [];
      }
      const own = sheet === one.cell.sheet && containsCell(area, one.cell) ? [formatCell(one.cell)] : [];
      const mates = bySheet.get(sheet) ?? [];
      if (mates.length > MOST) return own;
      return mates.filter(({ cell }) => containsCell(area, cell)).map(({ cell }) => formatCell(cell));
    });
  const circles = new Map<string, readonly CellAddress[]>();
  const done = new Set<string>();
  for (const start of byAddress.keys()) {
    if (done.has(start)) continue;
    // Depth first without recursion: a chain of formulas may be long.
    const path: { readonly address: string; readonly rest: string[] }[] = [];
    const place = new Map<string, number>();
    const enter = (address: string): void => {
      const one = byAddress.get(address);
      place.set(address, path.length);
      path.push({ address, rest: one ? [...next(one)] : [] });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = top.rest.pop();
      if (to === undefined) {
        done.add(top.address);
        place.delete(top.address);
        path.pop();
      } else if (place.has(to)) {
        const circle = path.slice(place.get(to)).map(({ address }) => address);
        const addresses = circle.flatMap((address) => byAddress.get(address)?.cell ?? []);
        for (const address of circle) if (!circles.has(address)) circles.set(address, addresses);
      } else if (!done.has(to)) enter(to);
    }
  }
  return circles;
}
