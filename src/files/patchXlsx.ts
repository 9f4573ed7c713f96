import type {
  Area,
  CellAddress,
  CellStyle,
  Change,
  Chart,
  HostFailure,
  Memory,
  Result,
  SetCell,
} from '../workbook';
import { writeMemoryPart } from './memoryPart';
import { Package } from './package';
import type { CellEdit } from './cellEdit';
import { writeCharts } from './charts';
import type { FormatStep } from './patchSheet';
import { patchSheet } from './patchSheet';
import { readPackage } from './readXlsx';
import { attempt, Refusal } from './refusal';
import { cellsOf } from './sheetSetup';
import { isProtected } from './sheetXml';
import { StyleSheet } from './styleSheet';
import {
  addSheet,
  dropCalculationChain,
  ensureStyles,
  removeSheet,
  renameSheet,
  requestRecalculation,
} from './workbookEdit';
import { readWorkbookPart } from './workbookPart';

/** Takes a sheet away. */
export interface RemoveSheet {
  readonly kind: 'removeSheet';
  readonly name: string;
}

/** Gives a sheet another name; formulas follow. */
export interface RenameSheet {
  readonly kind: 'renameSheet';
  readonly name: string;
  readonly to: string;
}

/** What can be done to a file: more than a host's `Change`, because a grid lets a person do more. */
export type FileChange = Change | RemoveSheet | RenameSheet;

/** A cell to set, whose format may go back to a known number. */
export type PatchCell = SetCell & Pick<CellEdit, 'format'>;

/** The formats of a cell around a patch, for undoing it. */
export interface PatchedCell extends FormatStep {
  readonly cell: CellAddress;
  /** The formats that the change named, as they were; null where it named none. */
  readonly style: CellStyle | null;
}

/**
 * The file with the changes made in it, in order. Only the parts that hold them change, and there only the cells; the
 * other parts keep their bytes. `memory` replaces what the workbook remembers; `force` writes into protected sheets too, for
 * what a person did in a grid that has let her.
 *
 * Formulas are written with the values they came with, and Excel is asked to compute everything on opening. `expect` is
 * not looked at: that is the host's part.
 *
 * Fails, changing nothing, with `protected`, `sheetGone`, `sheetExists`, `tooLarge` (a text or formula longer than Excel
 * holds), `hostError` with the cells (merged areas beside their first cell, array formulas), or as `readXlsx` does.
 */
export function patchXlsx(
  original: Uint8Array,
  changes: readonly FileChange[],
  memory?: Memory,
  force = false,
): Result<Uint8Array<ArrayBuffer>, HostFailure> {
  return attempt(() => {
    const pack = Package.open(original);
    patchPackage(pack, changes, force);
    if (memory) writeMemoryPart(pack, memory);
    return pack.write();
  });
}

type Edits = Map<string, CellEdit>;

/** The same on an opened package, which it changes. Throws a `Refusal`; the package is then to be thrown away. */
export function patchPackage(
  pack: Package,
  changes: readonly (FileChange | PatchCell)[],
  force = false,
): PatchedCell[] {
  const done: PatchedCell[] = [];
  let pending = new Map<string, Edits>();
  const charts = new Map<string, readonly Chart[]>();
  const flush = (): void => {
    done.push(...patchCells(pack, pending, force));
    pending = new Map();
  };
  const refuseStructure = (): void => {
    if (!force && readWorkbookPart(pack).structureProtected) throw new Refusal({ code: 'protected' });
  };
  // One look at the workbook part serves all cells up to the next change of sheets.
  let names = new Map<string, string>();
  const nameOf = (sheet: string): string => {
    if (names.size === 0) {
      const worksheets = readWorkbookPart(pack).sheets.filter(({ kind }) => kind === 'worksheet');
      names = new Map(worksheets.map(({ name }) => [name.toLowerCase(), name]));
    }
    const name = names.get(sheet.toLowerCase());
    if (name === undefined) throw new Refusal({ code: 'sheetGone', sheet });
    return name;
  };
  for (const change of changes) {
    if (change.kind === 'cell') {
      const name = nameOf(change.cell.sheet);
      const edits: Edits = pending.get(name) ?? new Map();
      pending.set(name, edits);
      merge(edits, change);
      continue;
    }
    if (change.kind === 'charts') {
      charts.set(nameOf(change.sheet), change.charts);
      continue;
    }
    refuseStructure();
    names = new Map();
    if (change.kind === 'addSheet') {
      addSheet(pack, change);
      const borders = change.setup?.borders ?? [];
      if (borders.length > 0) pending.set(change.name, boxed(borders));
      continue;
    }
    flush();
    if (change.kind === 'removeSheet') removeSheet(pack, change.name);
    else renameSheet(pack, change.name, change.to);
    dropCalculationChain(pack);
    requestRecalculation(pack);
  }
  flush();
  patchCharts(pack, charts, force);
  return done;
}

/** Charts come last: they are saved with what their cells hold by then. */
function patchCharts(pack: Package, charts: ReadonlyMap<string, readonly Chart[]>, force: boolean): void {
  if (charts.size === 0) return;
  for (const sheet of readPackage(pack, '').sheets) {
    const wanted = charts.get(sheet.name);
    if (!wanted) continue;
    if (sheet.protected && !force) throw new Refusal({ code: 'protected', sheet: sheet.name });
    writeCharts(pack, sheet, wanted);
  }
}

/** Adds a change to the edits of its sheet: a later one wins, formats add up. */
function merge(edits: Edits, change: PatchCell): void {
  const { row, column } = change.cell;
  const key = `${row},${column}`;
  const earlier = edits.get(key);
  edits.set(key, {
    row,
    column,
    content: change.content ?? earlier?.content,
    style: change.style ? { ...earlier?.style, ...change.style } : earlier?.style,
    format: change.format ?? earlier?.format,
    border: earlier?.border,
  });
}

/** Edits that draw a line around every cell of some areas. */
function boxed(areas: readonly Area[]): Edits {
  return new Map(
    [...cellsOf(areas)].map((cell) => [`${cell.row},${cell.column}`, { ...cell, border: true }] as const),
  );
}

function patchCells(pack: Package, sheets: ReadonlyMap<string, Edits>, force: boolean): PatchedCell[] {
  if (sheets.size === 0) return [];
  const stylesPart = ensureStyles(pack, readWorkbookPart(pack));
  const styles = new StyleSheet(pack.text(stylesPart));
  const parts = new Map(readWorkbookPart(pack).sheets.map(({ name, part }) => [name, part]));
  const done: PatchedCell[] = [];
  let formulasChanged = false;
  let contentChanged = false;
  for (const [name, ofSheet] of sheets) {
    const part = parts.get(name) ?? '';
    const text = pack.text(part);
    if (!force && isProtected(text)) throw new Refusal({ code: 'protected', sheet: name });
    const edits = [...ofSheet.values()];
    const patched = patchSheet(text, name, edits, styles);
    pack.set(part, patched.text);
    formulasChanged ||= patched.formulasChanged;
    contentChanged ||= edits.some((edit) => edit.content);
    edits.forEach(({ row, column, style, content, border }, index) => {
      const step = patched.formats[index] ?? { before: 0, after: 0 };
      const named = style && Object.keys(style).length > 0 ? styles.read(step.before, style) : null;
      // Lines alone are part of the sheet, not of what is done to a cell.
      if (border === true && !content && !style) return;
      done.push({ cell: { sheet: name, row, column }, ...step, style: named });
    });
  }
  pack.set(stylesPart, styles.text());
  if (formulasChanged) dropCalculationChain(pack);
  if (contentChanged) requestRecalculation(pack);
  return done;
}
