import type { AcrossFinding, CheckedFile } from '../assistant';
import type { Finding, Severity } from '../findings';
import { cliTexts, findingText, findingTexts, say, type Language } from '../messages';
import { formatCell } from '../workbook';

type Counts = Record<`${Severity}s`, number>;

const countsOf = (findings: readonly Pick<Finding, 'severity'>[]): Counts => {
  const counts = { errors: 0, warnings: 0, infos: 0 };
  for (const { severity } of findings) counts[`${severity}s`] += 1;
  return counts;
};

/** What `check` of several files shows a person: a line each, what their figures say together, and one total. */
export function severalLines(
  results: readonly CheckedFile[],
  across: readonly AcrossFinding[],
  unread: number,
  language: Language,
): readonly string[] {
  const all = [...results.flatMap(({ result }) => result.findings), ...across];
  return [
    ...results.map(({ file, result: { findings, understood } }) => {
      const { zh, en } = understood.scheme.name;
      const scheme = language === 'zh-CN' ? zh : en;
      return say(language, cliTexts.checkHead, { file, ...countsOf(findings), scheme });
    }),
    ...across.flatMap((one) => acrossLines(one, language)),
    say(language, cliTexts.severalTotal, { files: results.length, ...countsOf(all) }),
    ...(unread > 0 ? [say(language, cliTexts.severalUnread, { count: unread })] : []),
    say(language, cliTexts.severalMore),
  ];
}

function acrossLines(finding: AcrossFinding, language: Language): readonly string[] {
  const { rule, file, cell, related, severity } = finding;
  const { message, why, remedy } = findingText(language, finding);
  return [
    say(language, cliTexts.acrossFinding, {
      severity: say(language, findingTexts[severity]),
      file,
      cell: formatCell(cell),
      rule,
    }),
    say(language, cliTexts.message, { message }),
    ...related.map((one) =>
      say(language, cliTexts.acrossOperand, {
        file: one.file,
        cell: formatCell(one.cell),
        stated: one.stated,
      }),
    ),
    say(language, cliTexts.why, { why }),
    say(language, cliTexts.remedy, { remedy }),
  ];
}

/** What `check --json` of several files prints beside the files: present only where their figures say something together. */
export function acrossJson(across: readonly AcrossFinding[], language: Language) {
  return across.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: findingText(language, finding).message,
    file: finding.file,
    cell: formatCell(finding.cell),
    related: finding.related.map(({ file, cell, stated }) => ({ file, cell: formatCell(cell), stated })),
    stated: finding.stated,
    expected: finding.expected,
    verdict: 'inconsistent',
  }));
}
