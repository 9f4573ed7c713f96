import type { Severity, Words } from '../findings';
import { judgeProjects, projectSpendings, unitSpending } from '../rules';
import type { CellAddress } from '../workbook';
import type { CheckResult } from './types';

/** A checked workbook and the name of its file. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
}

/** What figures of several files say together: a finding with its cell and operands in files. */
export interface AcrossFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly words: Words;
  readonly file: string;
  readonly cell: CellAddress;
  readonly stated: string;
  readonly expected: string;
  readonly related: readonly { readonly file: string; readonly cell: CellAddress; readonly stated: string }[];
}

/**
 * Sums over files: each unit's 项目支出 against the project forms in all files (H05). What one file alone holds is found
 * there, not here. Where units are not printed, files of several units cannot be told apart and nothing is said.
 */
export function checkAcross(files: readonly CheckedFile[]): readonly AcrossFinding[] {
  const evaluations = files.map(({ file, result }) => ({ file, ...result.understood }));
  const fileOf = new Map<object, string>();
  const projects = evaluations.flatMap(({ file, evaluation }) => {
    const found = projectSpendings(evaluation);
    for (const { slot } of found) fileOf.set(slot, file);
    return found;
  });
  const units = evaluations.flatMap(({ file, evaluation }) => {
    const unit = unitSpending(evaluation);
    return unit ? [{ file, unit }] : [];
  });
  if (new Set(projects.map(({ project, year }) => `${project} ${year ?? ''}`)).size < projects.length)
    return [];
  return units.flatMap(({ file, unit }) => {
    const known = projects.filter((one) => units.length === 1 || (one.unit !== null && unit.unit !== null));
    const judged = judgeProjects(unit, known);
    if (!judged || judged.projects.every(({ slot }) => fileOf.get(slot) === file)) return [];
    const { key, total, difference } = judged;
    const { text: stated, cell } = unit.slot;
    return [
      {
        rule: 'H05',
        severity: key === 'exceeds' ? 'error' : 'info',
        words: {
          key: `H05.${key}`,
          values: { subject: '项目支出', stated, expected: total, difference, count: judged.projects.length },
        },
        file,
        cell,
        stated,
        expected: total,
        related: judged.projects.map(({ slot }) => ({
          file: fileOf.get(slot) ?? file,
          cell: slot.cell,
          stated: slot.text,
        })),
      } as const,
    ];
  });
}
