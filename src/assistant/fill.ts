import { planFilling } from '../compute';
import { evaluate } from '../evaluation';
import { recognize } from '../recognize';
import type { Change, WorkbookSnapshot } from '../workbook';
import type { Options } from './options';
import type { FillResult } from './types';
import { guidanceOf, understand } from './understand';

/** 填充: which empty computed cells can be filled, by which formula. `changesOf` gives what to apply. */
export function fill(workbook: WorkbookSnapshot, options: Options = {}): FillResult {
  const understood = understand(workbook, options);
  const guidance = guidanceOf(options);
  const reread = (filled: WorkbookSnapshot) => evaluate(filled, recognize(filled, guidance));
  return { understood, plan: planFilling(understood.evaluation, understood.scheme, workbook, reread) };
}

/** The changes that carry a plan out. */
export function changesOf({ plan }: FillResult): readonly Change[] {
  return plan.fillings.map((filling) => filling.change);
}
