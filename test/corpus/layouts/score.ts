import { coordinates, inputAt, isBlank } from './layout';
import type { ExpectedTable, Layout, Place } from './types';

/** A reading in the form that `selfeval read --json` prints; a row's cell may stand alone or with its text. */
export interface Reading {
  readonly tables: readonly ReadTable[];
}

export interface ReadTable {
  readonly kind: string;
  readonly sheet: string;
  readonly unit?: string | null;
  readonly year?: string | null;
  readonly columns: readonly { readonly role: string; readonly column: string }[];
  readonly rows: readonly Readonly<Record<string, string | { readonly cell: string }>>[];
}

/** Right ones out of those expected and those read too many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Score {
  readonly kinds: Share;
  readonly columns: Share;
  readonly rows: Share;
  readonly units: Share;
  readonly years: Share;
  /** Places that must stay unread and did. */
  readonly unread: Share;
  /** What differs, one line each. */
  readonly misses: readonly string[];
}

type Row = Readonly<Record<string, string>>;

interface Comparable {
  readonly kind: string;
  readonly sheet: string;
  readonly unit?: string | null | undefined;
  readonly year?: string | null | undefined;
  readonly columns: readonly { readonly role: string; readonly column: string }[];
  readonly rows: readonly Row[];
  readonly doubt: readonly string[];
}

/** Kinds of labels with values: how a reading groups their rows into tables is its own business. */
const POOLED = new Set(['profile', 'score', 'remarks', 'staff', 'results', 'ratios']);

/** Holds a reading against a layout's answers. */
export function scoreOf(layout: Layout, reading: Reading): Score {
  const expected = pooled(layout.expected.tables.map((table) => comparable(layout, table, table.doubt)));
  const read = pooled(reading.tables.map((table) => comparable(layout, asExpected(table), [])));
  const outside = read.filter((table) => !layout.expected.unread.some((place) => lies(table, place)));
  const pairs = matched(expected, outside);
  const sums = {
    kinds: share(),
    columns: share(),
    rows: share(),
    units: share(),
    years: share(),
    unread: share(),
  };
  const misses: string[] = [];
  for (const [want, got] of pairs) {
    const name = `${layout.id} ${want.sheet} ${want.kind}`;
    const have = got && undoubted(got, want.doubt);
    if (!want.doubt.includes('kind'))
      count(sums.kinds, have?.kind === want.kind, `${name}: kind ${have?.kind ?? 'unread'}`, misses);
    if (!want.doubt.includes('columns')) {
      compare(
        sums.columns,
        want.columns.map(columnKey),
        (have?.columns ?? []).map(columnKey),
        `${name}: column`,
        misses,
      );
    }
    compareRows(sums.rows, want.rows, have?.rows ?? [], `${name}: row`, misses);
    if (want.unit !== undefined)
      count(sums.units, (have?.unit ?? null) === want.unit, `${name}: unit ${have?.unit}`, misses);
    if (want.year !== undefined)
      count(sums.years, (have?.year ?? null) === want.year, `${name}: year ${have?.year}`, misses);
  }
  const taken = new Set(pairs.map(([, got]) => got));
  for (const table of outside.filter((table) => !taken.has(table))) {
    const name = `${layout.id} ${table.sheet}: ${table.kind} not expected`;
    count(sums.kinds, false, name, misses);
    for (const row of table.rows) count(sums.rows, false, `${name} ${rowKey(row)}`, misses);
  }
  for (const place of layout.expected.unread) {
    const found = read.some((table) => lies(table, place));
    count(sums.unread, !found, `${layout.id} ${place.sheet}: a table was read`, misses);
  }
  return { ...sums, misses };
}

/** The sum of scores. */
export function total(scores: readonly Score[]): Score {
  const sum = (part: (score: Score) => Share): Share => ({
    right: scores.reduce((all, score) => all + part(score).right, 0),
    of: scores.reduce((all, score) => all + part(score).of, 0),
  });
  return {
    kinds: sum((score) => score.kinds),
    columns: sum((score) => score.columns),
    rows: sum((score) => score.rows),
    units: sum((score) => score.units),
    years: sum((score) => score.years),
    unread: sum((score) => score.unread),
    misses: scores.flatMap((score) => score.misses),
  };
}

/** `kinds 12/12 100 %, columns …`; a share of nothing is whole. */
export function printed(score: Score): string {
  return (['kinds', 'columns', 'rows', 'units', 'years', 'unread'] as const)
    .map((part) => {
      const { right, of } = score[part];
      const percent = of === 0 ? 100 : Math.floor((right / of) * 1000) / 10;
      return `${part} ${right}/${of} ${percent} %`;
    })
    .join(', ');
}

/** The reading that the answers describe: what a perfect reader would give. */
export function expectedReading(layout: Layout): Reading {
  return {
    tables: layout.expected.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([role, cell]) => [role, cell.split('|')[0] ?? cell])),
      ),
    })),
  };
}

function asExpected(table: ReadTable): Omit<ExpectedTable, 'kind'> & { kind: string } {
  return {
    kind: table.kind,
    sheet: table.sheet,
    unit: table.unit ?? null,
    year: table.year ?? null,
    columns: table.columns,
    rows: table.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([role, cell]) => [role, typeof cell === 'string' ? cell : cell.cell]),
      ),
    ),
    doubt: [],
  };
}

/** Without blanks, without rows that are a label alone or one cell, without rows in places that are not scored. */
function comparable(
  layout: Layout,
  table: Omit<ExpectedTable, 'kind'> & { kind: string },
  doubt: readonly string[],
): Comparable {
  const sheet = layout.sheets[table.sheet];
  const filled = (cell: string) => cell.split('|').some((one) => !sheet || !isBlank(inputAt(sheet, one)));
  const rows = table.rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => filled(cell))))
    .filter((row) => {
      const roles = Object.keys(row);
      if (roles.length === 0 || (roles.length === 1 && roles[0] === 'label')) return false;
      // `部门：某局` in one cell: whether that is a label with a value is a matter of taste.
      if (POOLED.has(table.kind) && row['label'] === row['value']) return false;
      return !layout.expected.ignore.some((place) => rowLies(table.sheet, row, place));
    });
  return undoubted({ ...table, rows, doubt }, doubt);
}

/** Roles that are not scored dropped, roles that count as one renamed. */
function undoubted(table: Comparable, doubt: readonly string[]): Comparable {
  const role = (name: string): string | null => {
    if (doubt.includes(`role:${name}`)) return null;
    const same = doubt.find((one) => one.startsWith(`same:${name}=`));
    return same === undefined ? name : same.slice(same.indexOf('=') + 1);
  };
  return {
    ...table,
    columns: table.columns.flatMap((column) => {
      const name = role(column.role);
      return name === null ? [] : [{ ...column, role: name }];
    }),
    rows: table.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([key, cell]) => {
          const name = role(key);
          return name === null ? [] : [[name, cell]];
        }),
      ),
    ),
  };
}

/** Tables that still have rows; those of labels and values joined per sheet and kind, without columns if several. */
function pooled(tables: readonly Comparable[]): Comparable[] {
  const out: Comparable[] = [];
  for (const table of tables.filter((one) => one.rows.length > 0)) {
    const at = out.findIndex((one) => one.kind === table.kind && one.sheet === table.sheet);
    const other = out[at];
    if (!POOLED.has(table.kind) || !other) out.push(table);
    else {
      out[at] = {
        ...other,
        rows: [...other.rows, ...table.rows],
        columns: [
          ...other.columns,
          ...table.columns.filter((one) => !other.columns.some((had) => columnKey(had) === columnKey(one))),
        ],
        doubt: [...other.doubt, ...table.doubt],
      };
    }
  }
  return out;
}

/** Each expected table with the read one that shares most cells, each read table given once. */
function matched(
  expected: readonly Comparable[],
  read: readonly Comparable[],
): [Comparable, Comparable | undefined][] {
  const candidates = expected
    .flatMap((want, w) =>
      read.map((got, g) => ({ w, g, overlap: overlap(want, got), same: want.kind === got.kind })),
    )
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => Number(b.same) - Number(a.same) || b.overlap - a.overlap);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { w, g } of candidates) {
    if (partner.has(w) || taken.has(g)) continue;
    partner.set(w, g);
    taken.add(g);
  }
  return expected.map((want, w) => [want, read[partner.get(w) ?? -1]]);
}

function overlap(want: Comparable, got: Comparable): number {
  if (want.sheet !== got.sheet) return 0;
  const cells = new Set(got.rows.flatMap((row) => Object.values(row)));
  return want.rows
    .flatMap((row) => Object.values(row))
    .filter((cell) => cell.split('|').some((one) => cells.has(one))).length;
}

function compareRows(
  sum: Mutable,
  want: readonly Row[],
  have: readonly Row[],
  name: string,
  misses: string[],
): void {
  const left = [...have];
  for (const row of want) {
    const at = left.findIndex((got) => equalRows(row, got));
    if (at >= 0) left.splice(at, 1);
    count(sum, at >= 0, `${name} missing ${rowKey(row)}`, misses);
  }
  for (const row of left) count(sum, false, `${name} too many ${rowKey(row)}`, misses);
}

function equalRows(want: Row, got: Row): boolean {
  const roles = Object.keys(want);
  return (
    roles.length === Object.keys(got).length &&
    roles.every((role) => (want[role] ?? '').split('|').includes(got[role] ?? ''))
  );
}

function compare(
  sum: Mutable,
  want: readonly string[],
  have: readonly string[],
  name: string,
  misses: string[],
): void {
  for (const key of want) count(sum, have.includes(key), `${name} missing ${key}`, misses);
  for (const key of have) if (!want.includes(key)) count(sum, false, `${name} too many ${key}`, misses);
}

interface Mutable {
  right: number;
  of: number;
}

function share(): Mutable {
  return { right: 0, of: 0 };
}

function count(sum: Mutable, right: boolean, miss: string, misses: string[]): void {
  sum.of += 1;
  if (right) sum.right += 1;
  else misses.push(miss);
}

function columnKey({ role, column }: { readonly role: string; readonly column: string }): string {
  return `${role} ${column}`;
}

function rowKey(row: Row): string {
  return Object.entries(row)
    .map(([role, cell]) => `${role} ${cell}`)
    .join(', ');
}

function lies(table: Comparable, place: Place): boolean {
  return table.rows.some((row) => rowLies(table.sheet, row, place));
}

/** Whether every cell of a row lies in a place, but for the groups that it stands in: they are carried down to it. */
function rowLies(sheet: string, row: Row, place: Place): boolean {
  if (sheet !== place.sheet) return false;
  if (place.range === undefined) return true;
  const [from = '', to = from] = place.range.split(':');
  const a = coordinates(from);
  const b = coordinates(to);
  return Object.entries(row).every(([role, cell]) => {
    if ((role === 'level1' || role === 'level2') && Object.keys(row).length > 2) return true;
    const { row: r, column: c } = coordinates(cell.split('|')[0] ?? '');
    return r >= a.row && r <= b.row && c >= a.column && c <= b.column;
  });
}
