import type { Context } from '../fields';
import type { Annex } from '../types';
import { targetForm } from './targetForm';
import { fundsTables, indicatorTables } from './tables';

/** The annexes that there are, by the names that a template calls them in its line `附件：绩效指标完成情况表`. */
export const ANNEX_NAMES = ['项目资金情况表', '绩效指标完成情况表', '目标申报表'] as const;
export type AnnexName = (typeof ANNEX_NAMES)[number];

/** For a template that names none. */
export const USUAL_ANNEXES: readonly AnnexName[] = ['项目资金情况表', '绩效指标完成情况表'];

const ANNEXES: { readonly [name in AnnexName]: (context: Context) => readonly Annex[] } = {
  项目资金情况表: fundsTables,
  绩效指标完成情况表: indicatorTables,
  目标申报表: targetForm,
};

/** The tables behind a report; what the workbook does not hold is not made. */
export function annexesOf(context: Context, names: readonly AnnexName[]): readonly Annex[] {
  return names.flatMap((name) => ANNEXES[name](context));
}
