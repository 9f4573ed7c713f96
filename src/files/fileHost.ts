import type {
  BeforeImage,
  CellAddress,
  CellContent,
  CellImage,
  Change,
  ChartsImage,
  Host,
  HostEvent,
  HostFailure,
  Json,
  Result,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../workbook';
import { cellOf, failed, ok, sameContent, sheetNamed } from '../workbook';
import { isEmpty } from './cellXml';
import { readCharts } from './charts';
import { readMemoryPart, writeMemoryPart } from './memoryPart';
import type { StoredPart } from './package';
import { Package } from './package';
import type { FileChange, PatchCell } from './patchXlsx';
import { patchPackage } from './patchXlsx';
import { readPackage } from './readXlsx';
import { attempt } from './refusal';
import { keyOf, valueSteps } from './staleness';
import { readWorkbookPart } from './workbookPart';

/** A host over a workbook file in memory. */
export interface FileHost extends Host {
  /** The file as it stands, after all that was applied. */
  bytes(): Uint8Array<ArrayBuffer>;
  /** Takes the file as another program has saved it since, and tells the watchers what differs. */
  reload(bytes: Uint8Array): Result<null, HostFailure>;
}

/** A host over a file's bytes; `name` is the file's. Fails as `readXlsx` does, but takes an empty workbook. */
export async function openFileHost(bytes: Uint8Array, name: string): Promise<Result<FileHost, HostFailure>> {
  return Promise.resolve(openHost(bytes, name));
}

/** The same for callers that keep host and bytes apart. */
export function openFile(
  bytes: Uint8Array,
  name: string,
): Result<{ readonly host: Host; readonly bytes: () => Uint8Array<ArrayBuffer> }, HostFailure> {
  const opened = openHost(bytes, name);
  if (!opened.ok) return opened;
  return ok({ host: opened.value, bytes: () => opened.value.bytes() });
}

function openHost(bytes: Uint8Array, name: string): Result<FileHost, HostFailure> {
  return attempt(() => new PackageHost(Package.open(bytes), name));
}

const BLANK: CellContent = { formula: null, value: null };

class PackageHost implements FileHost {
  #pack: Package;
  #snapshot: WorkbookSnapshot;
  readonly #name: string;
  readonly #sheets = new WeakMap<StoredPart, SheetSnapshot>();
  readonly #listeners = new Set<(event: HostEvent) => void>();
  /** Formats that our applies replaced: what a before-image cannot spell out (a theme's colour) is undone from here. */
  readonly #formats = new Map<string, { before: number; after: number }[]>();

  /** The file as it was opened, and the cells that were written since: what the values of other formulas rest on. */
  #origin: WorkbookSnapshot;
  readonly #written = new Map<string, CellAddress>();

  constructor(pack: Package, name: string) {
    this.#pack = pack;
    this.#name = name;
    this.#snapshot = readPackage(pack, name, this.#sheets);
    this.#origin = this.#snapshot;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#pack.write();
  }

  reload(bytes: Uint8Array): Result<null, HostFailure> {
    return attempt(() => {
      const before = this.#snapshot;
      this.#take(Package.open(bytes));
      this.#formats.clear();
      this.#written.clear();
      this.#origin = this.#snapshot;
      this.#tellDifferences(before);
      return null;
    });
  }

  async read(): Promise<Result<WorkbookSnapshot, HostFailure>> {
    const empty = this.#snapshot.sheets.every((sheet) => sheet.area.rows === 0);
    return Promise.resolve(empty ? failed({ code: 'empty' }) : ok(this.#snapshot));
  }

  async apply(changes: readonly Change[]): Promise<Result<BeforeImage, HostFailure>> {
    if (changes.length === 0) return Promise.resolve(ok({ cells: [], addedSheets: [] }));
    const changed = changes.flatMap((change) =>
      change.kind === 'cell' && change.expect && !sameContent(this.#content(change.cell), change.expect)
        ? [change.cell]
        : [],
    );
    if (changed.length > 0) return Promise.resolve(failed({ code: 'changed', cells: changed }));
    const last = new Map<string, CellContent>();
    for (const change of changes) {
      if (change.kind === 'cell' && change.content) last.set(keyOf(change.cell), change.content);
    }
    const result = attempt((): BeforeImage => {
      const draft = this.#pack.clone();
      const charts = this.#chartsImages(changes);
      const patched = patchPackage(draft, changes);
      const cells = patched.map(({ cell, style }): CellImage => {
        const before = this.#content(cell);
        return { cell, before, after: last.get(keyOf(cell)) ?? before, style };
      });
      const addedSheets = changes.flatMap((change) => (change.kind === 'addSheet' ? [change.name] : []));
      this.#take(
        draft,
        patched.map(({ cell }) => cell),
      );
      for (const { cell, before, after } of patched) {
        const steps = this.#formats.get(keyOf(cell)) ?? [];
        // A step that changes nothing counts too where there were steps before: undo goes back one at a time.
        if (before === after && steps.length === 0) continue;
        this.#formats.set(keyOf(cell), [...steps, { before, after }]);
      }
      return { cells, addedSheets, ...(charts.length > 0 && { charts }) };
    });
    if (result.ok) {
      if (result.value.addedSheets.length > 0) this.#emit({ kind: 'sheets' });
      this.#tell(
        result.value.cells.map(({ cell }) => cell),
        true,
      );
    }
    return Promise.resolve(result);
  }

  async undo(image: BeforeImage): Promise<Result<null, HostFailure>> {
    const refusal = this.#refuseUndo(image);
    if (refusal) return Promise.resolve(failed(refusal));
    const added = new Set(image.addedSheets.map((name) => name.toLowerCase()));
    const kept = image.cells.filter(({ cell }) => !added.has(cell.sheet.toLowerCase()));
    /** Steps that are left of each cell's when this undo succeeds. */
    const undone = new Map<string, { before: number; after: number }[]>();
    const changes: (FileChange | PatchCell)[] = kept.map(({ cell, before, style }) => ({
      kind: 'cell',
      cell,
      content: before,
      ...(style && { style }),
      format: (current) => {
        const steps = this.#formats.get(keyOf(cell)) ?? [];
        const step = steps.findLastIndex(({ after }) => after === current);
        if (step >= 0) undone.set(keyOf(cell), steps.slice(0, step));
        return steps[step]?.before ?? null;
      },
    }));
    const result = attempt(() => {
      const draft = this.#pack.clone();
      patchPackage(draft, [
        ...changes,
        ...(image.charts ?? []).map(({ sheet, before }) => ({
          kind: 'charts' as const,
          sheet,
          charts: before,
        })),
        ...image.addedSheets.map((name) => ({ kind: 'removeSheet' as const, name })),
      ]);
      this.#take(
        draft,
        image.cells.map(({ cell }) => cell),
      );
      return null;
    });
    if (result.ok) {
      for (const [key, steps] of undone) this.#formats.set(key, steps);
      if (added.size > 0) this.#emit({ kind: 'sheets' });
      this.#tell(
        kept.map(({ cell }) => cell),
        true,
      );
    }
    return Promise.resolve(result);
  }

  async reveal(cell: CellAddress): Promise<Result<null, HostFailure>> {
    const there = sheetNamed(this.#snapshot, cell.sheet) !== undefined;
    return Promise.resolve(there ? ok(null) : failed({ code: 'sheetGone', sheet: cell.sheet }));
  }

  async mark(): Promise<Result<null, HostFailure>> {
    return Promise.resolve(failed({ code: 'unsupported' }));
  }

  async watch(listener: (event: HostEvent) => void): Promise<Result<() => Promise<void>, HostFailure>> {
    this.#listeners.add(listener);
    return Promise.resolve(
      ok(async () => {
        this.#listeners.delete(listener);
        return Promise.resolve();
      }),
    );
  }

  async remember(key: string, value: Json): Promise<Result<null, HostFailure>> {
    return Promise.resolve(
      attempt(() => {
        const draft = this.#pack.clone();
        const kept = Object.entries(readMemoryPart(draft)).filter(([known]) => known !== key);
        writeMemoryPart(draft, Object.fromEntries(value === null ? kept : [...kept, [key, value]]));
        this.#pack = draft;
        return null;
      }),
    );
  }

  async recall(key: string): Promise<Result<Json, HostFailure>> {
    return Promise.resolve(
      attempt(() => {
        const memory = readMemoryPart(this.#pack);
        return Object.hasOwn(memory, key) ? (memory[key] ?? null) : null;
      }),
    );
  }

  /**
   * Takes a changed package over, once it has proved readable. Formulas that read the written cells lose the values that
   * they were saved with.
   */
  #take(pack: Package, written: readonly CellAddress[] = []): void {
    const allCells = new Map([...this.#written, ...written.map((cell) => [keyOf(cell), cell] as const)]);
    let now = readPackage(pack, this.#name, this.#sheets);
    const { names } = readWorkbookPart(pack);
    const around = { origin: this.#origin, before: this.#snapshot, now, names };
    const steps = valueSteps({ ...around, cells: written, allCells: [...allCells.values()] });
    if (steps.length > 0) {
      const values = steps.map(({ cell, ...content }): PatchCell => ({ kind: 'cell', cell, content }));
      patchPackage(pack, values, true);
      now = readPackage(pack, this.#name, this.#sheets);
    }
    for (const [key, cell] of allCells) this.#written.set(key, cell);
    this.#snapshot = now;
    this.#pack = pack;
  }

  /** Our charts before and after, on sheets that were there before. */
  #chartsImages(changes: readonly Change[]): ChartsImage[] {
    const after = new Map(
      changes.flatMap((change) => (change.kind === 'charts' ? [[change.sheet, change.charts] as const] : [])),
    );
    return [...after].flatMap(([sheet, charts]) =>
      sheetNamed(this.#snapshot, sheet)
        ? [{ sheet, before: readCharts(this.#pack, sheet), after: charts }]
        : [],
    );
  }

  #content(address: CellAddress): CellContent {
    const cell = cellOf(this.#snapshot, address);
    return cell ? contentOf(cell) : BLANK;
  }

  #refuseUndo(image: BeforeImage): HostFailure | null {
    const ours = new Set(image.cells.map(({ cell }) => keyOf(cell)));
    const edited: CellAddress[] = [];
    for (const { cell, after } of image.cells) {
      if (!sheetNamed(this.#snapshot, cell.sheet)) return { code: 'sheetGone', sheet: cell.sheet };
      if (!sameContent(this.#content(cell), after)) edited.push(cell);
    }
    for (const name of image.addedSheets) {
      const sheet = sheetNamed(this.#snapshot, name);
      if (!sheet) return { code: 'sheetGone', sheet: name };
      for (const cell of cellsOf(sheet)) if (!ours.has(keyOf(cell))) edited.push(cell);
    }
    return edited.length > 0 ? { code: 'changed', cells: edited } : null;
  }

  #emit(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #tell(cells: readonly CellAddress[], byUs: boolean): void {
    if (this.#listeners.size === 0) return;
    for (const cell of cells) this.#emit({ kind: 'edited', range: { ...cell, rows: 1, columns: 1 }, byUs });
  }

  #tellDifferences(before: WorkbookSnapshot): void {
    if (namesOf(before) !== namesOf(this.#snapshot)) this.#emit({ kind: 'sheets' });
    const touched = new Map<string, CellAddress>();
    for (const snapshot of [before, this.#snapshot]) {
      for (const sheet of snapshot.sheets) {
        for (const cell of cellsOf(sheet)) {
          const old = cellOf(before, cell);
          if (!old || !sameContent(contentOf(old), this.#content(cell))) touched.set(keyOf(cell), cell);
        }
      }
    }
    this.#tell([...touched.values()], false);
  }
}

const contentOf = ({
  value,
  formula,
}: {
  value: CellContent['value'];
  formula: string | null;
}): CellContent => (formula === null ? { formula: null, value } : { formula, value });

const namesOf = ({ sheets }: WorkbookSnapshot): string => JSON.stringify(sheets.map(({ name }) => name));

/** Cells of a sheet that hold something. */
function* cellsOf(sheet: SheetSnapshot): Generator<CellAddress> {
  const { name, area, values, formulas } = sheet;
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const content = { formula: formulas[r]?.[c] ?? null, value: values[r]?.[c] ?? null };
      if (!isEmpty(contentOf(content))) yield { sheet: name, row: area.row + r, column: area.column + c };
    }
  }
}
