import { planFilling, type FillPlan } from '../../src/compute';
import type { Evaluation } from '../../src/evaluation';
import { SCHEMES, type Scheme } from '../../src/schemes';
import { formatLocal, type WorkbookSnapshot } from '../../src/workbook';
import { applied, evaluationOf, Facts, sheetOf, workbookOf, type TestCell } from './builder';
import { calculate } from './calculator';

export const [scheme] = SCHEMES;

/** `field cell formula → shown text` of every filling. */
export const lines = (plan: FillPlan): string[] =>
  plan.fillings.map(({ field, cell, formula, text }) => `${field} ${formatLocal(cell)} ${formula} → ${text}`);

export const reasons = (plan: FillPlan): string[] =>
  plan.unfilled.map(({ field, cell, why }) => `${field} ${formatLocal(cell)} ${why}`);

/** Every formula, calculated on its own on the filled workbook, gives the result beside it. */
export function formulasHold(plan: FillPlan, workbook: WorkbookSnapshot): void {
  const after: WorkbookSnapshot = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      applied(
        sheet,
        plan.fillings.map(({ change }) => change),
      ),
    ),
  };
  for (const { formula, cell, change } of plan.fillings) {
    const given = change.content?.value ?? null;
    const calculated = calculate(formula, cell.sheet, after);
    const near =
      typeof given === 'number' && typeof calculated === 'number'
        ? Math.abs(given - calculated)
        : Number(given !== calculated);
    expect({ formula, near: near < 1e-9, given, calculated }).toMatchObject({ near: true });
  }
}

/** A plan on hand-made facts, which stay as they are when the workbook is filled. */
export function planByHand(evaluation: Evaluation, by: Scheme, workbook: WorkbookSnapshot): FillPlan {
  return planFilling(evaluation, by, workbook, () => evaluation);
}

export function plan(
  rows: readonly (readonly TestCell[])[],
  facts: (of: Facts) => Partial<Evaluation>,
  by: Scheme = scheme,
) {
  const sheet = sheetOf('表1', rows);
  const workbook = workbookOf(sheet);
  const result = planByHand(evaluationOf(facts(new Facts(sheet))), by, workbook);
  formulasHold(result, workbook);
  return result;
}
