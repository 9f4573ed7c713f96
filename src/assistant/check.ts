import { sift } from '../findings';
import { judgeEvaluationAgain, type Judgement } from '../rules';
import type { WorkbookSnapshot } from '../workbook';
import { withFormulaFixes } from './formulaFixes';
import type { Options, Settings } from './options';
import { fingerprints, NO_SETTINGS } from './settings';
import type { CheckResult, Understood } from './types';
import { understand } from './understand';

/** What a check leaves to the next one of the same workbook. */
export interface CheckMemory {
  readonly understood: Understood;
  readonly judgement: Judgement;
  readonly settings: Settings;
}

/** 校验: what a reviewer would point at, and every relation that was recomputed. Changes nothing. */
export function check(workbook: WorkbookSnapshot, options: Options = {}): CheckResult {
  return checkAgain(workbook, options, null).result;
}

/**
 * The same after an earlier check, perhaps of the workbook before an edit: only what depends on what changed is judged again.
 * The result is equal to that of `check`.
 */
export function checkAgain(
  workbook: WorkbookSnapshot,
  options: Options,
  before: CheckMemory | null,
): { readonly result: CheckResult; readonly memory: CheckMemory } {
  const { settings = NO_SETTINGS } = options;
  const understood = understand(workbook, options, before?.understood ?? null);
  const { evaluation, scheme } = understood;
  const judgement = judgeEvaluationAgain(evaluation, scheme, settings.levels, before?.judgement ?? null);
  const { findings, ...judged } = judgement.judged;
  const { shown, ...sifted } = sift(
    withFormulaFixes(findings, understood),
    settings.ignores,
    fingerprints(understood.workbook, evaluation),
  );
  const result = { understood, settings, ...judged, findings: shown, ...sifted };
  return { result, memory: { understood, judgement, settings } };
}
