import { sift } from '../findings';
import { judgeEvaluation } from '../rules';
import type { WorkbookSnapshot } from '../workbook';
import { withFormulaFixes } from './formulaFixes';
import type { Options } from './options';
import { fingerprints, NO_SETTINGS } from './settings';
import type { CheckResult } from './types';
import { understand } from './understand';

/** 校验: what a reviewer would point at, and every relation that was recomputed. Changes nothing. */
export function check(workbook: WorkbookSnapshot, options: Options = {}): CheckResult {
  const { settings = NO_SETTINGS } = options;
  const understood = understand(workbook, options);
  const { evaluation, scheme } = understood;
  const { findings, ...judged } = judgeEvaluation(evaluation, scheme, settings.levels);
  const { shown, ...sifted } = sift(
    withFormulaFixes(findings, understood),
    settings.ignores,
    fingerprints(workbook, evaluation),
  );
  return { understood, settings, ...judged, findings: shown, ...sifted };
}
