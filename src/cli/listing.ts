import type { CheckResult, FillResult, LastYearResult } from '../assistant';
import type { Severity } from '../findings';
import type { Verdict } from '../quantity';
import {
  cliTexts,
  findingText,
  findingTexts,
  leftBlankTexts,
  say,
  unfilledTexts,
  type Language,
} from '../messages';
import { formatCell } from '../workbook';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What `check` shows a person: place, message, why, remedy, errors first; then the counts. */
export function checkLines(file: string, result: CheckResult, language: Language): readonly string[] {
  const { findings, checked, understood } = result;
  const scheme = language === 'zh-CN' ? understood.scheme.name.zh : understood.scheme.name.en;
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const verdict = (one: Verdict): number => checked.filter((relation) => relation.verdict === one).length;
  return [
    say(language, cliTexts.checkHead, {
      file,
      errors: of('error').length,
      warnings: of('warning').length,
      infos: of('info').length,
      scheme,
    }),
    ...(findings.length === 0 ? [say(language, cliTexts.clean)] : []),
    ...SEVERITIES.flatMap(of).flatMap((finding) => {
      const { message, why, remedy } = findingText(language, finding);
      const severity = say(language, findingTexts[finding.severity]);
      return [
        say(language, cliTexts.finding, { severity, cell: formatCell(finding.cell), rule: finding.rule }),
        say(language, cliTexts.message, { message }),
        say(language, cliTexts.why, { why }),
        say(language, cliTexts.remedy, { remedy }),
      ];
    }),
    say(language, cliTexts.checkedCounts, {
      count: checked.length,
      exact: verdict('exact'),
      truncated: verdict('truncated'),
      within: verdict('within-rounding'),
      inconsistent: verdict('inconsistent'),
    }),
  ];
}

/** What `fill` shows a person: each cell with what stands there now, and what could not be filled. */
export function fillLines(out: string, { plan }: FillResult, language: Language): readonly string[] {
  const { fillings, unfilled } = plan;
  return [
    say(language, cliTexts.filled, { count: fillings.length, file: out }),
    ...fillings.map(({ cell, field, subject, text }) =>
      say(language, cliTexts.filledCell, { cell: formatCell(cell), field, subject, text }),
    ),
    ...(unfilled.length === 0 ? [] : [say(language, cliTexts.unfilled, { count: unfilled.length })]),
    ...unfilled.map(({ cell, field, subject, why, band }) =>
      say(language, cliTexts.unfilledCell, {
        cell: formatCell(cell),
        field,
        subject,
        why: say(language, unfilledTexts[why], { ...band }),
      }),
    ),
  ];
}

/** What was taken over from last year's file, and what was not. */
export function lastYearLines({ file, plan }: LastYearResult, language: Language): readonly string[] {
  if (!plan.ok) return [];
  const { carried, left } = plan;
  return [
    say(language, cliTexts.carried, { count: carried.length, file }),
    ...carried.map(({ cell, subject, text, from, fromText }) =>
      say(language, cliTexts.carriedCell, {
        cell: formatCell(cell),
        subject,
        text,
        from: formatCell(from),
        shown: fromText,
      }),
    ),
    ...left.map(({ cell, subject, why }) =>
      say(language, cliTexts.leftCell, {
        cell: formatCell(cell),
        subject,
        why: say(language, leftBlankTexts[why]),
      }),
    ),
  ];
}
