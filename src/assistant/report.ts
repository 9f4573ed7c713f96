import {
  generationOf,
  mergeReport,
  narrate,
  REPORT_SHEET,
  standingRows,
  TEMPLATE_SHEET,
  templateCell,
  TemplateError,
  templateOnSheet,
} from '../narrate';
import type { Generation, Merged, Report } from '../narrate';
import { sheetNamed, type WorkbookSnapshot } from '../workbook';
import { changesFor } from './reportChanges';
import type { Options } from './options';
import type { ReportResult, Understood } from './types';
import { understand } from './understand';

/**
 * 生成总结: the report from the workbook's facts, and what puts it on its sheet. Where a person worked on the sheet, her
 * words stay. Changes nothing.
 */
export function report(workbook: WorkbookSnapshot, options: Options = {}): ReportResult {
  const understood = understand(workbook, options);
  const { written, mistakes, origin } = writtenBy(understood, options);
  const generations = options.generations ?? [];
  const { sheet, merged } = placeFor(workbook, generations, written);
  const result = {
    understood,
    mistakes,
    origin,
    sheet,
    report: written,
    merged: { ...written, blocks: merged.rows.map(({ block }) => block) },
    conflicts: merged.conflicts,
    kept: merged.kept,
    stale: merged.stale.map(({ block, row }) => ({ block, cell: { sheet, row, column: 0 } })),
    before: generations,
    generations: nextGenerations(generations, written),
    replaces: sheetNamed(workbook, sheet) !== undefined,
  };
  return { ...result, changes: changesFor(result, merged, options) };
}

/** The report by the person's own template where there is one; where that cannot be used, by the scheme's, and told why. */
function writtenBy(
  { workbook, evaluation, scheme }: Understood,
  { template, date }: Options,
): Pick<ReportResult, 'mistakes' | 'origin'> & { readonly written: Report } {
  const dated = date === undefined ? {} : { date };
  const text = template === undefined ? templateOnSheet(workbook) : null;
  const own = text === null ? template : { id: TEMPLATE_SHEET, text };
  if (own === undefined)
    return { written: narrate(evaluation, scheme, dated), mistakes: [], origin: 'builtIn' };
  const origin = text === null ? (typeof own === 'string' ? 'builtIn' : 'given') : 'sheet';
  try {
    return { written: narrate(evaluation, scheme, { ...dated, template: own }), mistakes: [], origin };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const mistakes = error.mistakes.map((mistake) => ({
      ...mistake,
      cell: text === null ? null : templateCell(mistake.line),
    }));
    return { written: narrate(evaluation, scheme, dated), mistakes, origin };
  }
}

/** Sheets that are looked at: beyond them somebody keeps very many of that name. */
const MOST_SHEETS = 20;

/**
 * The sheet of the report: the first of its name, or of its name with a number, that does not exist or holds a report
 * already. A sheet that happens to have the name and holds something else is left alone.
 */
function placeFor(
  workbook: WorkbookSnapshot,
  generations: readonly Generation[],
  written: Report,
): { readonly sheet: string; readonly merged: Merged } {
  for (let number = 1; ; number += 1) {
    const sheet = number === 1 ? REPORT_SHEET : `${REPORT_SHEET}（${number}）`;
    const rows = standingRows(workbook, sheet);
    const merged = mergeReport(generations, rows, written);
    if (rows.length === 0 || merged.matched > 0 || number === MOST_SHEETS) return { sheet, merged };
  }
}

/** So many are kept: after an undo the sheet shows the one before. */
const MOST_GENERATIONS = 3;

function nextGenerations(generations: readonly Generation[], written: Report): readonly Generation[] {
  const now = generationOf(written);
  const others = generations.filter((one) => JSON.stringify(one) !== JSON.stringify(now));
  return [now, ...others].slice(0, MOST_GENERATIONS);
}
