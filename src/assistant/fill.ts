import { planFilling, settle } from '../compute';
import { evaluate } from '../evaluation';
import { recognize } from '../recognize';
import type { Change, WorkbookSnapshot } from '../workbook';
import type { Options } from './options';
import type { FillResult } from './types';
import { guidanceOf, understand } from './understand';

/** What a person may choose from: what `fill` gives, scores that are only proposed, and what rests on those. */
export function proposeFilling(workbook: WorkbookSnapshot, options: Options = {}): FillResult {
  const understood = understand(workbook, options);
  const guidance = guidanceOf(options);
  const reread = (filled: WorkbookSnapshot) => evaluate(filled, recognize(filled, guidance));
  return { understood, plan: planFilling(understood.evaluation, understood.scheme, workbook, reread) };
}

/** 填充: which empty computed cells can be filled, by which formula. `changesOf` gives what to apply. */
export function fill(workbook: WorkbookSnapshot, options: Options = {}): FillResult {
  const { understood, plan } = proposeFilling(workbook, options);
  return { understood, plan: settle(plan) };
}

/** The changes that carry a plan out, without what is only proposed. */
export function changesOf({ plan }: FillResult): readonly Change[] {
  return settle(plan).fillings.map((filling) => filling.change);
}
