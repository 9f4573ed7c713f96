import * as v from 'valibot';
import { MAX_LOCAL_WORD } from './grid';
import type { WordBook } from './grid';
import { hasRole, ROLE_WORDS, rolesOf, TABLE_KINDS } from './roles';
import { wordsOf } from './text';
import type { ColumnRole, Reading, Table, TableAnchor, TableKind, Unread } from './types';

/** Which column of a table: by its header words, and by its place among columns with the same. */
export interface ColumnAnchor {
  readonly header: string;
  readonly ordinal: number;
  readonly equals: number;
}

/** What a person says of a reading. */
export type Correction =
  /** The table is of another kind. */
  | { readonly what: 'kind'; readonly table: TableAnchor; readonly to: TableKind }
  /** The column has this role; none when null. */
  | {
      readonly what: 'role';
      readonly table: TableAnchor;
      readonly column: ColumnAnchor;
      readonly to: ColumnRole | null;
    }
  /** What was read as a table is none. */
  | { readonly what: 'noTable'; readonly table: TableAnchor }
  /** What was left unread is a table of this kind. */
  | { readonly what: 'table'; readonly table: TableAnchor; readonly to: TableKind };

/** A header word of a bureau or a person, with the column that it names. */
export interface LocalWord {
  readonly word: string;
  readonly kind: TableKind;
  readonly role: ColumnRole;
}

/** Corrections and local words: plain data, kept in the workbook or in a bureau's file. */
export interface Guidance {
  readonly corrections: readonly Correction[];
  readonly words: readonly LocalWord[];
}

export const NO_GUIDANCE: Guidance = { corrections: [], words: [] };

/** Beyond this a part of a workbook is no person's work. */
const MOST_ENTRIES = 1000;
const MOST_HEADERS = 80;

const text = v.pipe(v.string(), v.maxLength(400));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const kind = v.picklist(TABLE_KINDS);
const role = v.picklist([...new Set(TABLE_KINDS.flatMap(rolesOf))]);
const table = v.strictObject({
  sheet: text,
  title: text,
  headers: v.pipe(v.array(text), v.maxLength(MOST_HEADERS)),
  ordinal: count,
  equals: count,
  siblingOrdinal: count,
  siblings: count,
});
const column = v.strictObject({ header: text, ordinal: count, equals: count });
const correction = v.variant('what', [
  v.strictObject({ what: v.literal('kind'), table, to: kind }),
  v.strictObject({ what: v.literal('role'), table, column, to: v.nullable(role) }),
  v.strictObject({ what: v.literal('noTable'), table }),
  v.strictObject({ what: v.literal('table'), table, to: kind }),
]);
const word = v.pipe(
  v.strictObject({
    word: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_LOCAL_WORD)),
    kind,
    role,
  }),
  v.check((entry) => entry.role in ROLE_WORDS[entry.kind], 'role'),
);

/** Guidance out of what somebody may have written, and how many entries of it were none and left out. */
export interface Decoded {
  readonly guidance: Guidance;
  readonly damaged: number;
}

/** Reads remembered guidance entry by entry; never throws. Nothing at all (`null`) is no guidance and no damage. */
export function decodeGuidance(value: unknown): Decoded {
  if (value === null || value === undefined) return { guidance: NO_GUIDANCE, damaged: 0 };
  const whole = v.safeParse(
    v.object({ corrections: v.array(v.unknown()), words: v.array(v.unknown()) }),
    value,
  );
  if (!whole.success) return { guidance: NO_GUIDANCE, damaged: 1 };
  const corrections = kept(correction, whole.output.corrections);
  const words = kept(word, whole.output.words);
  return {
    guidance: { corrections: corrections.entries, words: words.entries },
    damaged: corrections.damaged + words.damaged,
  };
}

function kept<T>(schema: v.GenericSchema<unknown, T>, values: readonly unknown[]) {
  const entries = values.slice(0, MOST_ENTRIES).flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });
  return { entries, damaged: values.length - entries.length };
}

/** How a file of local words is written, to be shown where one is wrong. */
export const WORDS_EXAMPLE = '{ "words": { "indicators": { "name": ["考核事项"] } } }';

/** What is wrong with a file of local words: `at` is the place in it, such as `indicators.name`. */
export type WordsFault =
  { readonly why: 'shape' } | { readonly why: 'kind' | 'role' | 'words'; readonly at: string };

/**
 * The local words of a bureau's file: `{ "words": { "indicators": { "name": ["指标内容"] } } }`, by kind of table and role
 * of column. Nothing of it is taken when anything in it is wrong.
 */
export function readLocalWords(value: unknown): readonly LocalWord[] | WordsFault {
  const kinds = (value as { words?: unknown } | null)?.words;
  if (!isRecord(kinds)) return { why: 'shape' };
  const words: LocalWord[] = [];
  for (const [kindName, roles] of Object.entries(kinds)) {
    const ofKind = v.safeParse(kind, kindName);
    if (!ofKind.success) return { why: 'kind', at: kindName };
    if (!isRecord(roles)) return { why: 'words', at: kindName };
    for (const [roleName, list] of Object.entries(roles)) {
      const at = `${kindName}.${roleName}`;
      if (!Object.hasOwn(ROLE_WORDS[ofKind.output], roleName)) return { why: 'role', at };
      if (!Array.isArray(list)) return { why: 'words', at };
      for (const entry of list) {
        const parsed = v.safeParse(word, { word: entry, kind: kindName, role: roleName });
        if (!parsed.success) return { why: 'words', at };
        words.push(parsed.output);
      }
    }
  }
  return words;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Both together; where they differ on a word, the second one's stands. */
export function joinGuidance(first: Guidance, second: Guidance): Guidance {
  return {
    corrections: [...first.corrections, ...second.corrections],
    words: [...first.words, ...second.words],
  };
}

/** Local words as a grid looks them up; a later entry replaces an earlier one for the same word. */
export function wordBook(words: readonly LocalWord[]): WordBook {
  return new Map(
    words.flatMap((entry) => {
      const ours = ROLE_WORDS[entry.kind][entry.role];
      return ours === undefined ? [] : [[wordsOf(entry.word).open, ours] as const];
    }),
  );
}

/** Words as anchors hold them: width, spaces, units and the year taken away. */
export const anchorWords = (printed: string): string => wordsOf(printed).open.slice(0, 400);

/** The anchor of a column within its table's header; undefined for a column that the header has not. */
function columnAnchor(of: Table, columnIndex: number): ColumnAnchor | undefined {
  const cells = of.header?.cells ?? [];
  const own = cells.find((cell) => cell.column === columnIndex);
  if (!own) return undefined;
  const header = anchorWords(own.text);
  const equal = cells.filter((cell) => anchorWords(cell.text) === header);
  return { header, ordinal: equal.indexOf(own), equals: equal.length };
}

/** The words by which a table is found again: of a long list the first. */
export const anchorHeaders = (words: readonly string[]): readonly string[] =>
  words.slice(0, MOST_HEADERS).map(anchorWords);

const without = (guidance: Guidance, drop: (correction: Correction, index: number) => boolean): Guidance => ({
  ...guidance,
  corrections: guidance.corrections.filter((entry, index) => !drop(entry, index)),
});

const plus = (guidance: Guidance, entry: Correction): Guidance => ({
  ...guidance,
  corrections: [...guidance.corrections, entry],
});

const own = (of: Table | Unread, index: number): boolean => (of.corrections ?? []).includes(index);

/** The guidance that has a table read as another kind; roles that this kind has not are forgotten. */
export function correctKind(guidance: Guidance, of: Table, to: TableKind): Guidance {
  if (!of.anchor) return guidance;
  const wasUnread = guidance.corrections.some((entry, index) => own(of, index) && entry.what === 'table');
  const rest = without(
    guidance,
    (entry, index) =>
      own(of, index) &&
      (entry.what === 'kind' ||
        entry.what === 'table' ||
        (entry.what === 'role' && entry.to !== null && !hasRole(to, entry.to))),
  );
  if (wasUnread) return plus(rest, { what: 'table', table: of.anchor, to });
  // One of two close readings has to be said again, even where it is the first of them.
  const chosen = (of.alternatives ?? []).length > 0;
  return !chosen && (of.readAs ?? of.kind) === to ? rest : plus(rest, { what: 'kind', table: of.anchor, to });
}

/** The guidance that gives a column a role, or none. */
export function correctRole(
  guidance: Guidance,
  of: Table,
  columnIndex: number,
  to: ColumnRole | null,
): Guidance {
  const anchor = columnAnchor(of, columnIndex);
  if (!of.anchor || !anchor) return guidance;
  const rest = without(
    guidance,
    (entry, index) =>
      own(of, index) &&
      entry.what === 'role' &&
      entry.column.header === anchor.header &&
      entry.column.ordinal === anchor.ordinal,
  );
  return plus(rest, { what: 'role', table: of.anchor, column: anchor, to });
}

/** The guidance that takes a table for none; what was said of it before is forgotten. */
export function dismissTable(guidance: Guidance, of: Table): Guidance {
  if (!of.anchor) return guidance;
  const wasUnread = guidance.corrections.some((entry, index) => own(of, index) && entry.what === 'table');
  const rest = resetCorrections(guidance, of);
  return wasUnread ? rest : plus(rest, { what: 'noTable', table: of.anchor });
}

/** The guidance that has an unread range read as a table, or one of two close readings taken. */
export function readAsTable(guidance: Guidance, of: Unread, to: TableKind): Guidance {
  const rest = resetCorrections(guidance, of);
  if (of.why === 'ambiguous') return of.anchor ? plus(rest, { what: 'kind', table: of.anchor, to }) : rest;
  return of.why === 'dismissed' || !of.anchor ? rest : plus(rest, { what: 'table', table: of.anchor, to });
}

/** The guidance without what was said of one table or range. */
export function resetCorrections(guidance: Guidance, of: Table | Unread): Guidance {
  return without(guidance, (_, index) => own(of, index));
}

/** The guidance without the corrections that match nothing any more. */
export function dropStale(guidance: Guidance, { guided }: Reading): Guidance {
  return without(guidance, (_, index) => (guided?.stale ?? []).includes(index));
}

/** The guidance with a local word; what the same word meant before is replaced. */
export function addWord(guidance: Guidance, entry: LocalWord): Guidance {
  return { ...removeWord(guidance, entry.word), words: [...removeWord(guidance, entry.word).words, entry] };
}

/** The guidance without a local word. */
export function removeWord(guidance: Guidance, name: string): Guidance {
  const key = wordsOf(name).open;
  return { ...guidance, words: guidance.words.filter((entry) => wordsOf(entry.word).open !== key) };
}
