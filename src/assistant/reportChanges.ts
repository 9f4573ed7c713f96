import { mergeReport, reportSheet, standingRows } from '../narrate';
import type { Merged, Report, Side } from '../narrate';
import type { Change } from '../workbook';
import type { Options } from './options';
import type { ReportResult } from './types';

/** What a person chose in the preview. */
export interface ReportChoices extends Pick<Options, 'figures' | 'language'> {
  /** By conflict; hers where none is given. */
  readonly sides?: ReadonlyMap<string, Side>;
}

/** The changes of a report with a person's choices. */
export function reportChanges(result: ReportResult, choices: ReportChoices): readonly Change[] {
  return changesFor(result, mergedBy(result, choices.sides), choices);
}

/** The report with a person's words and choices in it, as it would stand on its sheet. */
export function mergedReport(result: ReportResult, sides?: ReadonlyMap<string, Side>): Report {
  return { ...result.report, blocks: mergedBy(result, sides).rows.map(({ block }) => block) };
}

function mergedBy(
  { understood, sheet, before, report }: ReportResult,
  sides?: ReadonlyMap<string, Side>,
): Merged {
  return mergeReport(before, standingRows(understood.workbook, sheet), report, sides);
}

/** What puts merged rows on the report's sheet. */
export function changesFor(
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
