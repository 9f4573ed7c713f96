import type { CellContent } from '../workbook';
import { coverAreas, PlaceMap, splitRows } from './areas';
import { entryOf } from './cells';
import { isPlain, setLook } from './styles';
import type { LookStyle } from './styles';
import type { CellStep } from './transition';

/** One call on a range, with about how many bytes it takes in a request. */
export interface Operation {
  readonly sheet: string;
  readonly bytes: number;
  readonly act: (sheet: Excel.Worksheet) => void;
}

export interface OperationOptions {
  /** Cells per call at most. */
  readonly maxCells: number;
  /** The number formats of the cells are not known: an earlier attempt may have changed them. */
  readonly uncertain?: boolean;
  /** Text is always marked as text. */
  readonly cautious?: boolean;
  /** Formulas are computed once all of them stand. */
  readonly calculate?: boolean;
}

/** Covering places exactly takes more calls than this: then gaps are bridged, and the cells in them left alone. */
const MANY_AREAS = 200;
const BRIDGED_ROWS = 16;
/** Bytes around the cells of a call, and around each cell. */
const CALL_BYTES = 600;
const CELL_BYTES = 4;

/** The calls that take cells of one or more sheets to where they should be, in order. */
export function operationsFor(steps: readonly CellStep[], options: OperationOptions): Operation[] {
  const bySheet = new Map<string, CellStep[]>();
  for (const step of steps) {
    const known = bySheet.get(step.cell.sheet);
    if (known) known.push(step);
    else bySheet.set(step.cell.sheet, [step]);
  }
  const writing = [...bySheet].flatMap(([sheet, own]) => sheetOperations(sheet, own, options));
  if (options.calculate !== true) return writing;
  const computing = [...bySheet].flatMap(([sheet, own]) => calculations(sheet, own));
  // Once more where a formula may rest on another sheet's.
  return [...writing, ...computing, ...(bySheet.size > 1 ? computing : [])];
}

/** Computes the formulas of a sheet: one that was entered before what it rests on has shown a figure too early. */
function calculations(sheet: string, steps: readonly CellStep[]): Operation[] {
  const cells = steps.filter(({ content }) => (content?.formula ?? null) !== null).map(({ cell }) => cell);
  if (cells.length === 0) return [];
  const [top, bottom] = ends(cells.map(({ row }) => row));
  const [left, right] = ends(cells.map(({ column }) => column));
  return [
    {
      sheet,
      bytes: CALL_BYTES,
      act: (target) => {
        const range = target.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
        range.untrack();
        range.calculate();
      },
    },
  ];
}

const ends = (places: readonly number[]): readonly [number, number] =>
  places.reduce<readonly [number, number]>(
    ([least, most], place) => [Math.min(least, place), Math.max(most, place)],
    [Infinity, 0],
  );

interface Entry<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

function sheetOperations(sheet: string, steps: readonly CellStep[], options: OperationOptions): Operation[] {
  const first: Entry<string>[] = [];
  const contents: Entry<string | number | boolean>[] = [];
  const afterFormulas: Entry<string | number | boolean>[] = [];
  const last: Entry<string>[] = [];
  for (const step of steps) {
    const { row, column } = step.cell;
    const stage = stageOf(step, options.uncertain ?? false);
    if (stage.set) first.push({ row, column, value: stage.format });
    if (step.content) {
      const value = entryOf(step.content, stage.format, options.cautious);
      (step.mayFill && step.content.formula === null ? afterFormulas : contents).push({ row, column, value });
    }
    // Excel gives a formula the format of what it refers to, and cells that it fills the format of theirs.
    const formatted = step.mayFill ?? (step.content !== undefined && step.content.formula !== null);
    if (formatted || step.formatAfter !== stage.format) last.push({ row, column, value: step.formatAfter });
  }
  return [
    ...gridOperations(sheet, first, options.maxCells, setFormats),
    ...gridOperations(sheet, contents, options.maxCells, setFormulas),
    ...gridOperations(sheet, afterFormulas, options.maxCells, setFormulas),
    ...gridOperations(sheet, last, options.maxCells, setFormats),
    ...lookOperations(sheet, steps),
  ];
}

const setFormats = (range: Excel.Range, grid: unknown[][]): void => {
  range.numberFormat = grid;
};
const setFormulas = (range: Excel.Range, grid: unknown[][]): void => {
  range.formulas = grid;
};

/** The number format under which a cell takes its content: anything but a text cell turns numbers and formulas to text. */
function stageOf(step: CellStep, uncertain: boolean): { readonly format: string; readonly set: boolean } {
  const { content, formatBefore, formatAfter } = step;
  const asText = content === undefined || isText(content);
  if (!uncertain) {
    const unfit = formatBefore === '@' && !asText;
    return { format: unfit ? 'General' : formatBefore, set: unfit };
  }
  return { format: formatAfter === '@' && !asText ? 'General' : formatAfter, set: true };
}

const isText = ({ formula, value }: CellContent): boolean =>
  formula === null && (typeof value === 'string' || value === null);

/** Entries as two-dimensional arrays on few ranges; null leaves a cell alone. */
function gridOperations<T extends string | number | boolean>(
  sheet: string,
  entries: readonly Entry<T>[],
  maxCells: number,
  set: (range: Excel.Range, grid: unknown[][]) => void,
): Operation[] {
  const map = new PlaceMap<T>();
  for (const { row, column, value } of entries) map.set(row, column, value);
  const exact = coverAreas(entries);
  const areas = exact.length > MANY_AREAS ? coverAreas(entries, BRIDGED_ROWS) : exact;
  return areas
    .flatMap((area) => splitRows(area, maxCells))
    .map((area) => {
      let bytes = CALL_BYTES;
      const grid = Array.from({ length: area.rows }, (_row, r) =>
        Array.from({ length: area.columns }, (_column, c) => {
          const value = map.get(area.row + r, area.column + c) ?? null;
          bytes += CELL_BYTES + (typeof value === 'string' ? value.length * 3 : 16);
          return value;
        }),
      );
      return {
        sheet,
        bytes,
        act: (target) => {
          const range = target.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
          range.untrack();
          set(range, grid);
        },
      };
    });
}

function lookOperations(sheet: string, steps: readonly CellStep[]): Operation[] {
  const groups = new Map<string, { look: LookStyle; cells: { row: number; column: number }[] }>();
  for (const { cell, look } of steps) {
    if (isPlain(look)) continue;
    const key = JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = groups.get(key);
    if (known) known.cells.push(cell);
    else groups.set(key, { look, cells: [cell] });
  }
  return [...groups.values()].flatMap(({ look, cells }) =>
    coverAreas(cells).map((area) => ({
      sheet,
      bytes: CALL_BYTES * (1 + Object.keys(look).length),
      act: (target: Excel.Worksheet) => {
        const range = target.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
        range.untrack();
        setLook(range, look);
      },
    })),
  );
}

/** Operations in groups of at most so many bytes; a larger one stays alone. */
export function groupBySize(operations: readonly Operation[], maxBytes: number): Operation[][] {
  const groups: Operation[][] = [];
  let bytes = Infinity;
  for (const operation of operations) {
    bytes += operation.bytes;
    const group = groups.at(-1);
    if (!group || bytes > maxBytes) {
      groups.push([operation]);
      ({ bytes } = operation);
    } else {
      group.push(operation);
    }
  }
  return groups;
}
