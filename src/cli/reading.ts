import {
  describeAlternative,
  describeCorrection,
  describeHeader,
  describeKind,
  describeReasons,
  describeRivals,
  describeRole,
  describeUnsettled,
} from '../assistant';
import { cliTexts, readingTexts, say, unreadRemedies, unreadTexts, type Language } from '../messages';
import { reasonsFor, type Correction, type HeaderWord, type Reading, type Table } from '../recognize';
import { columnName, formatArea, formatRange } from '../workbook';

/** The corrections that a reading was given, and how many more were damaged. */
export interface Given {
  readonly corrections: readonly Correction[];
  readonly damaged: number;
}

/** What `read` shows a person: tables with what their columns are and why, what was left unread, what became of corrections. */
export function readingLines(
  file: string,
  reading: Reading,
  given: Given,
  language: Language,
): readonly string[] {
  const { tables, unread } = reading;
  return [
    say(language, cliTexts.tables, { file, count: tables.length }),
    ...tables.flatMap((table) => tableLines(table, language)),
    ...(unread.length === 0 ? [] : [say(language, cliTexts.unread)]),
    ...unread.flatMap(({ sheet, area, why, readings = [] }) => [
      say(language, cliTexts.unreadRange, {
        range: formatRange({ sheet, ...area }),
        why: say(language, unreadTexts[why]),
        remedy: say(language, unreadRemedies[why]),
      }),
      ...readings.map((reading) =>
        say(language, cliTexts.readingNote, { note: describeAlternative(language, reading) }),
      ),
    ]),
    ...guidanceLines(reading, given, language),
  ];
}

function tableLines(table: Table, language: Language): readonly string[] {
  const { alternatives = [], columns, kind, readAs } = table;
  const note = (text: string) => say(language, cliTexts.readingNote, { note: text });
  return [
    say(language, cliTexts.table, {
      range: formatRange({ sheet: table.sheet, ...table.area }),
      kind: describeKind(language, kind),
      title: table.title,
      rows: table.rows.length,
      unit: table.unit ?? say(language, cliTexts.notPrinted),
      year: table.year ?? say(language, cliTexts.notPrinted),
    }),
    readAs === undefined
      ? say(language, cliTexts.evidence, { why: describeReasons(language, reasonsFor(table, kind)) })
      : note(
          `${say(language, readingTexts.person)}: ${say(language, readingTexts.readAs, { kind: describeKind(language, readAs) })}`,
        ),
    ...alternatives
      .filter((other) => other.kind !== kind)
      .map((other) => note(describeAlternative(language, other))),
    ...(table.header?.cells ?? []).map((cell) => columnLine(table, cell, language)),
    ...(table.unsettled ?? []).map((role) => note(describeUnsettled(language, kind, role))),
    ...columns
      .map((column) => describeRivals(language, kind, column))
      .filter((text) => text !== '')
      .map(note),
  ];
}

function columnLine(table: Table, cell: HeaderWord, language: Language): string {
  const column = table.columns.find((one) => one.column === cell.column);
  const values = {
    header: describeHeader(language, cell),
    role: describeRole(language, table.kind, column?.role ?? null),
  };
  return column?.by === undefined
    ? say(language, cliTexts.column, values)
    : say(language, cliTexts.columnBy, { ...values, by: say(language, readingTexts[column.by]) });
}

function guidanceLines({ guided }: Reading, given: Given, language: Language): readonly string[] {
  const { applied = 0, stale = [] } = guided ?? {};
  const described = stale.flatMap((index) => given.corrections[index] ?? []);
  return [
    ...(applied === 0 ? [] : [say(language, cliTexts.guidanceApplied, { applied })]),
    ...(described.length === 0 ? [] : [say(language, cliTexts.guidanceStale, { count: described.length })]),
    ...described.map((correction) => `  ${describeCorrection(language, correction)}`),
    ...(given.damaged === 0 ? [] : [say(language, cliTexts.guidanceDamaged, { count: given.damaged })]),
  ];
}

/**
 * What `read --json` prints beside the contract's fields: for every table, in the same order, what speaks for its kind and
 * what each column of its header became (`role` null where it is not read); and what became of remembered corrections.
 */
export function evidenceJson({ tables, guided }: Reading, { corrections, damaged }: Given) {
  return {
    evidence: tables.map((table) => ({
      kind: table.kind,
      readAs: table.readAs ?? table.kind,
      sheet: table.sheet,
      range: formatArea(table.area),
      title: table.title,
      because: reasonsFor(table, table.kind),
      alternatives: (table.alternatives ?? []).filter(({ kind }) => kind !== table.kind),
      columns: (table.header?.cells ?? []).map((cell) => {
        const column = table.columns.find((one) => one.column === cell.column);
        return {
          column: columnName(cell.column),
          header: cell.text,
          role: column?.role ?? null,
          by: column?.by ?? (column ? 'reader' : null),
          rivals: (column?.rivals ?? []).map((rival) => ({
            column: columnName(rival.column),
            header: rival.text,
          })),
        };
      }),
    })),
    guidance: {
      applied: guided?.applied ?? 0,
      stale: (guided?.stale ?? []).flatMap((index) => corrections[index] ?? []),
      damaged,
    },
  };
}
