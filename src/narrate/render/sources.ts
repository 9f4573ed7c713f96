import { formatArea, formatCell, quoteSheet } from '../../workbook';
import type { Area, CellAddress, CellContent } from '../../workbook';
import { quoted } from '../live/pieces';
import { spanCells } from '../spans';
import type { Span } from '../types';

/** Excel's largest text in a cell, and its longest formula. */
const MOST_CHARACTERS = 32_767;
const MOST_FORMULA = 8_192;
/** Excel's longest address of a link. */
const MOST_ADDRESS = 255;

/**
 * The cells that a line rests on, under a note before them: a link to the first, as a formula, so that every program that
 * opens the workbook follows it and an undo of cells undoes it. Plain text where there is no cell, or too many for a
 * formula, or `linked` is false.
 */
export function sourceContent(spans: readonly Span[], note: string, linked: boolean): CellContent {
  const cells = spanCells(spans);
  const text = (note + sourcesText(cells)).slice(0, MOST_CHARACTERS);
  const [first] = cells;
  if (text === '') return { formula: null, value: null };
  const address = first ? `#${formatCell(first)}` : '';
  const formula = `=HYPERLINK(${quoted(address)},${quoted(text)})`;
  return !linked || !first || address.length > MOST_ADDRESS || formula.length > MOST_FORMULA
    ? { formula: null, value: text }
    : { formula, value: text };
}

/** `'收支'!B7:C8、E9；'人员'!B3`: a sheet's name once for its run of cells, cells beside and below each other as a range. */
function sourcesText(cells: readonly CellAddress[]): string {
  let text = '';
  let sheet: string | null = null;
  for (const { sheet: name, area } of rangesOf(cells)) {
    const local = formatArea(area);
    const next = name === sheet ? `、${local}` : `${sheet === null ? '' : '；'}${quoteSheet(name)}!${local}`;
    if (text.length + next.length > MOST_CHARACTERS - 1) return `${text}…`;
    text += next;
    sheet = name;
  }
  return text;
}

interface Range {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells of each run of one sheet as ranges, in the order of their first cells. */
function rangesOf(cells: readonly CellAddress[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  cells.forEach(({ sheet }, index) => {
    if (cells[index + 1]?.sheet === sheet) return;
    ranges.push(...together(cells.slice(from, index + 1)).map((area) => ({ sheet, area })));
    from = index + 1;
  });
  return ranges;
}

/** Cells of one sheet as rectangles: neighbours in a row first, then rows of the same columns below each other. */
function together(cells: readonly CellAddress[]): Area[] {
  const order = new Map(cells.map((cell, index) => [keyOf(cell), index]));
  const runs: Area[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  /** By their columns and the row below them. */
  const open = new Map<string, Area>();
  for (const { row, column, columns } of runs) {
    const above = `${column},${columns},${row}`;
    const area = open.get(above) ?? { row, column, rows: 0, columns };
    open.delete(above);
    open.set(`${column},${columns},${row + 1}`, { ...area, rows: area.rows + 1 });
  }
  const areas = [...open.values()];
  const firstIn = ({ row, column, rows, columns }: Area): number =>
    Math.min(
      ...Array.from({ length: rows * columns }, (_, index) => {
        const cell = { row: row + Math.floor(index / columns), column: column + (index % columns) };
        return order.get(keyOf(cell)) ?? Infinity;
      }),
    );
  return areas
    .map((area) => ({ area, first: firstIn(area) }))
    .toSorted((a, b) => a.first - b.first)
    .map(({ area }) => area);
}

const keyOf = ({ row, column }: Pick<CellAddress, 'row' | 'column'>): string => `${row},${column}`;
