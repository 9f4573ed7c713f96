import { mergeReport, reportSheet, standingRows } from '../narrate';
import type { Merged, Side } from '../narrate';
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
  const { understood, sheet, before, report: written } = result;
  const merged = mergeReport(before, standingRows(understood.workbook, sheet), written, choices.sides);
  return changesFor(result, merged, choices);
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
