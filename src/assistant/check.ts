import { judgeEvaluation } from '../rules';
import type { WorkbookSnapshot } from '../workbook';
import type { Options } from './options';
import type { CheckResult } from './types';
import { understand } from './understand';

/** 校验: what a reviewer would point at, and every relation that was recomputed. Changes nothing. */
export function check(workbook: WorkbookSnapshot, options: Options = {}): CheckResult {
  const understood = understand(workbook, options);
  return { understood, ...judgeEvaluation(understood.evaluation, understood.scheme) };
}
