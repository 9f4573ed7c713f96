import type { FileChange } from '../../files';
import type { Area, CellContent, CellStyle, CellValue, SetCell } from '../../workbook';
import type { StoreSheet, StoreStyle, WorkbookStore } from '../store';
import { fromUniverCell } from './cell';
import { areaOf } from './commands';
import { setupOf } from './setup';
import { fromUniverStyle } from './style';
import type { UniverCell, UniverSheetData, UniverWorkbookData } from './univer';

/** What was done to a workbook since it was opened. */
export interface Differences {
  /** What a file patch can carry, in the order in which it must be made. */
  readonly changes: readonly FileChange[];
  /** What it cannot. */
  readonly lost: readonly Lost[];
}

/** A change of a sheet that stays in the grid. `name` is the sheet's; of the order of sheets, empty. */
export interface Lost {
  readonly kind: 'merges' | 'visibility' | 'order';
  readonly name: string;
}

/** Relative difference below which a recalculated value is the one that the file already holds. */
const SAME_VALUE = 1e-12;
/** Points of a column per character of the default font, for the widths of added sheets. */
const POINTS_PER_CHARACTER = 6;

/**
 * What differs between a workbook as it was loaded and as the grid holds it now. Cells are compared one by one: contents,
 * formats, and the computed values of formulas, so that the saved file shows what the grid shows.
 */
export function differences(before: UniverWorkbookData, store: WorkbookStore): Differences {
  const original = new Map(Object.entries(before.sheets));
  const present = store.sheets();
  const kept = present.filter((sheet) => original.has(sheet.id));
  const removed = [...original.values()].filter((sheet) => !present.some(({ id }) => id === sheet.id));
  const added = present.filter((sheet) => !original.has(sheet.id));

  const removals = removed.map((sheet): FileChange => ({ kind: 'removeSheet', name: sheet.name }));
  const additions = added.map((sheet): FileChange => ({
    kind: 'addSheet',
    name: sheet.name,
    widths: widths(store, sheet.id),
    activate: store.activeSheet() === sheet.id,
    setup: setupOf(store, sheet.id),
  }));
  const cells = present.flatMap((sheet) => cellChanges(before, original.get(sheet.id), store, sheet));
  const lost = kept.flatMap((sheet): Lost[] => {
    const loaded = original.get(sheet.id);
    if (!loaded) return [];
    const hidden = loaded.hidden === 1;
    return [
      ...(sameMerges(loaded.mergeData.map(areaOf), store.merges(sheet.id))
        ? []
        : [{ kind: 'merges' as const, name: sheet.name }]),
      ...(hidden === (sheet.visibility !== 'visible')
        ? []
        : [{ kind: 'visibility' as const, name: sheet.name }]),
    ];
  });
  const order = [...kept, ...added].map(({ id }) => id).join();
  const expected = [
    ...before.sheetOrder.filter((id) => kept.some((sheet) => sheet.id === id)),
    ...added.map(({ id }) => id),
  ];
  if (order !== expected.join() || present.slice(0, kept.length).some(({ id }) => !original.has(id))) {
    lost.push({ kind: 'order', name: '' });
  }
  return {
    // A workbook never is without a sheet: where none is kept, the new ones come first.
    changes:
      kept.length > 0
        ? [...removals, ...renames(kept, original), ...additions, ...cells]
        : [...additions, ...cells, ...removals],
    lost,
  };
}

/** Renames in two steps where a new name is still another sheet's old one. */
function renames(kept: readonly StoreSheet[], original: ReadonlyMap<string, UniverSheetData>): FileChange[] {
  const moved = kept.flatMap(({ id, name }) => {
    const loaded = original.get(id);
    return loaded && loaded.name !== name ? [{ from: loaded.name, to: name }] : [];
  });
  const taken = new Set(moved.map(({ from }) => from.toLowerCase()));
  const clash = moved.some(({ to }) => taken.has(to.toLowerCase()));
  if (!clash) return moved.map(({ from, to }) => ({ kind: 'renameSheet', name: from, to }));
  const aside = moved.map(({ to }, index) => ({ name: `~${index}~${to}`.slice(0, 31), to }));
  return [
    ...moved.map(({ from }, index): FileChange => ({
      kind: 'renameSheet',
      name: from,
      to: aside[index]?.name ?? from,
    })),
    ...aside.map(({ name, to }): FileChange => ({ kind: 'renameSheet', name, to })),
  ];
}

function cellChanges(
  before: UniverWorkbookData,
  loaded: UniverSheetData | undefined,
  store: WorkbookStore,
  { id, name }: StoreSheet,
): SetCell[] {
  const area = union(store.usedArea(id, false), loaded && usedArea(loaded));
  if (!area) return [];
  const changes: SetCell[] = [];
  const values = store.values(id, area);
  const formulas = store.formulas(id, area);
  for (let i = 0; i < area.rows; i += 1) {
    for (let j = 0; j < area.columns; j += 1) {
      const [row, column] = [area.row + i, area.column + j];
      const was = loaded?.cellData[row]?.[column];
      const now: CellContent = { formula: formulas[i]?.[j] ?? null, value: values[i]?.[j] ?? null };
      const content = sameContent(was, now) ? {} : { content: now };
      const style = styleDifference(styleOf(before, was), store.style(id, row, column));
      if ('content' in content || style) {
        changes.push({
          kind: 'cell',
          cell: { sheet: name, row, column },
          ...content,
          ...(style ? { style } : {}),
        });
      }
    }
  }
  return changes;
}

function sameContent(was: UniverCell | undefined, now: CellContent): boolean {
  return (was?.f ?? null) === now.formula && sameValue(fromUniverCell(was), now.value, now.formula !== null);
}

function sameValue(a: CellValue, b: CellValue, computed: boolean): boolean {
  if (a === b || (a ?? '') === (b ?? '')) return true;
  if (!computed || typeof a !== 'number' || typeof b !== 'number') return false;
  return Math.abs(a - b) <= SAME_VALUE * Math.max(Math.abs(a), Math.abs(b));
}

function styleOf(workbook: UniverWorkbookData, cell: UniverCell | undefined): StoreStyle {
  const own = typeof cell?.s === 'string' ? workbook.styles[cell.s] : cell?.s;
  return fromUniverStyle({ ...workbook.defaultStyle, ...own }, true);
}

const STYLE_KEYS = [
  'numberFormat',
  'bold',
  'fontName',
  'fontSize',
  'color',
  'fill',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
] as const satisfies readonly (keyof CellStyle)[];

/** What must be set on a cell for it to look as it does now; undefined for nothing. */
function styleDifference(was: StoreStyle, now: StoreStyle): CellStyle | undefined {
  const changed = STYLE_KEYS.filter((key) => was[key] !== now[key]);
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((key) => [key, now[key]]));
}

function usedArea(sheet: UniverSheetData): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of Object.entries(sheet.cellData)) {
    const columns = Object.keys(cells).map(Number);
    if (columns.length === 0) continue;
    const first = Math.min(...columns);
    const line = { row: Number(row), column: first, rows: 1, columns: Math.max(...columns) - first + 1 };
    area = union(area, line);
  }
  return area;
}

/** The smallest area around both. */
export function union(a: Area | null | undefined, b: Area | null | undefined): Area | null {
  if (!a || !b) return a ?? b ?? null;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

const sameMerges = (a: readonly Area[], b: readonly Area[]): boolean => mergesText(a) === mergesText(b);

function mergesText(areas: readonly Area[]): string {
  return areas
    .map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`)
    .sort()
    .join(';');
}

/** Column widths of a sheet in characters, up to its last used column. */
function widths(store: WorkbookStore, sheet: string): number[] {
  const area = store.usedArea(sheet, false);
  return Array.from(
    { length: area ? area.column + area.columns : 0 },
    (_, column) => Math.round((store.columnWidth(sheet, column) / POINTS_PER_CHARACTER) * 100) / 100,
  );
}
