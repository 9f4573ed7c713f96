import type {
  Area,
  BeforeImage,
  CellAddress,
  CellContent,
  CellImage,
  CellStyle,
  CellValue,
  Change,
  Chart,
  ChartsImage,
  Host,
  HostEvent,
  RangeAddress,
  HostFailure,
  Json,
  Result,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook';
import { failed, ok, sameContent } from '../../src/workbook';
import type { StartSheet } from './hostContract';
import { at, startCell } from './hostContract';
import { parseArea } from '../../src/workbook';

interface MemoryCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}
interface MemorySheet {
  readonly name: string;
  readonly protected: boolean;
  readonly merges?: readonly Area[];
  readonly charts: readonly Chart[];
  /** By `row,column`. */
  readonly cells: Map<string, MemoryCell>;
}

const BLANK: MemoryCell = { content: { formula: null, value: null }, style: {} };
const keyOf = (cell: { readonly row: number; readonly column: number }) => `${cell.row},${cell.column}`;
const isBlank = ({ content }: MemoryCell) => content.formula === null && (content.value ?? '') === '';

/** The simplest thing that keeps the host contract: for tests of whoever talks to a host. */
export class MemoryHost implements Host {
  #sheets: MemorySheet[];
  readonly #memory = new Map<string, string>();
  readonly #listeners = new Set<(event: HostEvent) => void>();
  readonly #name: string;
  /** What a test wants the next call of a verb to fail with. */
  readonly failNext = new Map<'read' | 'apply' | 'undo' | 'remember', HostFailure>();
  /** Cells revealed so far, for tests. */
  readonly revealed: CellAddress[] = [];

  constructor(sheets: readonly StartSheet[], name = 'memory.xlsx') {
    this.#name = name;
    this.#sheets = sheets.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protected ?? false,
      charts: [],
      cells: new Map(
        Object.entries(sheet.cells).map(([address, start]): [string, MemoryCell] => {
          const { content, format } = startCell(start);
          const area = parseArea(address);
          if (!area) throw new Error(`no cell: ${address}`);
          return [keyOf(area), { content, style: format === 'General' ? {} : { numberFormat: format } }];
        }),
      ),
    }));
  }

  /** Our charts on a sheet. */
  charts(sheet: string): readonly Chart[] {
    return find(this.#sheets, sheet)?.charts ?? [];
  }

  /** A person types a constant. */
  async edit(address: string, value: CellValue): Promise<void> {
    const cell = at(address);
    const sheet = find(this.#sheets, cell.sheet);
    if (!sheet) throw new Error(`no sheet: ${address}`);
    const old = sheet.cells.get(keyOf(cell)) ?? BLANK;
    sheet.cells.set(keyOf(cell), { ...old, content: { formula: null, value } });
    this.#tell([cell], false);
    return Promise.resolve();
  }

  async read(): Promise<Result<WorkbookSnapshot, HostFailure>> {
    const failure = this.#planned('read');
    if (failure) return Promise.resolve(failed(failure));
    return Promise.resolve(ok({ name: this.#name, sheets: this.#sheets.map(snapshotOf) }));
  }

  async apply(changes: readonly Change[]): Promise<Result<BeforeImage, HostFailure>> {
    const planned = this.#planned('apply');
    if (planned) return Promise.resolve(failed(planned));
    const sheets = this.#sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) }));
    const images = new Map<string, CellImage>();
    const addedSheets: string[] = [];
    const changed: CellAddress[] = [];
    const charts: ChartsImage[] = [];
    for (const change of changes) {
      if (change.kind === 'addSheet') {
        if (find(sheets, change.name)) return failed({ code: 'sheetExists', sheet: change.name });
        const merges = change.setup?.merges ?? [];
        sheets.push({ name: change.name, protected: false, merges, charts: [], cells: new Map() });
        addedSheets.push(change.name);
        continue;
      }
      if (change.kind === 'charts') {
        const index = sheets.findIndex(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
        const target = sheets[index];
        if (!target) return failed({ code: 'sheetGone', sheet: change.sheet });
        if (target.protected) return failed({ code: 'protected', sheet: target.name });
        const original = find(this.#sheets, target.name);
        if (original) charts.push({ sheet: target.name, before: original.charts, after: change.charts });
        sheets[index] = { ...target, charts: change.charts };
        continue;
      }
      const sheet = find(sheets, change.cell.sheet);
      if (!sheet) return failed({ code: 'sheetGone', sheet: change.cell.sheet });
      if (sheet.protected) return failed({ code: 'protected', sheet: sheet.name });
      const key = keyOf(change.cell);
      const old = sheet.cells.get(key) ?? BLANK;
      const original = find(this.#sheets, sheet.name)?.cells.get(key) ?? BLANK;
      if (change.expect && !sameContent(original.content, change.expect)) changed.push(change.cell);
      const content = change.content ?? old.content;
      const imageKey = `${sheet.name}!${key}`;
      const earlier = images.get(imageKey);
      const style = { ...styleBefore(old.style, change.style), ...earlier?.style };
      images.set(imageKey, {
        cell: { ...change.cell, sheet: sheet.name },
        before: earlier?.before ?? old.content,
        after: content,
        style: Object.keys(style).length > 0 ? style : null,
      });
      sheet.cells.set(key, { content, style: { ...old.style, ...change.style } });
    }
    if (changed.length > 0) return failed({ code: 'changed', cells: changed });
    this.#sheets = sheets;
    const cells = [...images.values()];
    if (addedSheets.length > 0) this.#emit({ kind: 'sheets' });
    this.#tell(
      cells.map((image) => image.cell),
      true,
    );
    return ok({ cells, addedSheets, ...(charts.length > 0 && { charts }) });
  }

  async undo(image: BeforeImage): Promise<Result<null, HostFailure>> {
    const planned = this.#planned('undo');
    if (planned) return Promise.resolve(failed(planned));
    const edited: CellAddress[] = [];
    const ours = new Set(image.cells.map(({ cell }) => `${cell.sheet}!${keyOf(cell)}`));
    for (const { cell, after } of image.cells) {
      const sheet = find(this.#sheets, cell.sheet);
      if (!sheet) return failed({ code: 'sheetGone', sheet: cell.sheet });
      if (!sameContent((sheet.cells.get(keyOf(cell)) ?? BLANK).content, after)) edited.push(cell);
    }
    for (const name of image.addedSheets) {
      for (const [key, cell] of find(this.#sheets, name)?.cells ?? []) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        if (!isBlank(cell) && !ours.has(`${name}!${key}`)) edited.push({ sheet: name, row, column });
      }
    }
    if (edited.length > 0) return failed({ code: 'changed', cells: edited });
    for (const { cell, before, style } of image.cells) {
      const sheet = find(this.#sheets, cell.sheet);
      const old = sheet?.cells.get(keyOf(cell)) ?? BLANK;
      sheet?.cells.set(keyOf(cell), { content: before, style: { ...old.style, ...style } });
    }
    this.#sheets = this.#sheets.map((sheet) => {
      const charts = image.charts?.find((each) => each.sheet === sheet.name);
      return charts ? { ...sheet, charts: charts.before } : sheet;
    });
    this.#sheets = this.#sheets.filter((sheet) => !image.addedSheets.includes(sheet.name));
    this.#tell(
      image.cells.map(({ cell }) => cell),
      true,
    );
    return ok(null);
  }

  async reveal(cell: CellAddress): Promise<Result<null, HostFailure>> {
    if (!find(this.#sheets, cell.sheet))
      return Promise.resolve(failed({ code: 'sheetGone', sheet: cell.sheet }));
    this.revealed.push(cell);
    return Promise.resolve(ok(null));
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
    const planned = this.#planned('remember');
    if (planned) return Promise.resolve(failed(planned));
    if (value === null) this.#memory.delete(key);
    else this.#memory.set(key, JSON.stringify(value));
    return Promise.resolve(ok(null));
  }

  async recall(key: string): Promise<Result<Json, HostFailure>> {
    return Promise.resolve(ok(JSON.parse(this.#memory.get(key) ?? 'null') as Json));
  }

  #planned(verb: 'read' | 'apply' | 'undo' | 'remember'): HostFailure | undefined {
    const failure = this.failNext.get(verb);
    this.failNext.delete(verb);
    return failure;
  }

  /** As if the person selected a range. */
  select(range: RangeAddress): void {
    this.#emit({ kind: 'selected', range });
  }

  #emit(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #tell(cells: readonly CellAddress[], byUs: boolean): void {
    for (const cell of cells) {
      this.#emit({ kind: 'edited', range: { ...cell, rows: 1, columns: 1 }, byUs });
    }
  }
}

function find(sheets: readonly MemorySheet[], name: string): MemorySheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The formats that a change sets, as they were. */
function styleBefore(old: CellStyle, change: CellStyle | undefined): CellStyle {
  const plain: CellStyle = { numberFormat: 'General', bold: false, fill: '', color: '' };
  return Object.fromEntries(
    Object.keys(change ?? {}).map((key) => [
      key,
      old[key as keyof CellStyle] ?? plain[key as keyof CellStyle],
    ]),
  );
}

function snapshotOf(sheet: MemorySheet): SheetSnapshot {
  const filled = [...sheet.cells]
    .filter(([, cell]) => !isBlank(cell))
    .map(([key]) => key.split(',').map(Number) as [number, number]);
  const rows = filled.map(([row]) => row);
  const columns = filled.map(([, column]) => column);
  const empty = filled.length === 0;
  const area = {
    row: empty ? 0 : Math.min(...rows),
    column: empty ? 0 : Math.min(...columns),
    rows: empty ? 0 : Math.max(...rows) - Math.min(...rows) + 1,
    columns: empty ? 0 : Math.max(...columns) - Math.min(...columns) + 1,
  };
  const grid = <T>(pick: (cell: MemoryCell) => T): T[][] =>
    Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) =>
        pick(sheet.cells.get(`${area.row + r},${area.column + c}`) ?? BLANK),
      ),
    );
  return {
    name: sheet.name,
    visibility: 'visible',
    protected: sheet.protected,
    area,
    values: grid(({ content }) => (content.value === '' ? null : content.value)),
    formulas: grid(({ content }) => content.formula),
    formats: grid(({ style }) => style.numberFormat ?? 'General'),
    merges: sheet.merges ?? [],
    uncomputed: [],
  };
}
