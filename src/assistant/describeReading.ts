import { columnRoleTexts, readingTexts, say, tableKindTexts, type Language, type Text } from '../messages';
import { ROLE_WORDS } from '../recognize';
import type {
  ColumnRole,
  Correction,
  HeaderWord,
  KindReading,
  KindReason,
  TableAnchor,
  TableColumn,
  TableKind,
  UnsettledRole,
} from '../recognize';
import { columnName } from '../workbook';

/** A kind of table in a person's words. */
export const describeKind = (language: Language, kind: TableKind): string =>
  say(language, tableKindTexts[kind]);

/**
 * What a column of a table is, in a person's words: in Chinese those of the official forms, 决算数 in an account and 实际完成值
 * in a grid of indicators. Null for a column that is not read.
 */
export function describeRole(language: Language, kind: TableKind | null, role: ColumnRole | null): string {
  if (role === null) return say(language, readingTexts.noRole);
  const printed = kind === null ? undefined : ROLE_WORDS[kind][role];
  return language === 'zh-CN' && printed !== undefined ? printed : say(language, columnRoleTexts[role]);
}

const REASONS: { readonly [by in KindReason['by']]: Text } = {
  heading: readingTexts.byHeading,
  columns: readingTexts.byColumns,
  labels: readingTexts.byLabels,
};

const listed = (language: Language, words: readonly string[]): string =>
  words.join(language === 'zh-CN' ? '、' : ', ');

/** What speaks for a kind: `标题“…”；列名“…”`. */
export function describeReasons(language: Language, reasons: readonly KindReason[]): string {
  if (reasons.length === 0) return say(language, readingTexts.noReason);
  return reasons
    .map(({ by, words }) => say(language, REASONS[by], { words: listed(language, words) }))
    .join(language === 'zh-CN' ? '；' : '; ');
}

/** That a table may be of another kind as well, with what speaks for it. */
export const describeAlternative = (language: Language, { kind, because }: KindReading): string =>
  say(language, readingTexts.alternative, {
    kind: describeKind(language, kind),
    why: describeReasons(language, because),
  });

/** `D 实际支出`: a column's letters and its words. */
export const describeHeader = (language: Language, { column, text }: HeaderWord): string =>
  `${columnName(column)} ${text === '' ? say(language, readingTexts.blankHeader) : text}`;

/** That other columns claim the same role; empty when none does. */
export function describeRivals(
  language: Language,
  kind: TableKind,
  { role, rivals = [] }: TableColumn,
): string {
  if (rivals.length === 0) return '';
  return say(language, readingTexts.rival, {
    columns: listed(
      language,
      rivals.map((rival) => describeHeader(language, rival)),
    ),
    role: describeRole(language, kind, role),
  });
}

/** That columns claim a role alike and none has it. */
export const describeUnsettled = (
  language: Language,
  kind: TableKind,
  { role, columns }: UnsettledRole,
): string =>
  say(language, readingTexts.unsettled, {
    columns: listed(
      language,
      columns.map((column) => describeHeader(language, column)),
    ),
    role: describeRole(language, kind, role),
  });

/** Words of a header that tell which table is meant. */
const MOST_HEADERS = 4;

/** A correction in a person's words, for the list of those that match nothing any more. */
export function describeCorrection(language: Language, correction: Correction): string {
  const table = describeAnchor(language, correction.table);
  switch (correction.what) {
    case 'kind':
      return say(language, readingTexts.staleKind, { table, kind: describeKind(language, correction.to) });
    case 'role':
      return say(language, readingTexts.staleRole, {
        table,
        header: correction.column.header || say(language, readingTexts.blankHeader),
        role: describeRole(language, null, correction.to),
      });
    case 'noTable':
      return say(language, readingTexts.staleNoTable, { table });
    case 'table':
      return say(language, readingTexts.staleTable, { table, kind: describeKind(language, correction.to) });
  }
}

function describeAnchor(language: Language, { sheet, title, headers }: TableAnchor): string {
  return say(language, readingTexts.placed, {
    sheet,
    title: title || say(language, readingTexts.anyTitle),
    headers: listed(language, headers.filter((header) => header !== '').slice(0, MOST_HEADERS)),
  });
}
