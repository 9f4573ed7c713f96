import type { Finding, Severity } from '../findings';
import { findingText, findingTexts, say, type Language, type Text } from '../messages';
import {
  cellAt,
  formatLocal,
  sheetNamed,
  type CellContent,
  type CellStyle,
  type Change,
  type SetCell,
} from '../workbook';
import type { CheckResult } from './types';

/** Name of the sheet that holds the findings. */
export const FINDINGS_SHEET = '校验结果';

/** What a cell holds at most (Excel specifications and limits). */
const MOST_CHARACTERS = 32_767;
const TITLE: CellStyle = { fontName: '黑体', fontSize: 16, bold: false };
const PLAIN: CellStyle = { fontName: '宋体', fontSize: 11, bold: false };
const HEADER: CellStyle = {
  fontName: '黑体',
  fontSize: 11,
  fill: '#F2F2F2',
  color: '#000000',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const BODY: CellStyle = { ...PLAIN, color: '#000000', vertical: 'top', wrap: true };
const SEVERITY_COLOR: Record<Severity, string> = { error: '#C00000', warning: '#B45F06', info: '#1F4E79' };

interface Column {
  readonly header: Text;
  /** In characters. */
  readonly width: number;
  readonly value: (finding: Finding, index: number, language: Language) => string | number;
}

const COLUMNS: readonly Column[] = [
  { header: findingTexts.number, width: 6, value: (_, index) => index + 1 },
  {
    header: findingTexts.severity,
    width: 8,
    value: (finding, _, language) => say(language, findingTexts[finding.severity]),
  },
  { header: findingTexts.sheet, width: 20, value: (finding) => finding.cell.sheet },
  { header: findingTexts.cell, width: 9, value: (finding) => formatLocal(finding.cell) },
  { header: findingTexts.subject, width: 24, value: (finding) => finding.subject },
  {
    header: findingTexts.problem,
    width: 60,
    value: (finding, _, language) => findingText(language, finding).message,
  },
  { header: findingTexts.expected, width: 16, value: (finding) => finding.expected ?? '' },
  {
    header: findingTexts.remedy,
    width: 50,
    value: (finding, _, language) => findingText(language, finding).remedy,
  },
];

/**
 * What puts the findings on the sheet 校验结果: title, a line of counts, header, one row each in the order of the check.
 * Where the sheet exists it is rewritten, and rows of a longer list before are emptied; columns beyond ours are left alone.
 * Everything is written as a constant: a person's words never become a formula.
 */
export function findingsSheet(result: CheckResult, language: Language): readonly Change[] {
  const existing = sheetNamed(result.understood.workbook, FINDINGS_SHEET);
  if (!existing) return newFindingsSheet(result, language);
  const { name } = existing;
  const rows = rowsOf(result, language);
  const emptied: Change[] = [];
  const end = existing.area.row + existing.area.rows;
  for (let row = rows.length; row < end; row += 1) {
    for (let column = 0; column < COLUMNS.length; column += 1) {
      const old = cellAt(existing, row, column);
      if (old.value === null && old.formula === null) continue;
      emptied.push({
        kind: 'cell',
        cell: { sheet: name, row, column },
        content: { formula: null, value: null },
      });
    }
  }
  return [...emptied, ...writtenOn(name, rows)];
}

/** What makes the sheet where there is none, in the workbook or in a file of its own. */
export function newFindingsSheet(result: CheckResult, language: Language): readonly Change[] {
  const written = writtenOn(FINDINGS_SHEET, rowsOf(result, language));
  const widths = COLUMNS.map((column) => column.width);
  return [
    { kind: 'addSheet', name: FINDINGS_SHEET, widths, activate: true },
    ...written.filter((change) => !isBlank(change)),
  ];
}

type WrittenRow = readonly Written[];

const rowsOf = (result: CheckResult, language: Language): readonly WrittenRow[] => [
  [cell(say(language, findingTexts.title), TITLE)],
  ...summaryOf(result, language).map((line) => [cell(line, PLAIN)]),
  COLUMNS.map((column) => cell(say(language, column.header), HEADER)),
  ...bodyOf(result, language),
];

const writtenOn = (sheet: string, rows: readonly WrittenRow[]): readonly SetCell[] =>
  rows.flatMap((cells, row) =>
    COLUMNS.map((_, column): SetCell => {
      const { content, style } = cells[column] ?? BLANK;
      return { kind: 'cell', cell: { sheet, row, column }, content, style };
    }),
  );

interface Written {
  readonly content: CellContent;
  readonly style: CellStyle;
}

const BLANK: Written = { content: { formula: null, value: null }, style: {} };

function isBlank(change: Change): boolean {
  return change.kind === 'cell' && change.content?.value === null;
}

/** Text cells get the format of text, so that an edit by hand stays text too. */
function cell(value: string | number, style: CellStyle): Written {
  if (typeof value === 'number')
    return { content: { formula: null, value }, style: { ...style, numberFormat: '0' } };
  const text = value.slice(0, MOST_CHARACTERS);
  return {
    content: { formula: null, value: text === '' ? null : text },
    style: { ...style, numberFormat: '@' },
  };
}

/** Always two lines, so that a rewritten sheet has its header where it was. */
function summaryOf(result: CheckResult, language: Language): readonly string[] {
  const { understood, findings, checked, faults } = result;
  const tables = understood.evaluation.reading.tables.length;
  if (tables === 0) return [say(language, findingTexts.noTables), ''];
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const summary = say(language, findingTexts.summary, {
    tables,
    checked: checked.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    scheme: language === 'zh-CN' ? understood.scheme.name.zh : understood.scheme.name.en,
  });
  const rules = faults.map((fault) => fault.rule).join('、');
  return [
    summary,
    faults.length === 0 ? '' : say(language, findingTexts.faults, { count: faults.length, rules }),
  ];
}

function bodyOf(result: CheckResult, language: Language): readonly WrittenRow[] {
  if (result.understood.evaluation.reading.tables.length === 0) return [];
  if (result.findings.length === 0) return [[cell(say(language, findingTexts.none), BODY)]];
  return result.findings.map((finding, index) =>
    COLUMNS.map((column, position) => {
      const color = position === 1 ? SEVERITY_COLOR[finding.severity] : '#000000';
      return cell(column.value(finding, index, language), { ...BODY, color });
    }),
  );
}
