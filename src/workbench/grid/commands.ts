import type { Area } from '../../workbook';
import type { UniverCell, UniverCommand, UniverCommandOptions, UniverMatrix, UniverRange } from './univer';
import { Bounds } from './usedAreas';

/** What a command of the grid means to the store. */
export type Told =
  | { readonly kind: 'contents'; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: 'structure' | 'formats' | 'activated' | 'added' | 'removed' | 'renamed';
      readonly sheet: string;
    }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area };

/** Mutations that move cells. */
const STRUCTURE = new Set([
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
]);

const SHEETS = new Map<string, 'added' | 'removed' | 'renamed' | 'activated'>([
  ['sheet.mutation.insert-sheet', 'added'],
  ['sheet.mutation.remove-sheet', 'removed'],
  ['sheet.mutation.set-worksheet-name', 'renamed'],
  ['sheet.operation.set-worksheet-active', 'activated'],
]);

/** Keys of a cell that are its content. */
const CONTENT: readonly (keyof UniverCell)[] = ['v', 'f', 'p', 'si', 't'];

/** A selection that is still being dragged: Univer's SelectionMoveType MOVE_START and MOVING. */
const DRAGGING = [0, 1];

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly name?: string;
  readonly sheet?: { readonly id?: string };
  readonly cellValue?: UniverMatrix<UniverCell | null>;
  readonly selections?: readonly { readonly range: UniverRange }[];
  readonly type?: number;
}

/**
 * What a command that the grid has executed means, or null where it means nothing. Mutations are looked at, not the
 * commands above them, so that undo, redo and paste are seen too. Results of calculation are no edits.
 */
export function interpret(
  command: UniverCommand,
  options: UniverCommandOptions | undefined,
  workbook: string,
): Told | null {
  const params: Params = command.params ?? {};
  if (params.unitId !== workbook || options?.fromFormula) return null;
  const sheet = params.subUnitId ?? params.sheetId ?? params.sheet?.id;
  if (sheet === undefined) return null;
  if (STRUCTURE.has(command.id)) return { kind: 'structure', sheet };
  const kind = SHEETS.get(command.id);
  if (kind) return { kind, sheet };
  if (command.id === 'sheet.mutation.set-range-values') return values(sheet, params);
  if (command.id === 'sheet.operation.set-selections') {
    const range = params.selections?.at(-1)?.range;
    if (!range || DRAGGING.includes(params.type ?? -1)) return null;
    return { kind: 'selected', sheet, area: areaOf(range) };
  }
  return null;
}

function values(sheet: string, params: Params): Told {
  const bounds = new Bounds();
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      if (!cell || CONTENT.some((key) => key in cell)) bounds.add(Number(row), Number(column));
    }
  }
  const area = bounds.area();
  return area ? { kind: 'contents', sheet, area } : { kind: 'formats', sheet };
}

/** A range of Univer, whose end is inside, as an area. Whole rows and columns have no finite ends there. */
export function areaOf(range: UniverRange): Area {
  const row = Number.isFinite(range.startRow) ? range.startRow : 0;
  const column = Number.isFinite(range.startColumn) ? range.startColumn : 0;
  const rows = Number.isFinite(range.endRow) ? range.endRow - row + 1 : 1;
  const columns = Number.isFinite(range.endColumn) ? range.endColumn - column + 1 : 1;
  return { row, column, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

export function rangeOf(area: Area): UniverRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** Pixels of the grid and points of Excel: 96 and 72 to the inch. */
export const pointsOf = (pixels: number): number => pixels * 0.75;
export const pixelsOf = (points: number): number => Math.round(points / 0.75);
