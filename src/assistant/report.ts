import { generationOf, mergeReport, narrate, REPORT_SHEET, reportSheet, standingRows } from '../narrate';
import type { Generation, Merged, Report, Side } from '../narrate';
import { sheetNamed, type Change, type WorkbookSnapshot } from '../workbook';
import type { Options } from './options';
import type { ReportResult } from './types';
import { understand } from './understand';

/**
 * 生成总结: the report from the workbook's facts, and what puts it on its sheet. Where a person worked on the sheet, her
 * words stay. Changes nothing.
 */
export function report(workbook: WorkbookSnapshot, options: Options = {}): ReportResult {
  const understood = understand(workbook, options);
  const written = narrate(understood.evaluation, understood.scheme, {
    ...(options.template === undefined ? {} : { template: options.template }),
    ...(options.date === undefined ? {} : { date: options.date }),
  });
  const generations = options.generations ?? [];
  const { sheet, merged } = placeFor(workbook, generations, written);
  const result = {
    understood,
    sheet,
    report: written,
    conflicts: merged.conflicts,
    kept: merged.kept,
    before: generations,
    generations: nextGenerations(generations, written),
    replaces: sheetNamed(workbook, sheet) !== undefined,
  };
  return { ...result, changes: changesFor(result, merged, options) };
}

/** What a person chose in the preview. */
export interface ReportChoices extends Pick<Options, 'figures' | 'language'> {
  /** By conflict; hers where none is given. */
  readonly sides?: ReadonlyMap<string, Side>;
}

/** The changes of a report with a person's choices. */
export function reportChanges(result: ReportResult, choices: ReportChoices): readonly Change[] {
  const { understood, sheet, before, report: written } = result;
  const merged = mergeReport(before, standingRows(understood.workbook, sheet), written, choices.sides);
  return changesFor(result, merged, choices);
}

function changesFor(
  { understood, sheet, report: written }: Pick<ReportResult, 'understood' | 'sheet' | 'report'>,
  { rows }: Merged,
  { figures, language }: Pick<Options, 'figures' | 'language'>,
): readonly Change[] {
  return reportSheet(written, understood.workbook, {
    sheet,
    rows,
    ...(language === undefined ? {} : { language }),
    ...(figures === undefined ? {} : { figures }),
  });
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
