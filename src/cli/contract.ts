import type { CheckResult, FillResult, LastYearResult } from '../assistant';
import type { Fix } from '../findings';
import { findingText, fixLabel, type Language } from '../messages';
import type { Reading, Table, TableKind } from '../recognize';
import { columnName, formatArea, formatCell, formatLocal, type Change } from '../workbook';

/** What `read --json` prints: the tables with the roles of their columns, and what belongs to none. */
export function readJson(file: string, reading: Reading) {
  return {
    file,
    tables: reading.tables.map(tableJson),
    unread: [
      ...reading.unread.map(({ sheet, area, why, readings }) => ({
        sheet,
        range: formatArea(area),
        why,
        ...(readings ? { readings } : {}),
      })),
      ...reading.tables.flatMap(unsettledJson),
    ],
  };
}

const INDICATORS =
  'level1 level2 name operator target adjustedTarget unit periodTarget actual expected possibility points score coefficient reason explanation core'.split(
    ' ',
  );
const ACCOUNTS = 'label function budget adjusted actual previous change changeRate share rate'.split(' ');
const VALUES = ['label', 'value'];

/** The roles that the contract names. What else was read beside them (groups, notes, measures) is our own. */
const PRINTED_ROLES: { readonly [kind in TableKind]: readonly string[] } = {
  indicators: INDICATORS,
  monitoring: INDICATORS,
  funds: 'label initial budget executed points rate score'.split(' '),
  accounts: ACCOUNTS,
  sangong: ACCOUNTS,
  tasks: 'name content amount expected'.split(' '),
  goals: ['expected', 'actual'],
  profile: VALUES,
  staff: VALUES,
  results: VALUES,
  ratios: VALUES,
  score: VALUES,
  remarks: VALUES,
};

const isPrinted = (kind: TableKind, role: string): boolean => PRINTED_ROLES[kind].includes(role);

/** Columns that claim the same role alike: neither is read. */
const unsettledJson = ({ sheet, area, header, unsettled = [] }: Table) =>
  unsettled.map(({ role, columns }) => {
    const left = Math.min(...columns.map(({ column }) => column));
    const row = header?.row ?? area.row;
    return {
      sheet,
      range: formatArea({
        row,
        column: left,
        rows: area.row + area.rows - row,
        columns: Math.max(...columns.map(({ column }) => column)) - left + 1,
      }),
      why: 'ambiguous',
      readings: columns.map(({ column, text }) => ({ role, column: columnName(column), header: text })),
    };
  });

function tableJson(table: Table) {
  return {
    kind: table.kind,
    sheet: table.sheet,
    range: formatArea(table.area),
    unit: table.unit,
    year: table.year,
    columns: table.columns
      .filter(({ role }) => isPrinted(table.kind, role))
      .map(({ role, column, header }) => ({ role, column: columnName(column), header })),
    rows: table.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row.cells)
          .filter(([role]) => isPrinted(table.kind, role))
          .map(([role, { cell, text }]) => [role, { cell: formatLocal(cell), text }]),
      ),
    ),
  };
}

/** What `check --json` prints of one workbook. */
export function checkJson({ findings, checked }: CheckResult, language: Language) {
  return {
    findings: findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      message: findingText(language, finding).message,
      cell: formatCell(finding.cell),
      related: finding.related.map(formatCell),
      stated: finding.stated,
      expected: finding.expected,
      interval: finding.interval && [finding.interval.low, finding.interval.high],
      verdict: finding.verdict,
      fix: finding.fix && fixJson(finding.fix, language),
    })),
    checked: checked.map(({ kind, cell, stated, recomputed, verdict }) => ({
      kind,
      cell: formatCell(cell),
      stated,
      recomputed,
      verdict,
    })),
  };
}

function fixJson(fix: Fix, language: Language) {
  return { kind: fix.kind, label: fixLabel(language, fix.label), changes: fix.changes.flatMap(changeJson) };
}

function changeJson(change: Change) {
  if (change.kind !== 'cell' || !change.content) return [];
  const { formula, value } = change.content;
  return [{ cell: formatCell(change.cell), formula, value }];
}

/** What `fill --json` prints: what was filled, and what could not be. */
export function fillJson(file: string, out: string, { plan }: FillResult) {
  return {
    file,
    out,
    filled: plan.fillings.map(({ field, cell, subject, formula, text }) => ({
      field,
      cell: formatCell(cell),
      subject,
      formula,
      text,
    })),
    unfilled: plan.unfilled.map(({ field, cell, subject, why, band }) => ({
      field,
      cell: formatCell(cell),
      subject,
      why,
      ...(band && { band: [band.low, band.high] }),
    })),
  };
}

/** What `fill --last-year --json` prints besides: the figures that were taken over, and the cells that were not. */
export function lastYearJson({ file, plan }: LastYearResult) {
  if (!plan.ok) return {};
  return {
    lastYear: {
      file,
      year: plan.year,
      carried: plan.carried.map(({ cell, subject, text, from, fromText }) => ({
        cell: formatCell(cell),
        subject,
        text,
        from: formatCell(from),
        fromText,
      })),
      left: plan.left.map(({ cell, subject, why }) => ({ cell: formatCell(cell), subject, why })),
    },
  };
}
