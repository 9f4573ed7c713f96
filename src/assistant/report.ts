import { narrate, REPORT_SHEET, reportSheet } from '../narrate';
import { sheetNamed, type WorkbookSnapshot } from '../workbook';
import type { Options } from './options';
import type { ReportResult } from './types';
import { understand } from './understand';

/** 生成总结: the report from the workbook's facts, and what puts it on its sheet. Changes nothing. */
export function report(workbook: WorkbookSnapshot, options: Options = {}): ReportResult {
  const understood = understand(workbook, options);
  const written = narrate(understood.evaluation, understood.scheme, {
    ...(options.template === undefined ? {} : { template: options.template }),
    ...(options.date === undefined ? {} : { date: options.date }),
  });
  return {
    understood,
    sheet: REPORT_SHEET,
    report: written,
    changes: reportSheet(written, workbook, {
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.figures === undefined ? {} : { figures: options.figures }),
    }),
    replaces: sheetNamed(workbook, REPORT_SHEET) !== undefined,
  };
}
