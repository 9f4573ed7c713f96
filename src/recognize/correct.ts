import type { Area, WorkbookSnapshot } from '../workbook';
import { findAnchor, withAnchors } from './anchors';
import type { Anchored } from './anchors';
import { NO_CAPTION, addCaption, isCaptionRow } from './captions';
import type { Caption } from './captions';
import { append } from './extent';
import { Grid } from './grid';
import type { WordBook } from './grid';
import { anchorWords } from './guidance';
import type { ColumnAnchor, Correction, Guidance } from './guidance';
import { rebuild } from './rebuild';
import type { GivenRoles } from './rebuild';
import { hasRole } from './roles';
import type { ColumnRole, KindReading, Reading, Table, TableHeader, TableKind, Unread } from './types';
import { alternativesOf, closeReadings } from './weigh';

interface Entry {
  readonly index: number;
  readonly correction: Correction;
}

/** What one table or range became, and which of its corrections could be carried out. */
interface Corrected {
  readonly tables: readonly Table[];
  readonly unread: readonly Unread[];
  readonly done: readonly number[];
}

/**
 * A reading with a person's corrections: kinds and roles changed, tables taken away or added. Every table and range gets its
 * anchor. A correction that names nothing any more, or asks for what cannot be read, is told as stale.
 */
export function correctReading(
  workbook: WorkbookSnapshot,
  base: Reading,
  { corrections }: Guidance,
  words: WordBook,
): Reading {
  const items = withAnchors([...base.tables, ...base.unread]);
  const entries = new Map<Anchored, Entry[]>();
  corrections.forEach((correction, index) => {
    const item = findAnchor(correction.table, items);
    if (!item) return;
    const list = entries.get(item);
    if (list) list.push({ index, correction });
    else entries.set(item, [{ index, correction }]);
  });
  const tables: Table[] = [];
  const unread: Unread[] = [];
  const done = new Set<number>();
  // The score of a grid that is read again belongs to the first reading.
  const replaced = new Set<Anchored>();
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const item of items) {
    if (replaced.has(item)) continue;
    const own = entries.get(item) ?? [];
    const sheet = grids.get(item.sheet);
    const corrected =
      own.length === 0 || !sheet
        ? null
        : 'kind' in item
          ? correctTable(narrowed(new Grid(sheet, words), item, items), item, own)
          : correctUnread(new Grid(sheet, words), item, own);
    if (!corrected) {
      if ('kind' in item) {
        const readings = closeReadings(item);
        if (readings.length === 0) tables.push(weighed(item));
        else {
          unread.push(ambiguous(item, readings));
          for (const other of items) if (isScoreOf(other, item)) replaced.add(other);
        }
      } else unread.push(item);
      continue;
    }
    for (const index of corrected.done) done.add(index);
    append(tables, corrected.tables);
    append(unread, corrected.unread);
    if (corrected.done.length > 0 && 'kind' in item)
      for (const other of items) if (isScoreOf(other, item)) replaced.add(other);
  }
  return {
    tables: inOrder(workbook, tables),
    unread: inOrder(workbook, unread),
    guided: {
      applied: done.size,
      stale: corrections.flatMap((_, index) => (done.has(index) ? [] : [index])),
    },
  };
}

/** A table that may be either of two kinds is neither until a person says. */
function ambiguous(table: Anchored & Table, readings: readonly KindReading[]): Unread {
  const { sheet, area, anchor, header } = table;
  return {
    sheet,
    area,
    why: 'ambiguous',
    readings,
    readAs: table.kind,
    anchor,
    ...(header ? { header: header.cells } : {}),
  };
}

function weighed(table: Table): Table {
  const alternatives = alternativesOf(table);
  return alternatives.length === 0 ? table : { ...table, alternatives };
}

const isScoreOf = (other: Anchored, table: Table): boolean =>
  other !== table &&
  'kind' in other &&
  other.kind === 'score' &&
  !other.header &&
  (table.kind === 'indicators' || table.kind === 'monitoring') &&
  other.sheet === table.sheet &&
  table.totals.some(({ row }) => row === other.area.row);

/** The grid of a table alone where other tables stand beside it. */
function narrowed(grid: Grid, table: Table, items: readonly Anchored[]): Grid {
  const beside = items.some(
    (other) =>
      other !== table &&
      other.sheet === table.sheet &&
      other.area.row < table.area.row + table.area.rows &&
      table.area.row < other.area.row + other.area.rows &&
      !within(other.area, table.area),
  );
  if (!beside) return grid;
  const columns = [
    table.area.column,
    table.area.column + table.area.columns - 1,
    ...(table.header?.cells ?? []).map(({ column }) => column),
  ];
  const left = Math.min(...columns);
  return grid.within({ ...grid.area, column: left, columns: Math.max(...columns) - left + 1 });
}

const within = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

function correctTable(grid: Grid, table: Table, entries: readonly Entry[]): Corrected | null {
  const dismissed = entries.findLast(({ correction }) => correction.what === 'noTable');
  if (dismissed) {
    const { sheet, area, anchor, header, kind } = table;
    return {
      tables: [],
      unread: [
        {
          sheet,
          area,
          why: 'dismissed',
          readAs: kind,
          corrections: [dismissed.index],
          ...(anchor ? { anchor } : {}),
          ...(header ? { header: header.cells } : {}),
        },
      ],
      done: [dismissed.index],
    };
  }
  const kindEntry = entries.findLast(({ correction }) => correction.what === 'kind');
  const kind = kindEntry?.correction.what === 'kind' ? kindEntry.correction.to : table.kind;
  const { given, used } = givenRoles(table.header, kind, entries);
  const done = [...(kindEntry ? [kindEntry.index] : []), ...used];
  if (done.length === 0) return null;
  const rebuilt = rebuild(grid, table, kind, given);
  const [first, ...rest] = rebuilt ?? [];
  if (!first) return null;
  const close = closeReadings(table);
  const { unsettled = [], ...settled } = first;
  const open = unsettled.filter(
    ({ role, columns }) => !given.has(columns[0]?.column ?? -1) && ![...given.values()].includes(role),
  );
  const main = {
    ...settled,
    ...(kindEntry && close.length > 0 ? { alternatives: close } : {}),
    ...(open.length > 0 && kind === table.kind ? { unsettled: open } : {}),
    corrections: done,
    ...(kind === table.kind ? {} : { readAs: table.kind }),
  };
  return {
    tables: [kindEntry ? main : weighed(main), ...rest.map(unnamed)],
    unread: [],
    done,
  };
}

/** A table made out of another's row has no name of its own: it follows that one. */
function unnamed(table: Table): Table {
  const { anchor: _anchor, ...rest } = table;
  return rest;
}

function givenRoles(
  header: TableHeader | undefined,
  kind: TableKind,
  entries: readonly Entry[],
): { readonly given: GivenRoles; readonly used: readonly number[] } {
  const given = new Map<number, ColumnRole | null>();
  const used: number[] = [];
  const taken = new Map<ColumnRole, number>();
  for (const { index, correction } of entries) {
    if (correction.what !== 'role') continue;
    const { to } = correction;
    const column = columnAt(header, correction.column);
    if (column === null || (to !== null && !hasRole(kind, to))) continue;
    const before = to === null ? undefined : taken.get(to);
    // A later word on the same role moves it: the earlier column has none then.
    if (before !== undefined) given.set(before, null);
    given.set(column, to);
    if (to !== null) taken.set(to, column);
    used.push(index);
  }
  return { given, used };
}

function columnAt(header: TableHeader | undefined, anchor: ColumnAnchor): number | null {
  const equal = (header?.cells ?? []).filter(({ text }) => anchorWords(text) === anchor.header);
  if (equal.length === anchor.equals) return equal[anchor.ordinal]?.column ?? null;
  return anchor.equals === 1 && equal.length === 1 ? (equal[0]?.column ?? null) : null;
}

/** How many rows above a range may be its heading. */
const HEADING_ROWS = 4;

function correctUnread(grid: Grid, unread: Unread & Anchored, entries: readonly Entry[]): Corrected | null {
  const entry = entries.findLast(({ correction }) => correction.what === 'table');
  if (!entry || entry.correction.what !== 'table' || !unread.header) return null;
  const kind = entry.correction.to;
  const { area, sheet, anchor } = unread;
  const caption = captionAbove(grid, area.row);
  const { given, used } = givenRoles(headerOf(grid, unread), kind, entries);
  const base: Table = {
    // Any other kind: all its columns are to be found.
    kind: kind === 'profile' ? 'tasks' : 'profile',
    sheet,
    area,
    title: caption.title,
    titleCell: caption.titleCell,
    unit: caption.unit,
    year: caption.year,
    measure: caption.measure,
    columns: [],
    rows: [],
    totals: [],
    header: headerOf(grid, unread),
  };
  const [first, ...rest] = rebuild(grid.within(area), base, kind, given) ?? [];
  if (!first) return null;
  const done = [entry.index, ...used];
  return { tables: [{ ...first, anchor, corrections: done }, ...rest.map(unnamed)], unread: [], done };
}

/** The header of an unread range: its first row of words; without one every column has a blank header. */
function headerOf(grid: Grid, { area, why, header = [] }: Unread): TableHeader {
  if (why !== 'noHeader') return { row: area.row, bodyRow: area.row + 1, cells: header };
  const cells = Array.from({ length: area.columns }, (_, offset) => ({
    column: area.column + offset,
    text: '',
  })).filter(({ column }) => grid.text(area.row, column) !== '');
  return { row: area.row, bodyRow: area.row, cells };
}

function captionAbove(grid: Grid, row: number): Caption {
  let first = row;
  while (first > Math.max(grid.top, row - HEADING_ROWS) && isCaptionRow(grid, first - 1)) first -= 1;
  let caption = NO_CAPTION;
  for (let next = first; next < row; next += 1) caption = addCaption(caption, grid, next);
  return caption;
}

function inOrder<T extends Table | Unread>(workbook: WorkbookSnapshot, items: readonly T[]): readonly T[] {
  const place = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => (place.get(a.item.sheet) ?? 0) - (place.get(b.item.sheet) ?? 0) || a.index - b.index)
    .map(({ item }) => item);
}
