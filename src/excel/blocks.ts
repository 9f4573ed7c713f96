import type { Area, CellContent } from '../workbook';
import { PlaceMap, splitRows } from './areas';
import { contentOf } from './cells';
import { isTooLarge } from './failures';

/** What Excel gives of a rectangle. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Asks, with the next sync, whether formulas of other cells spill into a rectangle: null for some of its cells. */
export function requestSpill(sheet: Excel.Worksheet, area: Area): () => boolean | null {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load('hasSpill');
  range.untrack();
  // The client types what may be null as a truth value.
  return () => range.hasSpill as boolean | null;
}

const PROPERTIES = 'values,formulas,numberFormat';
/** With three arrays, this many cells stay well below 5 MB, whatever ordinary figures and short texts they hold. */
const CHUNK_CELLS = 60_000;

const cellsOf = (area: Area | undefined): number => (area ? area.rows * area.columns : 0);

/** Asks for a rectangle with the next sync; the returned function gives it afterwards. */
export function requestBlock(sheet: Excel.Worksheet, area: Area): () => Block {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load(PROPERTIES);
  range.untrack();
  return () => blockOf(range, area);
}

/** The block of a loaded range. */
export function blockOf(range: Excel.Range, area: Area): Block {
  return {
    area,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat as readonly (readonly unknown[])[],
  };
}

/** A rectangle of some sheet. */
export interface BlockPlace {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** Reads rectangles in as many syncs as Excel's limit makes necessary; bands come back in the order of their rectangles. */
export async function loadInChunks(
  context: Excel.RequestContext,
  places: readonly BlockPlace[],
  chunkCells = CHUNK_CELLS,
): Promise<Block[][]> {
  const bands = places.flatMap(({ sheet, area }, index) =>
    splitRows(area, chunkCells).map((band) => ({ sheet, area: band, index })),
  );
  const found: Block[][] = places.map(() => []);
  for (let from = 0; from < bands.length;) {
    let to = from;
    for (let cells = 0; to < bands.length; to++) {
      cells += cellsOf(bands[to]?.area);
      if (to > from && cells > chunkCells) break;
    }
    const group = bands.slice(from, to);
    const asked = group.map(({ sheet, area, index }) => ({
      index,
      give: requestBlock(sheet, area),
      sheet,
      area,
    }));
    try {
      await context.sync();
      for (const { index, give } of asked) found[index]?.push(give());
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      const single = group.length === 1 && group[0]?.area.rows === 1;
      if (single || chunkCells < 2) throw error;
      const smaller = await loadInChunks(context, group, Math.ceil(chunkCells / 4));
      group.forEach(({ index }, position) => found[index]?.push(...(smaller[position] ?? [])));
    }
    from = to;
  }
  return found;
}

/** What some cells of a sheet hold. */
export interface CellState {
  readonly content: CellContent;
  readonly format: string;
}

/** The cells of blocks by place. */
export function stateMap(blocks: readonly Block[]): PlaceMap<CellState> {
  const map = new PlaceMap<CellState>();
  for (const { area, values, formulas, formats } of blocks) {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const format = formats[r]?.[c];
        map.set(area.row + r, area.column + c, {
          content: contentOf(values[r]?.[c], formulas[r]?.[c]),
          format: typeof format === 'string' && format !== '' ? format : 'General',
        });
      }
    }
  }
  return map;
}
