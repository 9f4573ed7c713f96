import type { Evaluation } from '../../evaluation';
import { figureOfCell, sum, unitScale, shift, type Figure } from '../../quantity';
import type { HeaderWord } from '../../recognize';
import { cellAt, sheetNamed, textAt, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { monthsFrom, periodIn } from './periods';
import { kindOf, subjectKey, titleKey, yearIn } from './subjects';
import type { TableFigure } from './types';

/** Figures of a row that no column of a known meaning holds. */
export interface GridRow {
  readonly at: string;
  readonly figures: readonly TableFigure[];
  readonly names: readonly string[];
}

/** Tells a sheet's rows. */
export const rowAt = (sheet: string, row: number): string => `${sheet} ${String(row)}`;

/** A range of labels and columns: a table's columns without a role, or a range that was not read. */
interface Grid {
  readonly sheet: SheetSnapshot;
  readonly columns: readonly HeaderWord[];
  readonly rows: readonly { readonly row: number; readonly label: string }[];
  readonly title: string;
  readonly year: string | null;
  readonly unit: string | null;
  readonly id: string;
}

/**
 * The figures of years down the rows, of quarters and months, of 期初 and 期末, and of columns with names of their own
 * (基本支出 beside 项目支出): by the names of row and column alone.
 */
export function gridRows(
  { reading }: Evaluation,
  workbook: WorkbookSnapshot,
  year: string | null,
): readonly GridRow[] {
  const grids: Grid[] = [];
  for (const { sheet: name, header, columns, rows, title, year: own, unit, area, kind } of reading.tables) {
    const sheet = sheetNamed(workbook, name);
    if (!sheet || !header || !GRIDS.has(kind)) continue;
    const known = new Set(columns.map(({ column }) => column));
    const others = header.cells.filter(({ column, text }) => text !== '' && !known.has(column));
    if (others.length === 0) continue;
    const labelled = rows.flatMap(({ row, cells }) =>
      cells.label ? [{ row, label: cells.label.text }] : [],
    );
    const id = `${name} ${String(area.row)}`;
    grids.push({ sheet, columns: others, rows: labelled, title, year: own ?? year, unit, id });
  }
  for (const { sheet: name, area, why, header } of reading.unread) {
    const sheet = sheetNamed(workbook, name);
    if (!sheet || why !== 'unknownHeader' || !header) continue;
    const above = wordsAbove(sheet, area.row);
    const labels = header[0]?.column ?? area.column;
    const rows = Array.from({ length: Math.max(0, area.rows - 1) }, (_, index) => {
      const row = area.row + 1 + index;
      return { row, label: textAt(sheet, row, labels).trim() };
    });
    grids.push({
      sheet,
      columns: header.slice(1),
      rows,
      title: above.find((words) => words.endsWith('表')) ?? '',
      year: yearIn(above.join(' ')) ?? year,
      unit: /单位[：:]?\s*(万元|元|千元|亿元)/.exec(above.join(' '))?.[1] ?? null,
      id: `${name} ${String(area.row)}`,
    });
  }
  return grids.flatMap(rowsOfGrid);
}

const GRIDS: ReadonlySet<string> = new Set(['accounts', 'sangong', 'funds', 'staff', 'results']);
const NEAR = 3;

function wordsAbove(sheet: SheetSnapshot, row: number): readonly string[] {
  const words: string[] = [];
  for (let above = Math.max(sheet.area.row, row - NEAR); above < row; above += 1) {
    for (let column = 0; column < sheet.area.columns; column += 1) {
      const text = textAt(sheet, above, sheet.area.column + column).trim();
      if (text !== '') words.push(text);
    }
  }
  return words;
}

const YEAR_LABEL = /^20\d\d年?(?:度)?$/;
const OPENING = /期初|年初数|上年末/;
const CLOSING = /期末|年末/;
/** Columns of rates, changes and shares need their levels. */
const DERIVED = /率|比[重例]|占|%|％|增减|增长|增加|减少|备注|序号|编码/;

function rowsOfGrid(grid: Grid): GridRow[] {
  const { sheet, columns, rows, title } = grid;
  const last = new Map<number, TableFigure>();
  const found = rows.flatMap(({ row, label }): GridRow[] => {
    const figures = columns.flatMap((column): TableFigure[] => {
      const figure = cellFigure(grid, row, label, column);
      if (!figure) return [];
      const above = last.get(column.column);
      last.set(column.column, figure);
      return [
        above && YEAR_LABEL.test(label) && above.year === before(figure.year)
          ? { ...figure, previous: above }
          : figure,
      ];
    });
    if (figures.length === 0) return [];
    const key = subjectKey(label);
    const names = YEAR_LABEL.test(label) || isPeriod(label) ? [] : [key === '' ? titleKey(title) : key];
    return [{ at: rowAt(sheet.name, row), figures: [...figures, ...tiled(figures)], names }];
  });
  // Quarters down the rows: what they come to stands beside the last of them.
  const down = columns.flatMap(({ column }) =>
    tiled(
      found.flatMap(({ figures }) =>
        figures.filter(({ cell, from }) => cell.column === column && !from && isOfPeriodRow(rows, cell.row)),
      ),
    ),
  );
  return down.length === 0 ? found : [...found, { at: '', figures: down, names: [] }];
}

const isPeriod = (label: string): boolean =>
  periodIn(label) !== null && /^[\d一二三四第前上下全]/.test(label);
const isOfPeriodRow = (rows: Grid['rows'], row: number): boolean =>
  rows.some((one) => one.row === row && isPeriod(one.label));

function cellFigure(
  { sheet, title, year, unit, id }: Grid,
  row: number,
  label: string,
  { column, text: header }: HeaderWord,
): TableFigure | null {
  const cell = cellAt(sheet, row, column);
  const figure = DERIVED.test(header) ? null : figureOfCell(cell, unit);
  if (!figure || label === '') return null;
  const byYear = YEAR_LABEL.test(label);
  const byPeriod = isPeriod(label);
  const period = byPeriod ? periodIn(label) : isPeriod(header) ? periodIn(header) : null;
  const moment = OPENING.test(header)
    ? 'opening'
    : CLOSING.test(header) && !byYear && !byPeriod
      ? 'closing'
      : null;
  const said = { ...printedOf(figure), period, cell: { sheet: sheet.name, row, column } };
  const key = subjectKey(byYear || byPeriod ? header : label);
  const isOwn = byYear || byPeriod || period !== null || moment !== null || YEAR_LABEL.test(header);
  const kind = kindOf(`${title} ${header}`) === 'budget' ? 'budget' : 'actual';
  const own = byYear ? yearIn(label) : moment === 'opening' ? before(year) : (yearIn(header) ?? year);
  return {
    ...said,
    key: isOwn
      ? key === ''
        ? titleKey(title)
        : key
      : key === ''
        ? subjectKey(header)
        : `${key}${subjectKey(header)}`,
    aspect: isOwn || key === '' ? kind : 'cross',
    stage: null,
    year: own,
    exact: said.base !== '元' && said.base !== '%',
    named: false,
    text: textAt(sheet, row, column).trim(),
    words: [title, header, label].join(' '),
    header,
    row: [],
    column: `${id} ${byPeriod || period !== null ? 'period' : `c${String(column)}`}`,
  };
}

const before = (year: string | null): string | null => (year === null ? null : String(Number(year) - 1));

function printedOf({ value, decimals, unit }: Figure): Pick<TableFigure, 'printed' | 'base'> {
  const { power, base } = unitScale(unit);
  return { printed: { value: shift(value, power), decimals: decimals - power }, base };
}

const SPANS: readonly (readonly [number, number])[] = [
  ...[1, 4, 7, 10].map((from) => [from, from + 2] as const),
  [1, 6],
  [7, 12],
  ...Array.from({ length: 12 }, (_, index) => [1, index + 1] as const),
];

/** What months and quarters come to: 上半年, 前三季度, the year. */
function tiled(figures: readonly TableFigure[]): readonly TableFigure[] {
  const spans = figures.flatMap((figure) => {
    const months = monthsFrom(figure.period);
    return months ? [{ figure, from: months[0], to: months[1] }] : [];
  });
  if (spans.length < 2) return [];
  const known = new Set(spans.map(({ from, to }) => `${String(from)}-${String(to)}`));
  const added: TableFigure[] = [];
  for (const [from, to] of SPANS) {
    const name = `${String(from)}-${String(to)}`;
    if (known.has(name) || (name === '1-12' && figures.some(({ period }) => period === null))) continue;
    const tiles: TableFigure[] = [];
    let next = from;
    for (;;) {
      const tile = spans
        .filter((span) => span.from === next && span.to <= to)
        .toSorted((a, b) => b.to - a.to)[0];
      if (!tile) break;
      tiles.push(tile.figure);
      next = tile.to + 1;
    }
    const [first] = tiles;
    if (!first || next !== to + 1 || tiles.length < 2) continue;
    known.add(name);
    added.push({
      ...first,
      period: name === '1-12' ? null : name,
      printed: {
        value: sum(tiles.map(({ printed }) => printed.value)),
        decimals: Math.max(...tiles.map(({ printed }) => printed.decimals)),
      },
      from: tiles,
    });
  }
  return added;
}
